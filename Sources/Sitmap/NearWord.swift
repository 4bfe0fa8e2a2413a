/// The known word that a mistyped one is nearest to.
package enum NearWord {
  /// What to suggest; nil when nothing is near.
  ///
  /// `share` is the part of the word's letters that may differ: 3 for a third. Two letters may in any case.
  package static func hint(_ word: String, of known: [String], share: Int = 3) -> String? {
    let near = known.map { ($0, distance(word, $0)) }.min { ($0.1, $0.0) < ($1.1, $1.0) }
    guard let near, near.1 <= max(2, word.utf8.count / share) else { return nil }
    return "did you mean '\(near.0)'?"
  }

  /// The number of letters to change, add, drop or swap (optimal string alignment).
  package static func distance(_ a: String, _ b: String) -> Int {
    let a = Array(a.lowercased().utf8)
    let b = Array(b.lowercased().utf8)
    guard !a.isEmpty, !b.isEmpty, a.count < 100 else { return max(a.count, b.count) }
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        row[j] = min(change, last[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], before[j - 2] + 1)
        }
      }
      before = last
      last = row
    }
    return last[b.count]
  }
}
