import SitmapModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A direction from the centre of a sphere that carries the geographic coordinates.
struct UnitVector: Sendable {
  let x, y, z: Double

  init(_ x: Double, _ y: Double, _ z: Double) {
    self.x = x
    self.y = y
    self.z = z
  }

  init(_ position: Coordinate) {
    let latitude = position.latitude.radians
    let longitude = position.longitude.radians
    self.init(cos(latitude) * cos(longitude), cos(latitude) * sin(longitude), sin(latitude))
  }

  /// The position on WGS 84; longitude 0 at the poles.
  var coordinate: Coordinate {
    let longitude = atan2(y, x).degrees
    let latitude = atan2(z, (x * x + y * y).squareRoot()).degrees
    return Coordinate(unchecked: longitude.wrappedLongitude, min(90, max(-90, latitude)))
  }

  /// The same direction with length 1, `nil` when it has none.
  var normalized: UnitVector? {
    let length = dot(self).squareRoot()
    guard length > 1e-300, length.isFinite else { return nil }
    return UnitVector(x / length, y / length, z / length)
  }

  func dot(_ o: UnitVector) -> Double { x * o.x + y * o.y + z * o.z }

  func cross(_ o: UnitVector) -> UnitVector {
    UnitVector(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x)
  }

  static func + (a: UnitVector, b: UnitVector) -> UnitVector {
    UnitVector(a.x + b.x, a.y + b.y, a.z + b.z)
  }

  static func - (a: UnitVector, b: UnitVector) -> UnitVector {
    UnitVector(a.x - b.x, a.y - b.y, a.z - b.z)
  }

  static func * (a: UnitVector, factor: Double) -> UnitVector {
    UnitVector(a.x * factor, a.y * factor, a.z * factor)
  }

  /// The angle to `o` in radians, exact for small and for large angles.
  func angle(to o: UnitVector) -> Double {
    let across = cross(o)
    return atan2(across.dot(across).squareRoot(), dot(o))
  }
}
