/// One axis of a reference system, for the header of a table.
package struct Axis: Sendable, Hashable {
  /// What it measures, as the system's register says: "Easting", "Geodetic longitude".
  package let name: String
  /// Its short name: "E", "X", "Lon".
  package let abbreviation: String
  /// Its unit: "metre", "degree", "US survey foot".
  package let unit: String

  /// Makes an axis.
  package init(name: String, abbreviation: String, unit: String) {
    self.name = name
    self.abbreviation = abbreviation
    self.unit = unit
  }
}

/// The two axes of positions that come out, in their order.
package struct Axes: Sendable, Hashable {
  /// The first number of a position.
  package let x: Axis
  /// The second number of a position.
  package let y: Axis

  /// Makes a pair.
  package init(x: Axis, y: Axis) {
    self.x = x
    self.y = y
  }

  /// Eastings and northings in metres.
  static let metres = Axes(
    x: Axis(name: "Easting", abbreviation: "E", unit: "metre"),
    y: Axis(name: "Northing", abbreviation: "N", unit: "metre")
  )

  /// Longitudes and latitudes in degrees.
  static let degrees = Axes(
    x: Axis(name: "Geodetic longitude", abbreviation: "Lon", unit: "degree"),
    y: Axis(name: "Geodetic latitude", abbreviation: "Lat", unit: "degree")
  )
}
