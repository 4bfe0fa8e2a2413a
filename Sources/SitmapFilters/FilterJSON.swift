import SitmapGeometry
import SitmapModel

/// Reads the JSON form of CQL2 (OGC 21-065r2, clause 9 and its schema).
struct FilterJSON {
  /// Where in the text, such as `args[1].op`.
  private var path = ""
  private var depth = 0

  /// Reads a value as an expression.
  static func parse(_ value: PropertyValue) throws(FilterError) -> FilterExpression {
    try FilterJSON().expression(value)
  }

  private func inside(_ step: String) -> FilterJSON {
    var inner = self
    inner.path += (path.isEmpty || step.hasPrefix("[") ? "" : ".") + step
    inner.depth += 1
    return inner
  }

  private func error(_ message: String, hint: String? = nil) -> FilterError {
    FilterError(message, at: .json(path), hint: hint)
  }

  private func expression(_ value: PropertyValue) throws(FilterError) -> FilterExpression {
    guard depth <= Limits.filterDepth else {
      throw FilterError("nested more than \(Limits.filterDepth) deep")
    }
    switch value {
    case .bool(let value): return .bool(value)
    case .integer(let number): return FilterExpression(integer: number)
    case .number(let number): return .number(number)
    case .string(let text): return .string(text)
    case .array(let elements): return .array(try expressions(elements, ""))
    case .object(let members): return try object(members)
    case .null:
      throw error("null is no value of a filter", hint: "write {\"op\":\"isNull\",\"args\":[...]}")
    }
  }

  private func expressions(
    _ values: [PropertyValue],
    _ member: String
  ) throws(FilterError) -> [FilterExpression] {
    var found: [FilterExpression] = []
    for (index, value) in values.enumerated() {
      found.append(try inside("\(member)[\(index)]").expression(value))
    }
    return found
  }

  private func object(_ members: [Property]) throws(FilterError) -> FilterExpression {
    func member(_ name: String) -> PropertyValue? { members.last { $0.name == name }?.value }
    if let value = member("op") { return try operation(value, member("args")) }
    if let value = member("property") {
      guard case .string(let name) = value else {
        throw inside("property").error("the name of a property is a text")
      }
      return .property(name)
    }
    if let value = member("date") {
      guard case .string(let text) = value, text.utf8.count == 10, let day = Day(iso: text) else {
        throw inside("date").error("not a day", hint: "write \"2015-05-21\"")
      }
      return .day(day)
    }
    if let value = member("timestamp") {
      guard case .string(let text) = value, let moment = Moment(rfc3339: text) else {
        throw inside("timestamp").error("not a moment", hint: "write \"2015-05-21T06:30:00Z\"")
      }
      return .moment(moment)
    }
    if let value = member("interval") { return try inside("interval").interval(value) }
    if let value = member("bbox") {
      guard let numbers = FilterShape.numbers(value), FilterExpression.isBox(numbers) else {
        throw inside("bbox").error(
          "not a box: four numbers, or six with heights, the south not above the north"
        )
      }
      return .box(numbers)
    }
    if member("type") != nil {
      guard let shape = FilterShape.shape(.object(members), depth: depth) else {
        throw error("not a geometry of GeoJSON", hint: "see RFC 7946, section 3.1")
      }
      return .shape(shape)
    }
    throw error(
      "an object without 'op', 'property', 'date', 'timestamp', 'interval', 'bbox' or 'type'"
    )
  }

  private func interval(_ value: PropertyValue) throws(FilterError) -> FilterExpression {
    guard case .array(let ends) = value, ends.count == 2 else {
      throw error("an interval has two ends")
    }
    var read: [FilterExpression] = []
    for (index, end) in ends.enumerated() {
      let reader = inside("[\(index)]")
      guard case .string(let text) = end else {
        read.append(try reader.expression(end))
        continue
      }
      guard let end = FilterExpression(end: text) else {
        throw reader.error("neither a day nor a moment nor \"..\"")
      }
      read.append(end)
    }
    return .interval(read[0], read[1])
  }

  private func operation(
    _ name: PropertyValue,
    _ arguments: PropertyValue?
  ) throws(FilterError) -> FilterExpression {
    guard case .string(let name) = name else { throw inside("op").error("'op' is a text") }
    guard case .array(let values)? = arguments else {
      throw error("'\(name)' has no list 'args'")
    }
    let found = try expressions(values, "args")
    guard let operation = FilterOperator.named(name) else { return .function(name, found) }
    guard operation.arity.contains(found.count) else {
      throw error(
        "'\(name)' takes \(operation.arity.lowerBound) arguments, not \(found.count)"
      )
    }
    return .operation(operation, found)
  }
}
