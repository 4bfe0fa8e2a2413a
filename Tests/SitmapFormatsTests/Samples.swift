import SitmapFormats
import SitmapModel

/// Small layers that the tests write and read.
enum Samples {
  /// One feature of every kind of geometry, and one without.
  static func allKinds() throws -> Layer {
    let square = try Polygon(
      exterior: positions([(10, 10), (10, 20), (20, 20), (20, 10)]),
      holes: [positions([(12, 12), (14, 12), (14, 14), (12, 14)])]
    )
    let island = try Polygon(exterior: positions([(30, -5), (31, -5), (31, -4.5)]))
    let line = try positions([(43.5, 33.25), (44, 33.123_456_78)])
    let shapes: [Geometry?] = [
      .point(try Coordinate(longitude: 43.27, latitude: 33.4255)), .lineString(line),
      .multiLineString([line, try positions([(1, 2), (3, 4)])]), .polygon(square),
      .multiPolygon([square, island]), nil,
    ]
    return Layer(
      name: "samples",
      features: shapes.enumerated().map { number, shape in
        Feature(
          id: "s\(number)",
          geometry: shape,
          properties: [
            Property("type", .string("armed_clash")), Property("n", .integer(number)),
            Property("share", .number(0.5)), Property("text", .string("A \"quoted\", é line\n2")),
            Property("rules", .array([.string("r1"), .string("r2")])), Property("none", .null),
          ]
        )
      }
    )
  }

  /// A layer of points, named p0, p1 and so on.
  static func points(_ numbers: [(Double, Double)], name: String = "points") throws -> Layer {
    Layer(
      name: name,
      features: try positions(numbers).enumerated().map { number, position in
        Feature(id: "p\(number)", geometry: .point(position), properties: [])
      }
    )
  }

  static func positions(_ numbers: [(Double, Double)]) throws(CoordinateError) -> [Coordinate] {
    try numbers.map { (x, y) throws(CoordinateError) in
      try Coordinate(longitude: x, latitude: y)
    }
  }
}

extension ExportFormat {
  /// The export as a text.
  func text(_ layers: [Layer], options: ExportOptions = ExportOptions()) throws -> String {
    String(decoding: try export(layers, options: options), as: UTF8.self)
  }
}

extension PropertyValue {
  /// A member of an object.
  subscript(name: String) -> PropertyValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The elements of an array.
  var elements: [PropertyValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// A number, whichever way it is written.
  var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }

  /// A text.
  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }
}
