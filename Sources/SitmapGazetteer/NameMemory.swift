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

  private var keys: MemoKeys
  private var names: [KnownName?]
  var tokens = FoldedTokens()
  var run: [UInt8] = []
  var found = CandidateList()

  /// Makes an empty memory of at most so many names; 0 keeps none.
  package init(capacity: Int) {
    keys = MemoKeys(capacity: capacity)
    names = [KnownName?](repeating: nil, count: keys.count)
  }

  /// What is known by a key; nil when it is not, or no more.
  func known(_ key: UInt64) -> KnownName? { keys.place(of: key).flatMap { names[$0] } }

  /// Keeps what was found by a key.
  mutating func keep(_ name: KnownName, by key: UInt64) {
    if let place = keys.claim(key) { names[place] = name }
  }
}
