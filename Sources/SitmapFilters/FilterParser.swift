import SitmapModel

/// Reads the text form of CQL2 (OGC 21-065r2, annex B).
///
/// One grammar of expressions by precedence: what may stand where is checked afterwards, as for the JSON form.
struct FilterParser {
  let bytes: [UInt8]
  private let tokens: [FilterToken]
  private var index = 0
  private var depth = 0

  /// Reads a whole text.
  static func parse(_ text: String) throws(FilterError) -> FilterExpression {
    let bytes = Array(text.utf8)
    guard bytes.count <= Limits.filterBytes else {
      throw FilterError("a filter of \(bytes.count) bytes; at most \(Limits.filterBytes) are read")
    }
    var parser = FilterParser(bytes: bytes, tokens: try FilterLexer.tokens(of: bytes))
    let expression = try parser.expression()
    guard parser.token.kind == .end else { throw parser.expected("the end, AND or OR") }
    return expression
  }

  private init(bytes: [UInt8], tokens: [FilterToken]) {
    self.bytes = bytes
    self.tokens = tokens
  }

  // The last token is the end, which is never passed.
  var token: FilterToken { tokens[min(index, tokens.count - 1)] }

  mutating func advance() { index = min(index + 1, tokens.count - 1) }

  func error(_ message: String, at token: FilterToken? = nil, hint: String? = nil) -> FilterError {
    FilterError(message, at: (token ?? self.token).start, of: bytes, hint: hint)
  }

  func expected(_ what: String, hint: String? = nil) -> FilterError {
    error("expected \(what), found \(token.found)", hint: hint)
  }

  /// Whether the token is a keyword, in any letter case.
  func isWord(_ word: String, ahead: Int = 0) -> Bool {
    let at = index + ahead
    guard at < tokens.count, case .word(let text) = tokens[at].kind else { return false }
    return text.utf8.count == word.utf8.count && text.uppercased() == word
  }

  func isSign(_ sign: String, ahead: Int = 0) -> Bool {
    let at = index + ahead
    return at < tokens.count && tokens[at].kind == .sign(sign)
  }

  /// Passes a keyword; false when it is not there.
  mutating func take(word: String) -> Bool {
    guard isWord(word) else { return false }
    advance()
    return true
  }

  /// Passes a sign; false when it is not there.
  mutating func take(sign: String) -> Bool {
    guard isSign(sign) else { return false }
    advance()
    return true
  }

  mutating func want(sign: String) throws(FilterError) {
    guard take(sign: sign) else { throw expected("'\(sign)'") }
  }

  /// Goes one level deeper for what `body` reads.
  mutating func deeper<Value>(
    _ body: (inout FilterParser) throws(FilterError) -> Value
  ) throws(FilterError) -> Value {
    guard depth < Limits.filterDepth else {
      throw error("nested more than \(Limits.filterDepth) deep")
    }
    depth += 1
    defer { depth -= 1 }
    return try body(&self)
  }

  /// `booleanExpression`: terms with OR.
  mutating func expression() throws(FilterError) -> FilterExpression {
    try deeper { (parser) throws(FilterError) in
      try parser.list(.or, "OR") { (parser) throws(FilterError) in
        try parser.list(.and, "AND") { (parser) throws(FilterError) in try parser.factor() }
      }
    }
  }

  private mutating func list(
    _ operation: FilterOperator,
    _ word: String,
    _ part: (inout FilterParser) throws(FilterError) -> FilterExpression
  ) throws(FilterError) -> FilterExpression {
    var parts = [try part(&self)]
    while take(word: word) { parts.append(try part(&self)) }
    return parts.count == 1 ? parts[0] : .operation(operation, parts)
  }

  /// `booleanFactor`.
  private mutating func factor() throws(FilterError) -> FilterExpression {
    guard isWord("NOT") else { return try predicate() }
    return try deeper { (parser) throws(FilterError) in
      parser.advance()
      return .operation(.not, [try parser.factor()])
    }
  }

  /// A comparison, or what stands alone.
  private mutating func predicate() throws(FilterError) -> FilterExpression {
    let left = try sum()
    for operation in Self.comparisons where take(sign: operation.rawValue) {
      return .operation(operation, [left, try sum()])
    }
    let isNegated = isWord("NOT")
    if isNegated {
      guard ["LIKE", "BETWEEN", "IN"].contains(where: { isWord($0, ahead: 1) }) else {
        throw expected(
          "a comparison",
          hint: "NOT stands before LIKE, BETWEEN and IN, or before a condition"
        )
      }
      advance()
    }
    var found: FilterExpression?
    if take(word: "LIKE") {
      found = .operation(.like, [left, try sum()])
    } else if take(word: "BETWEEN") {
      let low = try sum()
      guard take(word: "AND") else { throw expected("AND", hint: "as in BETWEEN 1 AND 10") }
      found = .operation(.between, [left, low, try sum()])
    } else if isWord("IN") {
      advance()
      guard isSign("(") else { throw expected("'('", hint: "as in IN ('a', 'b')") }
      found = .operation(.isIn, [left, try array()])
    } else if take(word: "IS") {
      let isNot = take(word: "NOT")
      guard take(word: "NULL") else { throw expected("NULL", hint: "as in IS NULL, IS NOT NULL") }
      let test = FilterExpression.operation(.isNull, [left])
      return isNot ? .operation(.not, [test]) : test
    }
    guard let found else { return left }
    return isNegated ? .operation(.not, [found]) : found
  }

  private static let comparisons: [FilterOperator] = [
    .equal, .notEqual, .lessOrEqual, .greaterOrEqual, .less, .greater,
  ]

  /// `arithmeticExpression`.
  mutating func sum() throws(FilterError) -> FilterExpression {
    try chain([.plus, .minus]) { (parser) throws(FilterError) in
      try parser.chain([.times, .divided, .remainder, .wholeDivided]) {
        (parser) throws(FilterError) in try parser.power()
      }
    }
  }

  private mutating func chain(
    _ operations: [FilterOperator],
    _ part: (inout FilterParser) throws(FilterError) -> FilterExpression
  ) throws(FilterError) -> FilterExpression {
    var left = try part(&self)
    var count = 0
    while let operation = operations.first(where: { isOperator($0) }) {
      count += 1
      // Each is a level of the expression.
      guard count < Limits.filterDepth else {
        throw error("more than \(Limits.filterDepth) terms in one calculation")
      }
      advance()
      left = .operation(operation, [left, try part(&self)])
    }
    return left
  }

  private func isOperator(_ operation: FilterOperator) -> Bool {
    operation == .wholeDivided ? isWord("DIV") : isSign(operation.rawValue)
  }

  private mutating func power() throws(FilterError) -> FilterExpression {
    let base = try signed()
    guard take(sign: "^") else { return base }
    return .operation(.power, [base, try signed()])
  }

  private mutating func signed() throws(FilterError) -> FilterExpression {
    if isSign("-") || isSign("+") {
      let isMinus = isSign("-")
      return try deeper { (parser) throws(FilterError) in
        parser.advance()
        let value = try parser.signed()
        guard isMinus else { return value }
        if case .number(let number) = value { return .number(-number) }
        return .operation(.times, [.number(-1), value])
      }
    }
    return try primary()
  }
}
