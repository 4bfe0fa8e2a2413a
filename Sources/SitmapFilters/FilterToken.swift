/// A word, value or sign of the text form.
struct FilterToken {
  /// What it is.
  let kind: Kind
  /// Where it begins, in bytes.
  let start: Int

  enum Kind: Equatable {
    /// A name or keyword, as written.
    case word(String)
    /// A name in double quotes.
    case quoted(String)
    case string(String)
    case number(Double)
    /// `(`, `)`, `,`, `=`, `<>`, `<=` and so on.
    case sign(String)
    case end
  }

  /// What it is, for messages.
  var found: String {
    switch kind {
    case .word(let text), .sign(let text): "'\(text.prefix(40))'"
    case .quoted(let name): "\"\(name.prefix(40))\""
    case .string(let text): "the text '\(text.prefix(40))'"
    case .number: "a number"
    case .end: "the end of the filter"
    }
  }
}

/// Cuts the text form of a filter into tokens.
struct FilterLexer {
  private let bytes: [UInt8]
  private var position = 0

  /// The tokens of a text; the last is its end.
  static func tokens(of bytes: [UInt8]) throws(FilterError) -> [FilterToken] {
    var lexer = FilterLexer(bytes: bytes)
    var tokens: [FilterToken] = []
    while true {
      let token = try lexer.next()
      tokens.append(token)
      if token.kind == .end { return tokens }
    }
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var current: UInt8 { position < bytes.count ? bytes[position] : 0 }

  private mutating func next() throws(FilterError) -> FilterToken {
    skipSpace()
    let start = position
    guard position < bytes.count else { return FilterToken(kind: .end, start: start) }
    let kind: FilterToken.Kind
    switch current {
    case UInt8(ascii: "'"): kind = .string(try quoted(UInt8(ascii: "'")))
    case UInt8(ascii: "\""): kind = .quoted(try quoted(UInt8(ascii: "\"")))
    case 0x30...0x39: kind = .number(try number())
    case UInt8(ascii: ".") where position + 1 < bytes.count && isDigit(bytes[position + 1]):
      kind = .number(try number())
    case let byte where Self.startsName(byte): kind = .word(name())
    default: kind = .sign(try sign())
    }
    return FilterToken(kind: kind, start: start)
  }

  /// Spaces, tabs, line ends, and the spaces beyond ASCII that CQL2 lists.
  private mutating func skipSpace() {
    while position < bytes.count {
      switch current {
      case 0x20, 0x09...0x0D: position += 1
      case 0xC2 where follows([0xC2, 0xA0]) || follows([0xC2, 0x85]): position += 2
      case 0xE1 where follows([0xE1, 0x9A, 0x80]), 0xE3 where follows([0xE3, 0x80, 0x80]),
        0xE2 where isWideSpace:
        position += 3
      default: return
      }
    }
  }

  /// U+2000...U+200A, U+2028, U+2029, U+202F, U+205F.
  private var isWideSpace: Bool {
    guard position + 2 < bytes.count else { return false }
    switch (bytes[position + 1], bytes[position + 2]) {
    case (0x80, 0x80...0x8A), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F): return true
    default: return false
    }
  }

  private func follows(_ pattern: [UInt8]) -> Bool {
    bytes[position...].starts(with: pattern)
  }

  private static func startsName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: ":"), 0x80...0xFF: true
    default: false
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private mutating func name() -> String {
    let start = position
    while position < bytes.count, Self.startsName(current) || isDigit(current) || current == 0x2E {
      let before = position
      // A space beyond ASCII ends a name.
      if current >= 0xC2 { skipSpace() }
      if position != before {
        position = before
        break
      }
      position += 1
    }
    // A byte that only looks like the start of a name is one.
    if position == start { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func number() throws(FilterError) -> Double {
    let start = position
    func run(_ lexer: inout Self) { while lexer.isDigit(lexer.current) { lexer.position += 1 } }
    run(&self)
    if current == UInt8(ascii: ".") {
      position += 1
      run(&self)
    }
    if current | 0x20 == UInt8(ascii: "e") {
      let mark = position
      position += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
      if isDigit(current) { run(&self) } else { position = mark }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    // "1." and ".5" are numbers of CQL2.
    let whole = (text.hasPrefix(".") ? "0" : "") + text.replacingLonePoint
    guard let value = Double(whole), value.isFinite else {
      throw FilterError(
        "'\(text.prefix(40))' is no number that a double holds",
        at: start,
        of: bytes
      )
    }
    return value
  }

  /// A text between quotes; in it a doubled quote, or one after a backslash, is a quote.
  private mutating func quoted(_ quote: UInt8) throws(FilterError) -> String {
    let start = position
    position += 1
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      let next = position + 1 < bytes.count ? bytes[position + 1] : 0
      if byte == quote {
        guard next == quote else {
          position += 1
          return String(decoding: text, as: UTF8.self)
        }
        position += 1
      } else if byte == UInt8(ascii: "\\"), next == quote {
        position += 1
      }
      text.append(bytes[position])
      position += 1
    }
    throw FilterError(
      "a quotation mark that is not closed",
      at: start,
      of: bytes,
      hint: "inside a text, write a quotation mark twice"
    )
  }

  private mutating func sign() throws(FilterError) -> String {
    let start = position
    for sign in ["<>", "<=", ">="] where follows(Array(sign.utf8)) {
      position += 2
      return sign
    }
    let single = Character(Unicode.Scalar(current))
    guard "()+-*/%^=<>,".contains(single) else {
      let hint: String? =
        switch single {
        case "!": "not equal is written <>"
        case "&", "|": "write AND and OR"
        case "[", "{": "a filter in JSON begins with {; a list is written (1, 2)"
        default: nil
        }
      throw FilterError("'\(single)' has no meaning here", at: start, of: bytes, hint: hint)
    }
    position += 1
    return String(single)
  }
}

extension String {
  /// "1." and "1.e5" as Swift reads them.
  fileprivate var replacingLonePoint: String {
    guard let point = firstIndex(of: ".") else { return self }
    let after = index(after: point)
    let isLone = after == endIndex || !self[after].isNumber
    return isLone ? self[..<after] + "0" + self[after...] : self
  }
}
