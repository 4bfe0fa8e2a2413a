/// How alike two spellings are, when letters that writers of names confuse count less.
///
/// A Damerau distance over letters and groups of up to three, each with a price that was learned from
/// pairs of spellings (Brill and Moore 2000, "An improved error model for noisy channel spelling
/// correction"): an i for a y costs a quarter of an edit, "kh" for "x" half of one. A doubled letter
/// costs little, two letters that changed places more than half.
struct SpellingDistance {
  static let unit = 20
  private var rows: [Int32] = []
  private var query: [UInt8] = []
  /// For each length of the query's beginning the groups that end there.
  private var groups: [[SpellingPrices.Group]] = []

  /// The price of turning one word into the other, in twentieths of an edit; nil above `limit`.
  ///
  /// Both words have a blank before and after them, which stands for their ends. The work that `a` alone
  /// decides is kept for the next call.
  mutating func price(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
    let prices = SpellingPrices.shared
    if a != query {
      query = a
      groups = [[]] + a.indices.map { prices.groups(ending: a, at: $0 + 1) }
    }
    let width = b.count + 1
    let needed = width * (a.count + 1)
    if rows.count < needed { rows = Array(repeating: 0, count: needed * 2) }
    return rows.withUnsafeMutableBufferPointer { rows in
      rows[0] = 0
      for j in 0..<b.count { rows[j + 1] = rows[j] + prices.gap(b, j) }
      // A group reaches three rows back, so that it takes four hopeless rows to give up.
      var hopeless = 0
      for i in 0..<a.count {
        let above = i * width
        let row = above + width
        let gap = prices.gap(a, i)
        rows[row] = rows[above] + gap
        var least = rows[row]
        for j in 0..<b.count {
          var value = rows[above + j] + prices.swap(a[i], b[j])
          value = min(value, rows[above + j + 1] + gap, rows[row + j] + prices.gap(b, j))
          if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j], a[i] != b[j] {
            value = min(value, rows[above - width + j - 1] + prices.turn)
          }
          for group in groups[i + 1] where group.to.last == b[j] {
            let start = j + 1 - group.to.count
            guard start >= 0, b[start...j].elementsEqual(group.to) else { continue }
            value = min(value, rows[(i + 1 - group.from.count) * width + start] + group.price)
          }
          rows[row + j + 1] = value
          least = min(least, value)
        }
        hopeless = least > Int32(clamping: limit) ? hopeless + 1 : 0
        if hopeless > 3 { return nil }
      }
      let total = Int(rows[a.count * width + b.count])
      return total <= limit ? total : nil
    }
  }
}
