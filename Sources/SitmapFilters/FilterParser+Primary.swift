import SitmapModel

/// Values, names, functions and what stands in brackets.
extension FilterParser {
  mutating func primary() throws(FilterError) -> FilterExpression {
    switch token.kind {
    case .number(let number):
      advance()
      return .number(number)
    case .string(let text):
      advance()
      return .string(text)
    case .quoted(let name):
      advance()
      return .property(name)
    case .sign("("): return try bracketed()
    case .word(let word): return try named(word)
    case .sign, .end: throw expected("a value, a property or '('")
    }
  }

  /// An expression in brackets, or a list of them.
  private mutating func bracketed() throws(FilterError) -> FilterExpression {
    let elements = try elements()
    return elements.count == 1 ? elements[0] : .array(elements)
  }

  /// A list in brackets, also of one element.
  mutating func array() throws(FilterError) -> FilterExpression { .array(try elements()) }

  private mutating func elements() throws(FilterError) -> [FilterExpression] {
    try want(sign: "(")
    var elements: [FilterExpression] = []
    guard !take(sign: ")") else { return elements }
    repeat { elements.append(try expression()) } while take(sign: ",")
    guard take(sign: ")") else { throw expected("',' or ')'") }
    return elements
  }

  private mutating func named(_ word: String) throws(FilterError) -> FilterExpression {
    let upper = word.uppercased()
    guard isSign("(", ahead: 1) || ShapeParser.takesWord(upper) && ShapeParser.isAhead(self) else {
      if Self.reserved.contains(upper) {
        throw expected(
          "a value or a property",
          hint: "a property of that name is written \"\(word)\""
        )
      }
      advance()
      return upper == "TRUE" ? .bool(true) : upper == "FALSE" ? .bool(false) : .property(word)
    }
    if Self.reserved.contains(upper), FilterOperator.named(word) == nil {
      throw expected("a value, a property or '('")
    }
    switch upper {
    case "DATE": return try day()
    case "TIMESTAMP": return try moment()
    case "INTERVAL": return try interval()
    case "BBOX": return try ShapeParser.box(&self)
    case _ where ShapeParser.takesWord(upper): return .shape(try ShapeParser.shape(&self))
    default: return try call(word)
    }
  }

  private static let reserved: Set<String> = [
    "AND", "OR", "NOT", "LIKE", "BETWEEN", "IN", "IS", "NULL", "DIV",
  ]

  /// A function, or an operator that is written as one.
  private mutating func call(_ name: String) throws(FilterError) -> FilterExpression {
    let start = token
    let operation = FilterOperator.named(name)
    advance()
    var arguments: [FilterExpression] = []
    try want(sign: "(")
    if !take(sign: ")") {
      repeat {
        // An argument in brackets is a list also when it has one element.
        let isList = operation?.family == .array && isSign("(")
        arguments.append(isList ? try array() : try expression())
      } while take(sign: ",")
      guard take(sign: ")") else { throw expected("',' or ')'") }
    }
    guard let operation else { return .function(name, arguments) }
    if operation == .isIn, arguments.count >= 2 {
      if case .array = arguments[1], arguments.count == 2 { return .operation(.isIn, arguments) }
      return .operation(.isIn, [arguments[0], .array(Array(arguments.dropFirst()))])
    }
    guard operation.arity.contains(arguments.count) else {
      throw error(
        "'\(name)' takes \(operation.arity.lowerBound) arguments, not \(arguments.count)",
        at: start
      )
    }
    return .operation(operation, arguments)
  }

  private mutating func day() throws(FilterError) -> FilterExpression {
    let text = try literal()
    guard text.value.utf8.count == 10, let day = Day(iso: text.value) else {
      throw error(
        "'\(text.value.prefix(40))' is not a day",
        at: text.token,
        hint: "write DATE('2015-05-21')"
      )
    }
    return .day(day)
  }

  private mutating func moment() throws(FilterError) -> FilterExpression {
    let text = try literal()
    guard let moment = Moment(rfc3339: text.value) else {
      throw error(
        "'\(text.value.prefix(40))' is not a moment",
        at: text.token,
        hint: "write TIMESTAMP('2015-05-21T06:30:00Z')"
      )
    }
    return .moment(moment)
  }

  /// The text of `DATE('...')`.
  private mutating func literal() throws(FilterError) -> (value: String, token: FilterToken) {
    advance()
    try want(sign: "(")
    let start = token
    guard case .string(let text) = token.kind else { throw expected("a text in single quotes") }
    advance()
    try want(sign: ")")
    return (text, start)
  }

  private mutating func interval() throws(FilterError) -> FilterExpression {
    advance()
    try want(sign: "(")
    let from = try end()
    try want(sign: ",")
    let to = try end()
    try want(sign: ")")
    return .interval(from, to)
  }

  /// An end of an interval: a day, a moment, `'..'`, a property or a function.
  private mutating func end() throws(FilterError) -> FilterExpression {
    guard case .string(let text) = token.kind else { return try expression() }
    guard let end = FilterExpression(end: text) else {
      throw error(
        "'\(text.prefix(40))' is neither a day nor a moment",
        hint: "write '2015-05-21', '2015-05-21T06:30:00Z', or '..' for an open end"
      )
    }
    advance()
    return end
  }
}

extension FilterExpression {
  /// An end of an interval as both forms write it; nil for another text.
  init?(end text: String) {
    if text == ".." {
      self = .open
    } else if text.utf8.count == 10, let day = Day(iso: text) {
      self = .day(day)
    } else if let moment = Moment(rfc3339: text) {
      self = .moment(moment)
    } else {
      return nil
    }
  }
}
