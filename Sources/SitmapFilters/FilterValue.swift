import SitmapGeometry
import SitmapModel

/// What a part of a filter gives for a feature.
enum FilterValue {
  /// Nothing, or something that cannot be said.
  case unknown
  case bool(Bool)
  case number(Double)
  case integer(Int)
  case string(String)
  case day(Day)
  case moment(Moment)
  case span(TimeSpan)
  case shape(PlanarGeometry)
  /// A shape of the filter itself, by its number in the context.
  case fixed(Int)
  case array([FilterValue])

  /// A value of a feature.
  init(_ value: PropertyValue?) {
    switch value {
    case nil, .null?: self = .unknown
    case .bool(let value)?: self = .bool(value)
    case .integer(let number)?: self = .integer(number)
    case .number(let number)?: self = .number(number)
    case .string(let text)?: self = .string(text)
    case .array(let elements)?: self = .array(elements.map { FilterValue($0) })
    case .object?:
      self = value.flatMap { FilterShape.shape($0) }.map { .shape($0) } ?? .unknown
    }
  }

  var isUnknown: Bool { if case .unknown = self { true } else { false } }

  /// The truth of it; nil when it is not known, or it is no truth value.
  var truth: Bool? { if case .bool(let value) = self { value } else { nil } }

  /// A truth value of three.
  init(_ truth: Bool?) { self = truth.map { .bool($0) } ?? .unknown }

  var double: Double? {
    switch self {
    case .number(let number): number
    case .integer(let number): Double(number)
    default: nil
    }
  }

  var text: String? { if case .string(let text) = self { text } else { nil } }

  /// The moment of a time, or of a text that is written as one; a day is its first moment.
  private var moment: Moment? {
    switch self {
    case .day(let day): Moment(startOf: day)
    case .moment(let moment): moment
    case .string(let text):
      text.utf8.count == 10
        ? Day(iso: text).map { Moment(startOf: $0) } : Moment(rfc3339: text)
    default: nil
    }
  }

  private var isTime: Bool {
    switch self {
    case .day, .moment: true
    default: false
    }
  }

  /// The span of a time, or of a text that is written as one.
  var span: TimeSpan? {
    switch self {
    case .span(let span): return span
    case .day(let day): return TimeSpan(from: .day(day), to: .day(day))
    case .moment(let moment): return TimeSpan(from: .moment(moment), to: .moment(moment))
    case .string(let text):
      guard let end = FilterExpression(end: text) else { return nil }
      switch end {
      case .day(let day): return TimeSpan(from: .day(day), to: .day(day))
      case .moment(let moment): return TimeSpan(from: .moment(moment), to: .moment(moment))
      default: return nil
      }
    default: return nil
    }
  }

  /// How two values lie in the order of their kind; nil when they have none in common.
  static func order(_ a: FilterValue, _ b: FilterValue) -> Order? {
    switch (a, b) {
    case (.integer(let x), .integer(let y)): return Order(x, y)
    case (.string(let x), .string(let y)): return Order(x, y)
    case (.bool(let x), .bool(let y)): return Order(x ? 1 : 0, y ? 1 : 0)
    default: break
    }
    if let x = a.double, let y = b.double { return x.isNaN || y.isNaN ? nil : Order(x, y) }
    guard a.isTime || b.isTime, let x = a.moment, let y = b.moment else { return nil }
    return Order(x, y)
  }

  enum Order {
    case before, same, after

    init<Value: Comparable>(_ a: Value, _ b: Value) {
      self = a < b ? .before : a == b ? .same : .after
    }
  }
}
