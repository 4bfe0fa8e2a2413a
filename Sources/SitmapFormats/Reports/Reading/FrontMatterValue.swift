/// A value of front matter on one line: plain, or between quotation marks as YAML has them.
struct FrontMatterValue {
  /// The text; nil when the value says that there is none.
  let text: String?

  /// Reads a value; nil when a quotation mark is not closed or something follows it.
  init?(_ written: Substring) {
    switch written.utf8.first {
    case nil: text = nil
    case UInt8(ascii: "\""):
      guard let inner = Self.doubleQuoted(written) else { return nil }
      text = inner.isEmpty ? nil : inner
    case UInt8(ascii: "'"):
      guard let inner = Self.singleQuoted(written) else { return nil }
      text = inner.isEmpty ? nil : inner
    default: text = written == "null" || written == "~" ? nil : String(written)
    }
  }

  private static func doubleQuoted(_ written: Substring) -> String? {
    var result = String.UnicodeScalarView()
    var scalars = written.unicodeScalars.dropFirst().makeIterator()
    while let scalar = scalars.next() {
      switch scalar {
      case "\"": return isNothing(scalars) ? String(result) : nil
      case "\\":
        switch scalars.next() {
        case "n": result.append("\n")
        case "t": result.append("\t")
        case let escaped?: result.append(escaped)
        case nil: return nil
        }
      default: result.append(scalar)
      }
    }
    return nil
  }

  private static func singleQuoted(_ written: Substring) -> String? {
    var result = String.UnicodeScalarView()
    var scalars = written.unicodeScalars.dropFirst().makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "'" else {
        result.append(scalar)
        continue
      }
      var ahead = scalars
      // Two are one; one is the end.
      guard ahead.next() == "'" else { return isNothing(scalars) ? String(result) : nil }
      scalars = ahead
      result.append("'")
    }
    return nil
  }

  /// Whether only space, or a comment after a space, is left.
  private static func isNothing(_ rest: some IteratorProtocol<Unicode.Scalar>) -> Bool {
    var rest = rest
    var first = true
    while let scalar = rest.next() {
      if scalar == "#", !first { return true }
      guard scalar == " " || scalar == "\t" else { return false }
      first = false
    }
    return true
  }
}
