/// A named list of features: what an export format writes.
public struct Layer: Sendable, Hashable {
  /// The name, such as "events".
  public var name: String
  /// The features, in the order they are written.
  public var features: [Feature]

  /// Makes a layer.
  public init(name: String, features: [Feature]) {
    self.name = name
    self.features = features
  }
}

/// A shape and its properties.
public struct Feature: Sendable, Hashable {
  /// Its identity; unique in its layer.
  public var id: String
  /// Its shape; nil when it could not be placed.
  public var geometry: Geometry?
  /// Its properties, in the order they are written.
  public var properties: [Property]

  /// Makes a feature.
  public init(id: String, geometry: Geometry?, properties: [Property]) {
    self.id = id
    self.geometry = geometry
    self.properties = properties
  }

  /// The value of a property; nil when there is no such property.
  public subscript(name: String) -> PropertyValue? {
    properties.first { $0.name == name }?.value
  }
}

/// A named value of a feature.
public struct Property: Sendable, Hashable {
  /// The name, as in SCHEMA.
  public var name: String
  /// The value.
  public var value: PropertyValue

  /// Makes a property.
  public init(_ name: String, _ value: PropertyValue) {
    self.name = name
    self.value = value
  }
}

/// A value as JSON has it; members of an object keep their order.
public enum PropertyValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([PropertyValue])
  case object([Property])

  /// A string, or null.
  public static func text(_ value: String?) -> PropertyValue { value.map { .string($0) } ?? .null }

  /// An integer, or null.
  public static func count(_ value: Int?) -> PropertyValue { value.map { .integer($0) } ?? .null }

  /// A number, or null; a number that is not finite is null.
  public static func real(_ value: Double?) -> PropertyValue {
    guard let value, value.isFinite else { return .null }
    return .number(value)
  }
}
