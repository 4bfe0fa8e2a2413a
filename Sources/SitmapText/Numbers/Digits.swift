import SitmapModel

/// A number in digits: "40,000", "1.2", "19 058", "5m".
struct Digits: Sendable, Hashable {
  /// All digits as one number.
  var mantissa: Int
  /// How many of them stand after the decimal point.
  var decimals: Int
  /// Whether thousands are set apart.
  var isGrouped: Bool
  /// Letters glued to it ("m"); nil when there are none.
  var suffix: String?
  /// One past the last token.
  var end: Int

  /// Reads the digits at a token; nil when there are none or too many.
  init?(_ words: TokenWords, at index: Int) {
    // Most words end here, without a copy of the token.
    guard words.marks(index).contains(.digit), let token = words.token(index),
      let first = token.text.utf8.first, first >= 48,
      first <= 57
    else { return nil }
    guard let parts = Self.parts(words[index]) else { return nil }
    if token.kind == .word {
      guard let suffix = parts.suffix, !suffix.isEmpty else { return nil }
    } else if token.kind != .number || parts.suffix != nil {
      return nil
    }
    mantissa = parts.mantissa
    decimals = parts.decimals
    isGrouped = parts.isGrouped
    suffix = parts.suffix
    end = index + 1
    if suffix == nil, decimals == 0, !isGrouped { joinGroups(words, at: index) }
  }

  /// "19 058" and "61, 000": groups of three digits after one to three.
  private mutating func joinGroups(_ words: TokenWords, at index: Int) {
    guard words[index].utf8.count <= 3, mantissa > 0 else { return }
    while mantissa < 1_000_000_000 {
      var next = end
      if words[next] == ",", words[next + 1] == "000" { next += 1 }
      guard words.isNumber(next), words[next].utf8.count == 3,
        let group = Self.parts(words[next]), group.decimals == 0, !group.isGrouped
      else { return }
      mantissa = mantissa * 1000 + group.mantissa
      isGrouped = true
      end = next + 1
    }
  }

  /// The digits of one token; at most 15 of them are a number for us.
  private static func parts(
    _ text: String
  ) -> (mantissa: Int, decimals: Int, isGrouped: Bool, suffix: String?)? {
    let bytes = Array(text.utf8)
    var mantissa = 0
    var groups: [(mark: UInt8, digits: Int)] = [(0, 0)]
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte >= 48, byte <= 57 {
        mantissa = mantissa * 10 + Int(byte) - 48
        guard mantissa < 1_000_000_000_000_000 else { return nil }
        groups[groups.count - 1].digits += 1
      } else if byte == 44 || byte == 46 {
        groups.append((byte, 0))
      } else {
        break
      }
      at += 1
    }
    let suffix = at < bytes.count ? String(decoding: bytes[at...], as: UTF8.self) : nil
    let marks = groups.dropFirst()
    guard let last = marks.last else { return (mantissa, 0, false, suffix) }
    let thousands = marks.allSatisfy { $0.digits == 3 && $0.mark == last.mark }
    if thousands, last.mark == 44 || marks.count > 1 { return (mantissa, 0, true, suffix) }
    let indian = marks.dropLast().allSatisfy { $0.digits == 2 && $0.mark == 44 }
    if indian, last.digits == 3, last.mark == 44 { return (mantissa, 0, true, suffix) }
    let leading = marks.dropLast().allSatisfy { $0.digits == 3 && $0.mark == 44 }
    guard leading, last.digits > 0 else { return nil }
    return (mantissa, last.digits, marks.count > 1, suffix)
  }
}
