import SitmapGeometry

/// A filter made ready to be asked of many features.
indirect enum FilterNode {
  case constant(FilterValue)
  /// A property, by its number.
  case property(Int)
  /// The shape of the feature itself.
  case geometry
  case and([FilterNode])
  case or([FilterNode])
  case not(FilterNode)
  case compare(FilterOperator, FilterNode, FilterNode)
  case like(FilterNode, LikePattern)
  case between(FilterNode, FilterNode, FilterNode)
  case isIn(FilterNode, [FilterNode])
  case isNull(FilterNode)
  case calculate(FilterOperator, FilterNode, FilterNode)
  case fold(FilterOperator, FilterNode)
  case spatial(PlanarRelation, FilterNode, FilterNode)
  case temporal(FilterOperator, FilterNode, FilterNode)
  case interval(FilterNode?, FilterNode?)
  case array([FilterNode])
  case arrays(FilterOperator, FilterNode, FilterNode)
}

/// Makes filters ready: numbers their properties, prepares their shapes, reads their patterns.
struct FilterCompiler: ~Copyable {
  /// Names of the feature's own shape.
  static let ownShape: Set<String> = ["geometry", "geom"]

  /// The properties, in the order of their numbers.
  private(set) var names: [String] = []
  var context: PlanarContext

  init() throws(FilterError) {
    guard let context = PlanarContext() else { throw FilterError("no memory for a GEOS context") }
    self.context = context
  }

  consuming func finish() -> (PlanarContext) { context }

  mutating func node(_ part: FilterExpression) throws(FilterError) -> FilterNode {
    switch part {
    case .bool(let value): return .constant(.bool(value))
    case .number(let number): return .constant(.number(number))
    case .integer(let number): return .constant(.integer(number))
    case .string(let text): return .constant(.string(text))
    case .day(let day): return .constant(.day(day))
    case .moment(let moment): return .constant(.moment(moment))
    case .open: return .constant(.unknown)
    case .interval(let from, let to):
      return .interval(
        from == .open ? nil : try node(from),
        to == .open ? nil : try node(to)
      )
    case .shape(let shape): return try fixed(shape)
    case .box(let numbers):
      let half = numbers.count / 2
      return try fixed(
        PlanarGeometry(
          west: numbers[0],
          south: numbers[1],
          east: numbers[half],
          north: numbers[half + 1]
        )
      )
    case .array(let elements): return .array(try nodes(elements))
    case .property(let name):
      if Self.ownShape.contains(name) { return .geometry }
      if let index = names.firstIndex(of: name) { return .property(index) }
      names.append(name)
      return .property(names.count - 1)
    case .function(let name, _):
      throw FilterError(
        "there is no function '\(name)' here",
        hint: "those of CQL2 are CASEI, ACCENTI and the S_, T_ and A_ functions"
      )
    case .operation(let operation, let arguments): return try node(operation, arguments)
    }
  }

  private mutating func nodes(_ parts: [FilterExpression]) throws(FilterError) -> [FilterNode] {
    var nodes: [FilterNode] = []
    for part in parts { nodes.append(try node(part)) }
    return nodes
  }

  private mutating func fixed(_ shape: PlanarGeometry) throws(FilterError) -> FilterNode {
    if shape.isCollection { return .constant(.shape(shape)) }
    guard let index = context.prepare(shape) else {
      throw FilterError("a shape that GEOS does not take", hint: "are its rings closed?")
    }
    return .constant(.fixed(index))
  }

  private mutating func node(
    _ operation: FilterOperator,
    _ arguments: [FilterExpression]
  ) throws(FilterError) -> FilterNode {
    if operation == .like {
      return .like(try node(arguments[0]), LikePattern(Self.text(arguments[1])))
    }
    let parts = try nodes(arguments)
    switch operation {
    case .and: return .and(parts)
    case .or: return .or(parts)
    case .not: return .not(parts[0])
    case .isNull: return .isNull(parts[0])
    case .between: return .between(parts[0], parts[1], parts[2])
    case .isIn:
      guard case .array(let elements) = parts[1] else { return .isIn(parts[0], [parts[1]]) }
      return .isIn(parts[0], elements)
    default: break
    }
    switch operation.family {
    case .arithmetic: return .calculate(operation, parts[0], parts[1])
    case .fold: return .fold(operation, parts[0])
    case .temporal: return .temporal(operation, parts[0], parts[1])
    case .array: return .arrays(operation, parts[0], parts[1])
    case .spatial:
      let relation = PlanarRelation(rawValue: String(operation.rawValue.dropFirst(2)))
      return .spatial(relation ?? .intersects, parts[0], parts[1])
    case .logic, .comparison: return .compare(operation, parts[0], parts[1])
    }
  }

  /// The text of a pattern, folded as it asks for.
  private static func text(_ pattern: FilterExpression) -> String {
    switch pattern {
    case .string(let text): text
    case .operation(.caseFold, let inner): inner.first.map { TextFold.withoutCase(text($0)) } ?? ""
    case .operation(.accentFold, let inner):
      inner.first.map { TextFold.withoutAccents(text($0)) } ?? ""
    default: ""
    }
  }
}
