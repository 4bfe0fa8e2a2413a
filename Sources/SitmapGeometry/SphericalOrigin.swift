import SitmapModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A position from which boxes are measured on a sphere, with its sines at hand.
struct SphericalOrigin {
  private let point: Coordinate
  private let cosine: Double

  init(_ point: Coordinate) {
    self.point = point
    cosine = cos(point.latitude.radians)
  }

  /// Metres that no position in the box is nearer than; 0 inside.
  ///
  /// The box must not cross the antimeridian; the way to it may.
  func lowerBound(west: Double, south: Double, east: Double, north: Double) -> Double {
    let x = point.longitude
    let y = point.latitude
    let haversine: Double
    if x >= west, x <= east {
      if y >= south, y <= north { return 0 }
      let rise = sin((y < south ? south - y : y - north).radians / 2)
      haversine = rise * rise
    } else {
      let turn = min(Self.turn(x, west), Self.turn(x, east)).radians
      let half = sin(turn / 2)
      let across = half * half
      // Along the nearer meridian the distance is least where the great circle meets it at a right angle; more
      // than 90 degrees away it only falls towards the pole.
      let foot = cos(turn) <= 0 ? (y > 0 ? 90 : -90) : atan(tan(y.radians) / cos(turn)).degrees
      if foot > south, foot < north {
        let halfAngle = sin(asin(min(1, cosine * sin(turn))) / 2)
        haversine = halfAngle * halfAngle
      } else {
        haversine = min(corner(south, across), corner(north, across))
      }
    }
    return 2 * asin(min(1, haversine.squareRoot())) * Ellipsoid.leastRadius * (1 - 1e-9)
  }

  private func corner(_ latitude: Double, _ across: Double) -> Double {
    let rise = sin((latitude - point.latitude).radians / 2)
    return rise * rise + cosine * cos(latitude.radians) * across
  }

  private static func turn(_ a: Double, _ b: Double) -> Double {
    let difference = abs(a - b)
    return min(difference, 360 - difference)
  }
}
