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

  /// Makes an empty memory: some 20 MB when full.
  package init() { self.init(capacity: 8192) }

  /// A memory that keeps nothing.
  package static var none: PlaceMemory { PlaceMemory(capacity: 0) }

  private init(capacity: Int) {
    names = NameMemory(capacity: capacity)
    readings = Memo(capacity: capacity / 2)
    facts = Memo(capacity: capacity / 4)
    places = Memo(capacity: capacity / 4)
    others = Memo(capacity: capacity / 2)
  }
}
