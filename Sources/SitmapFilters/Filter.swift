public import SitmapModel

/// A question about the properties, time and shape of a feature, in CQL2 (OGC 21-065r2).
///
/// Both forms are read: the text, and JSON. It says nothing about a feature of which it cannot be said whether it
/// holds, as when a property is missing: logic has three values, and only what is true answers the question.
///
/// Classes of conformance: basic, advanced comparison, case- and accent-insensitive comparison, spatial functions,
/// temporal functions, array functions, property-property and arithmetic.
public struct Filter: Sendable, Hashable {
  package let expression: FilterExpression

  /// Reads the text form; says at which line and column it breaks.
  public init(text: String) throws(FilterError) {
    expression = try FilterParser.parse(text)
    try FilterCheck.check(expression)
  }

  /// Reads the JSON form from its value; says at which member it breaks.
  public init(json: PropertyValue) throws(FilterError) {
    expression = try FilterJSON.parse(json)
    try FilterCheck.check(expression)
  }

  /// The names of the properties that it asks about, each once.
  public var properties: [String] { expression.properties }
}
