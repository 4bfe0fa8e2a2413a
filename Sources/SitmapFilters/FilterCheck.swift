/// Checks that the parts of a filter fit together, for both forms.
enum FilterCheck {
  /// What an expression may give.
  private enum Kind {
    case condition, number, text, time, interval, shape, list
    /// Known only when a feature is there.
    case any
  }

  /// Checks a whole filter.
  static func check(_ expression: FilterExpression) throws(FilterError) {
    try condition(expression)
  }

  private static func condition(_ part: FilterExpression) throws(FilterError) {
    try want([.condition], part, "a condition", hint: "as in name = 'Ramadi' or population > 1000")
  }

  private static func want(
    _ kinds: [Kind],
    _ part: FilterExpression,
    _ what: String,
    hint: String? = nil
  ) throws(FilterError) {
    let kind = try kind(of: part)
    guard kind == .any || kinds.contains(kind) else {
      throw FilterError("\(part.noun) stands where \(what) is needed", hint: hint)
    }
  }

  private static func kind(of part: FilterExpression) throws(FilterError) -> Kind {
    switch part {
    case .bool: return .condition
    case .number, .integer: return .number
    case .string: return .text
    case .day, .moment: return .time
    case .open: return .interval
    case .interval(let from, let to):
      for end in [from, to] {
        if end != .open { try want([.time], end, "an end of an interval") }
      }
      return .interval
    case .shape, .box: return .shape
    case .array(let elements):
      for element in elements { _ = try kind(of: element) }
      return .list
    case .property: return .any
    case .function(_, let arguments):
      for argument in arguments { _ = try kind(of: argument) }
      return .any
    case .operation(let operation, let arguments):
      try check(operation, arguments)
      switch operation.family {
      case .arithmetic: return .number
      case .fold: return .text
      default: return .condition
      }
    }
  }

  private static func check(
    _ operation: FilterOperator,
    _ arguments: [FilterExpression]
  ) throws(FilterError) {
    let name = operation.rawValue
    switch operation {
    case .and, .or, .not:
      for argument in arguments { try condition(argument) }
    case .like:
      try want([.text], arguments[0], "a text before LIKE")
      guard LikePattern.isPattern(arguments[1]) else {
        throw FilterError(
          "\(arguments[1].noun) stands where the pattern of LIKE is needed",
          hint: "a pattern is a text: % is any text, _ any character"
        )
      }
    case .between:
      // Texts and times have an order too, so they are let pass beyond the grammar.
      for argument in arguments { try want(Self.scalars, argument, "a value of BETWEEN") }
    case .isIn:
      try want(Self.scalars, arguments[0], "a value before IN")
      guard case .array(let elements) = arguments[1], !elements.isEmpty else {
        throw FilterError("IN has no list", hint: "as in IN ('a', 'b')")
      }
      for element in elements { try want(Self.scalars, element, "a value of IN") }
    case .isNull: _ = try kind(of: arguments[0])
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      for argument in arguments { try want(Self.scalars, argument, "a value of '\(name)'") }
    default:
      switch operation.family {
      case .arithmetic:
        for argument in arguments { try want([.number], argument, "a number of '\(name)'") }
      case .fold:
        try want([.text], arguments[0], "a text of '\(name)'")
      case .spatial:
        for argument in arguments {
          try want(
            [.shape],
            argument,
            "a shape of '\(name)'",
            hint: "as in \(name.uppercased())(geometry, BBOX(42, 33, 44, 34))"
          )
        }
      case .temporal:
        for argument in arguments {
          try want(
            [.time, .interval],
            argument,
            "a time of '\(name)'",
            hint: "as in \(name.uppercased())(date_from, INTERVAL('2015-05-01', '2015-05-31'))"
          )
        }
      default:
        for argument in arguments { try want([.list], argument, "a list of '\(name)'") }
      }
    }
  }

  private static let scalars: [Kind] = [.condition, .number, .text, .time]
}
