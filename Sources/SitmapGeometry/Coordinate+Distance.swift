import CGeodesic
package import SitmapModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Coordinate {
  /// The geodesic distance; about a microsecond.
  package func distance(to other: Coordinate) -> Distance {
    .metres(Geodesic(from: self, to: other).metres)
  }

  /// The direction in which the shortest way to `other` sets out, degrees clockwise from north, in 0..<360.
  ///
  /// 0 for one position and itself; at a pole it is measured from the meridian of this position.
  package func azimuth(to other: Coordinate) -> Double {
    Geodesic(from: self, to: other).startAzimuth
  }

  /// The position reached after a distance in a direction, degrees clockwise from north.
  ///
  /// A direction or distance that is not finite leads nowhere: the answer is this position.
  package func destination(azimuth: Double, distance: Distance) -> Coordinate {
    guard azimuth.isFinite, distance.metres.isFinite, isFinite else { return self }
    var latitude = 0.0
    var longitude = 0.0
    withUnsafePointer(to: Ellipsoid.wgs84) {
      geod_direct(
        $0,
        self.latitude,
        self.longitude,
        azimuth,
        distance.metres,
        &latitude,
        &longitude,
        nil
      )
    }
    return Coordinate(unchecked: longitude.wrappedLongitude, min(90, max(-90, latitude)))
  }

  /// The angle between two positions seen from the centre of a sphere, in radians, by the haversine formula.
  ///
  /// Infinite when a number is not finite.
  package func centralAngle(to other: Coordinate) -> Double {
    guard isFinite, other.isFinite else { return .infinity }
    return 2 * asin(min(1, haversine(to: other).squareRoot()))
  }

  /// Bounds on the geodesic distance in metres, without solving for it: 0.6 % apart in the middle.
  ///
  /// The ellipsoid's radii of curvature lie between a(1 - e2) and a / sqrt(1 - e2), so the central angle of the
  /// geographic coordinates times these two is never above and never below the distance.
  package func distanceBounds(to other: Coordinate) -> (lower: Double, upper: Double) {
    let angle = centralAngle(to: other)
    guard angle.isFinite else { return (.infinity, .infinity) }
    return (
      angle * Ellipsoid.leastRadius * (1 - 1e-12), angle * Ellipsoid.greatestRadius * (1 + 1e-12)
    )
  }

  /// Whether the geodesic distance to `other` is at most `radius`; solves for it only in doubt.
  package func isWithin(_ radius: Distance, of other: Coordinate) -> Bool {
    let bounds = distanceBounds(to: other)
    if bounds.lower > radius.metres { return false }
    if bounds.upper < radius.metres { return true }
    return Geodesic(from: self, to: other).metres <= radius.metres
  }

  /// Whether both numbers are finite; a position made by the checking init always is.
  var isFinite: Bool { longitude.isFinite && latitude.isFinite }

  /// The haversine of the central angle, in 0...1.
  func haversine(to other: Coordinate) -> Double {
    let acrossParallels = sin((other.latitude - latitude).radians / 2)
    let acrossMeridians = sin((other.longitude - longitude).radians / 2)
    return acrossParallels * acrossParallels
      + cos(latitude.radians) * cos(other.latitude.radians) * acrossMeridians * acrossMeridians
  }
}
