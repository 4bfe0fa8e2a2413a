package import SitmapModel

/// A position in a reference system other than the model's: its numbers mean nothing without the system.
package struct ProjectedPoint: Sendable, Hashable {
  /// The easting, or the longitude where the system is in degrees.
  package let x: Double
  /// The northing, or the latitude where the system is in degrees.
  package let y: Double
  /// The system that the numbers are of.
  package let system: ReferenceSystem

  /// Makes a position of a system.
  package init(x: Double, y: Double, system: ReferenceSystem) {
    self.x = x
    self.y = y
    self.system = system
  }
}

/// A box in a reference system, around all of what it was made from.
package struct ProjectedBox: Sendable, Hashable {
  /// The least easting.
  package let minX: Double
  /// The least northing.
  package let minY: Double
  /// The greatest easting.
  package let maxX: Double
  /// The greatest northing.
  package let maxY: Double
  /// The system that the numbers are of.
  package let system: ReferenceSystem

  /// Makes a box of a system.
  package init(minX: Double, minY: Double, maxX: Double, maxY: Double, system: ReferenceSystem) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
    self.system = system
  }
}
