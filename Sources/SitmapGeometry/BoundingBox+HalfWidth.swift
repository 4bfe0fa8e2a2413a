import SitmapModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension BoundingBox {
  /// Degrees of longitude from the middle to the edge of a small circle on the sphere that holds no pole.
  static func halfWidth(latitude: Double, degrees: Double) -> Double {
    let ratio = sin(degrees.radians) / cos(latitude.radians)
    guard ratio < 1 else { return 180 }
    return asin(ratio).degrees * (1 + 1e-12)
  }
}
