import SitmapGazetteer
import SitmapModel

/// What was read of places in earlier reports, handed from report to report.
///
/// For one gazetteer. A report that is read with an empty memory gives the same; only speed depends on it.
package struct PlaceMemory {
  /// Names found in texts.
  var names: NameMemory
  /// What a name's candidates say of it, by the key of its matches.
  var readings: Memo<NameReading>
  /// What the resolver compares of a name's candidates, by that key and how they were chosen.
  var facts: Memo<[CandidateFacts]>
  /// Places as results have them, by their index.
  var places: Memo<Place>
  /// Places passed over, by their index; their scores are those of another report.
  var others: Memo<Candidate>
  /// How near places are to one another.
  var nearness: NearnessMemory

  /// Makes an empty memory: some 25 MB when full.
  package init() { self.init(capacity: 8192) }

  /// A memory that keeps nothing.
  package static var none: PlaceMemory { PlaceMemory(capacity: 0) }

  private init(capacity: Int) {
    // Most runs of words that are looked up are no name, and take 24 bytes.
    names = NameMemory(capacity: capacity * 8)
    readings = Memo(capacity: capacity)
    facts = Memo(capacity: capacity / 2)
    places = Memo(capacity: capacity / 2)
    others = Memo(capacity: capacity)
    nearness = NearnessMemory(capacity: capacity / 2)
  }
}
