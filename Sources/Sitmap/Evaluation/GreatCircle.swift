#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Distances and numbers as the published scorers of geoparsing have them.
enum GreatCircle {
  /// The haversine distance on a sphere with the earth's mean radius.
  static func kilometres(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Double {
    let from = a * .pi / 180
    let to = c * .pi / 180
    let height = sin((to - from) / 2)
    let width = sin((d - b) * .pi / 180 / 2)
    let square = height * height + cos(from) * cos(to) * width * width
    return 2 * 6371.0088 * asin(min(1, square.squareRoot()))
  }

  /// The natural logarithm.
  static func logarithm(_ x: Double) -> Double { log(x) }

  /// A number with so many decimals, rounded as C does it.
  static func fixed(_ value: Double, decimals: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 64)
    let count = withVaList([decimals, value]) { vsnprintf(&buffer, buffer.count, "%.*f", $0) }
    guard count > 0 else { return "-" }
    let bytes = buffer.prefix(min(Int(count), buffer.count - 1)).map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
