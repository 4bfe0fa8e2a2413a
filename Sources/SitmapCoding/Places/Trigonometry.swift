import SitmapModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The few functions that the resolver's cheap distances need.
enum Trigonometry {
  /// The arc of a sine, with the argument brought into -1...1.
  static func arcsine(_ x: Double) -> Double { asin(min(1, max(-1, x))) }

  /// The natural logarithm of 1 + x.
  static func logOnePlus(_ x: Double) -> Double { log1p(max(0, x)) }

  /// e to the power of x.
  static func exponential(_ x: Double) -> Double { exp(x) }

  /// The sine of an angle in degrees.
  static func sine(degrees: Double) -> Double { sin(degrees * .pi / 180) }

  /// A position as a vector of length 1.
  static func unitVector(of position: Coordinate) -> SIMD3<Double> {
    let latitude = position.latitude * .pi / 180
    let longitude = position.longitude * .pi / 180
    return SIMD3(cos(latitude) * cos(longitude), cos(latitude) * sin(longitude), sin(latitude))
  }
}
