/// How alike two spellings are, when letters that writers of names confuse count less.
///
/// A Damerau distance over letters with prices: a vowel for a vowel, a doubled letter, an h that comes or
/// goes cost little; q and k, gh and g, z and s something; any other letter a full edit. The prices are
/// in twentieths of an edit.
struct SpellingDistance {
  static let unit = 20
  private var rows: [Int32] = []

  /// The price of turning one word into the other, in twentieths of an edit; nil above `limit`.
  mutating func price(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
    let width = b.count + 1
    let needed = width * (a.count + 1)
    if rows.count < needed { rows = Array(repeating: 0, count: needed * 2) }
    let prices = SpellingPrices.shared
    return rows.withUnsafeMutableBufferPointer { rows in
      rows[0] = 0
      for j in 0..<b.count { rows[j + 1] = rows[j] + prices.gap(b, j) }
      for i in 0..<a.count {
        let above = i * width
        let row = above + width
        let gap = prices.gap(a, i)
        rows[row] = rows[above] + gap
        var least = rows[row]
        for j in 0..<b.count {
          var value =
            rows[above + j] + prices.swap(a[i], b[j], atStart: i == 0 && j == 0)
          value = min(value, rows[above + j + 1] + gap, rows[row + j] + prices.gap(b, j))
          if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j], a[i] != b[j] {
            value = min(value, rows[above - width + j - 1] + prices.turn)
          }
          rows[row + j + 1] = value
          least = min(least, value)
        }
        if least > Int32(clamping: limit) { return nil }
      }
      let total = Int(rows[a.count * width + b.count])
      return total <= limit ? total : nil
    }
  }
}

/// The edit distance with transpositions of neighbours, each edit counting one.
package enum EditDistance {
  /// Whole edits between two words: insertions, deletions, substitutions, transpositions.
  package static func of(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var value = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          value = min(value, rows[i - 1][j - 1] + 1)
        }
        row.append(value)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}

/// The prices of edits, in twentieths.
struct SpellingPrices: Sendable {
  /// One table for the program: it is constant.
  static let shared = SpellingPrices()
  /// Two letters that changed places.
  let turn: Int32 = 12
  private let pairs: [Int32]
  private let gaps: [Int32]

  private static let vowelSwap: Int32 = 6
  private static let alikeSwap: Int32 = 8
  private static let doubled: Int32 = 3
  private static let startPenalty: Int32 = 4

  private init() {
    var pairs = [Int32](repeating: 20, count: 128 * 128)
    func set(_ a: UInt8, _ b: UInt8, _ price: Int32) {
      pairs[Int(a) << 7 | Int(b)] = price
      pairs[Int(b) << 7 | Int(a)] = price
    }
    for a in "aeiouy".utf8 {
      for b in "aeiouy".utf8 { set(a, b, Self.vowelSwap) }
    }
    let alike = [
      "kq", "kc", "qc", "gq", "gk", "gj", "jy", "ji", "dt", "zs", "sc", "bp", "vw", "vf", "vb",
      "dz", "hk", "xk", "mn", "gh", "hj", "hc", "wu", "wo", "jc", "xs", "yi", "zj", "hx", "lr",
      "ts", "sj", "jd", "tc",
    ]
    for pair in alike {
      let letters = Array(pair.utf8)
      set(letters[0], letters[1], Self.alikeSwap)
    }
    for letter in 0..<UInt8(128) { set(letter, letter, 0) }
    self.pairs = pairs
    var gaps = [Int32](repeating: 18, count: 128)
    for letter in "aeiou".utf8 { gaps[Int(letter)] = 8 }
    for letter in "yw".utf8 { gaps[Int(letter)] = 8 }
    gaps[Int(UInt8(ascii: "h"))] = 5
    gaps[Int(NameFold.space)] = 2
    self.gaps = gaps
  }

  /// What a letter costs that comes or goes.
  @inline(__always)
  func gap(_ word: [UInt8], _ i: Int) -> Int32 {
    if i > 0, word[i] == word[i - 1] { return Self.doubled }
    return gaps[Int(word[i] & 0x7F)]
  }

  /// What a letter costs in place of another.
  @inline(__always)
  func swap(_ a: UInt8, _ b: UInt8, atStart isStart: Bool) -> Int32 {
    if a == b { return 0 }
    return pairs[Int(a & 0x7F) << 7 | Int(b & 0x7F)] + (isStart ? Self.startPenalty : 0)
  }
}
