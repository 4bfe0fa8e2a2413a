package import SitmapGeometry
package import SitmapModel

/// An expression of CQL2 (OGC 21-065r2) as both its forms say it: the JSON form, with values read.
package indirect enum FilterExpression: Sendable, Hashable {
  case bool(Bool)
  case number(Double)
  /// A whole number that a double cannot hold.
  case integer(Int)
  case string(String)
  case day(Day)
  case moment(Moment)
  /// The end of an interval that is not bounded, written `'..'`.
  case open
  case interval(FilterExpression, FilterExpression)
  case shape(PlanarGeometry)
  /// Four numbers, or six with heights: west, south, (lowest,) east, north (, highest).
  case box([Double])
  case array([FilterExpression])
  case property(String)
  case operation(FilterOperator, [FilterExpression])
  /// A function that CQL2 does not define.
  case function(String, [FilterExpression])

  /// A number of JSON.
  init(integer: Int) {
    self = Int(exactly: Double(integer)) == integer ? .number(Double(integer)) : .integer(integer)
  }

  /// What it is, for messages.
  var noun: String {
    switch self {
    case .bool: "a truth value"
    case .number, .integer: "a number"
    case .string: "a text"
    case .day, .moment: "a time"
    case .open, .interval: "an interval"
    case .shape, .box: "a shape"
    case .array: "a list"
    case .property(let name): "property '\(name)'"
    case .operation(let operation, _): "'\(operation.rawValue)'"
    case .function(let name, _): "function '\(name)'"
    }
  }

  /// The names of the properties in it, each once, in their order.
  package var properties: [String] {
    var names: [String] = []
    visit { part in
      if case .property(let name) = part, !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// Calls `body` with this expression and everything in it.
  private func visit(_ body: (FilterExpression) -> Void) {
    body(self)
    switch self {
    case .interval(let from, let to):
      from.visit(body)
      to.visit(body)
    case .array(let parts), .operation(_, let parts), .function(_, let parts):
      for part in parts { part.visit(body) }
    case .bool, .number, .integer, .string, .day, .moment, .open, .shape, .box, .property: break
    }
  }
}
