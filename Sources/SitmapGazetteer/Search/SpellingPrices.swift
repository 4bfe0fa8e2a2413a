/// The prices of edits, in twentieths, read from `SpellingPriceTable`.
struct SpellingPrices: Sendable {
  /// Letters that stand for other letters together, such as "sh" and "sz".
  struct Group: Sendable {
    let from: [UInt8]
    let to: [UInt8]
    let price: Int32
  }

  /// One table for the program: it is constant.
  static let shared = SpellingPrices()
  /// Two letters that changed places.
  let turn: Int32 = 12
  private let pairs: [Int32]
  private let gaps: [Int32]
  /// The groups in both directions, by the last letter of what is replaced.
  private let groups: [[Group]]

  private static let whole = Int32(SpellingDistance.unit)
  private static let unknownGap: Int32 = 14
  private static let doubled: Int32 = 3

  private init() {
    var pairs = [Int32](repeating: Self.whole, count: 128 * 128)
    var gaps = [Int32](repeating: Self.unknownGap, count: 128)
    var groups = [[Group]](repeating: [], count: 128)
    for entry in Self.entries(SpellingPriceTable.letters) where entry.parts.count == 2 {
      guard let a = entry.parts[0].first, let b = entry.parts[1].first else { continue }
      pairs[Int(a) << 7 | Int(b)] = entry.price
      pairs[Int(b) << 7 | Int(a)] = entry.price
    }
    for entry in Self.entries(SpellingPriceTable.gaps) {
      guard let letter = entry.parts.first?.first else { continue }
      gaps[Int(letter)] = entry.price
    }
    for entry in Self.entries(SpellingPriceTable.groups) where entry.parts.count == 2 {
      let (a, b) = (entry.parts[0], entry.parts[1])
      for (from, to) in [(a, b), (b, a)] {
        guard let last = from.last else { continue }
        groups[Int(last)].append(Group(from: from, to: to, price: entry.price))
      }
    }
    self.pairs = pairs
    self.gaps = gaps
    self.groups = groups
  }

  /// What a letter costs that comes or goes.
  @inline(__always)
  func gap(_ word: [UInt8], _ i: Int) -> Int32 {
    if i > 0, word[i] == word[i - 1] { return Self.doubled }
    return word[i] < 0x80 ? gaps[Int(word[i])] : Self.unknownGap
  }

  /// What a letter costs in place of another.
  @inline(__always)
  func swap(_ a: UInt8, _ b: UInt8) -> Int32 {
    if a == b { return 0 }
    return a | b < 0x80 ? pairs[Int(a) << 7 | Int(b)] : Self.whole
  }

  /// The groups that end the first `count` letters of a word.
  func groups(ending word: [UInt8], at count: Int) -> [Group] {
    let last = word[count - 1]
    guard last < 0x80 else { return [] }
    return groups[Int(last)].filter { group in
      let start = count - group.from.count
      return start >= 0 && word[start..<count].elementsEqual(group.from)
    }
  }

  /// The entries of a table: the words of each and its price; `_` is a blank.
  private static func entries(_ table: String) -> [(parts: [[UInt8]], price: Int32)] {
    table.utf8.split(separator: NameFold.space).compactMap { entry in
      let parts = entry.split(separator: UInt8(ascii: ":"))
      guard let last = parts.last, let price = Int32(String(decoding: last, as: UTF8.self)) else {
        return nil
      }
      return (
        parts.dropLast().map { $0.map { $0 == UInt8(ascii: "_") ? NameFold.space : $0 } }, price
      )
    }
  }
}
