/// A shape in plain degrees, of every kind of RFC 7946, whatever its numbers: what a filter compares.
///
/// Unlike `Geometry` it may lie off the globe and need not be wound or closed in any way.
package indirect enum PlanarGeometry: Sendable, Hashable {
  case point(PlanarPosition)
  case multiPoint([PlanarPosition])
  case lineString([PlanarPosition])
  case multiLineString([[PlanarPosition]])
  /// The rings of one area, the outline first.
  case polygon([[PlanarPosition]])
  case multiPolygon([[[PlanarPosition]]])
  case collection([PlanarGeometry])

  /// The parts of a collection, one by one; of any other shape itself.
  package var parts: [PlanarGeometry] {
    if case .collection(let parts) = self { parts.flatMap(\.parts) } else { [self] }
  }

  /// Whether it is a collection.
  package var isCollection: Bool { if case .collection = self { true } else { false } }
}

/// A position of a plain shape.
package struct PlanarPosition: Sendable, Hashable {
  /// Degrees east of Greenwich.
  package let x: Double
  /// Degrees north of the equator.
  package let y: Double
  /// The height, which no relation looks at; nil when none is given.
  package let z: Double?

  /// Makes a position.
  package init(_ x: Double, _ y: Double, z: Double? = nil) {
    self.x = x
    self.y = y
    self.z = z
  }
}
