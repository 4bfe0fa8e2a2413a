import SitmapModel

/// How alike two values are, from 0 to 1.
enum FieldSimilarity {
  /// How fast numbers grow apart: those that differ by a fifth say nothing for each other.
  private static let steepness = 5.0

  /// The likeness of two values of one property.
  static func of(_ a: MatchValue, _ b: MatchValue) -> Double {
    switch (a, b) {
    case (.text(let a), .text(let b)):
      if a == b { return 1 }
      let ratio = edits(a, b)
      return ratio >= 0.6 ? ratio * 0.95 : 0
    case (.number(let a), .number(let b)):
      if a == b { return 1 }
      let greatest = max(abs(a), abs(b))
      guard greatest > 0 else { return 0 }
      let near = max(0, 1 - steepness * abs(a - b) / greatest)
      // A count of one that becomes two is a usual revision, though it is twice as many.
      let isNextCount = abs(a - b) == 1 && a.rounded() == a
      return max(near, isNextCount ? 0.5 : 0) * 0.9
    case (.day(let a), .day(let b)):
      let days = abs(a - b)
      return days == 0 ? 1 : days <= 3 ? 0.7 : days <= 31 ? 0.3 : 0
    case (.other(let a), .other(let b)): return a == b ? 1 : 0
    default: return 0
    }
  }

  /// One minus the share of letters to change, add or drop (Levenshtein); long texts by their pairs of letters.
  static func edits(_ a: [UInt8], _ b: [UInt8]) -> Double {
    let longest = max(a.count, b.count)
    guard longest > 0 else { return 1 }
    guard longest <= 64 else { return pairs(a, b) }
    if abs(a.count - b.count) * 2 > longest { return 0 }
    var row = Array(0...b.count)
    for i in 1...max(1, a.count) where i <= a.count {
      var diagonal = row[0]
      row[0] = i
      for j in 1...max(1, b.count) where j <= b.count {
        let above = row[j]
        row[j] = min(
          diagonal + (a[i - 1] == b[j - 1] ? 0 : 1),
          min(above, row[j - 1]) + 1
        )
        diagonal = above
      }
    }
    return 1 - Double(row[b.count]) / Double(longest)
  }

  /// The share of pairs of letters that both have (Dice).
  private static func pairs(_ a: [UInt8], _ b: [UInt8]) -> Double {
    func counts(_ text: [UInt8]) -> [UInt16: Int] {
      var counts: [UInt16: Int] = [:]
      for (x, y) in zip(text, text.dropFirst()) {
        counts[UInt16(x) << 8 | UInt16(y), default: 0] += 1
      }
      return counts
    }
    guard a.count > 1, b.count > 1 else { return 0 }
    let other = counts(b)
    let shared = counts(a).reduce(0) { $0 + min($1.value, other[$1.key] ?? 0) }
    return 2 * Double(shared) / Double(a.count + b.count - 2)
  }
}

/// A value as matching sees it.
enum MatchValue: Hashable {
  /// Folded: case, marks and punctuation do not tell things apart.
  case text([UInt8])
  case number(Double)
  /// Days since 1970.
  case day(Int)
  /// Flags, lists and objects.
  case other(PropertyValue)

  /// Nil for nothing: a missing value speaks neither for nor against.
  init?(_ value: PropertyValue) {
    switch value {
    case .null: return nil
    case .integer(let number): self = .number(Double(number))
    case .number(let number): self = .number(number)
    case .string(let text):
      if let day = Day(iso: text) {
        self = .day(day.number)
      } else {
        let folded = TextFold.fold(text)
        guard !folded.isEmpty else { return nil }
        self = .text(folded)
      }
    case .array(let list):
      guard !list.isEmpty else { return nil }
      self = .other(value)
    case .bool, .object: self = .other(value)
    }
  }
}
