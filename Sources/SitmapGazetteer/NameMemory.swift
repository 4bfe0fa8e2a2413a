import SitmapModel

/// What was read of names in earlier reports, and the memory in which the next one is read.
///
/// For one gazetteer, on one day. It is handed from report to report; a reader without one begins anew.
package struct NameMemory {
  /// What a run of words is to the gazetteer.
  struct KnownName {
    /// The places it could mean, the best first; none for words that are no name.
    let candidates: [NameCandidate]
    let stopRule: StopRule?
    /// Whether a longer name may begin with it.
    let mayContinue: Bool
  }

  /// A name beside its key, so that one place of memory is looked at for each.
  private struct Slot {
    var key: UInt64 = 0
    var name = KnownName(candidates: [], stopRule: nil, mayContinue: false)
  }

  private var slots: [Slot]
  var tokens = FoldedTokens()
  var run: [UInt8] = []
  var found = CandidateList()

  /// Makes an empty memory of at most so many names; 0 keeps none.
  package init(capacity: Int) {
    slots = [Slot](repeating: Slot(), count: MemoKeys.size(capacity: capacity))
  }

  /// What is known by a key; nil when it is not, or no more.
  func known(_ key: UInt64) -> KnownName? {
    guard !slots.isEmpty else { return nil }
    let pair = MemoKeys.pair(of: key, among: slots.count)
    if slots[pair].key == key { return slots[pair].name }
    return slots[pair + 1].key == key ? slots[pair + 1].name : nil
  }

  /// Keeps what was found by a key.
  mutating func keep(_ name: KnownName, by key: UInt64) {
    guard !slots.isEmpty else { return }
    let pair = MemoKeys.pair(of: key, among: slots.count)
    let place = pair + MemoKeys.choice(for: key, slots[pair].key, slots[pair + 1].key)
    slots[place] = Slot(key: key, name: name)
  }
}
