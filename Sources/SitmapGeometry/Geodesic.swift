import CGeodesic
package import SitmapModel

/// The shortest way between two positions on the WGS 84 ellipsoid.
package struct Geodesic: Sendable, Hashable {
  /// Its length in metres; infinite when a position is not a number.
  package let metres: Double
  /// The direction at its start, degrees clockwise from north, in 0..<360; 0 between one position and itself.
  package let startAzimuth: Double
  /// The direction in which it arrives, degrees clockwise from north, in 0..<360.
  package let endAzimuth: Double

  /// Solves the inverse problem by Karney's algorithm (Journal of Geodesy 87, 2013), to 15 nanometres.
  package init(from start: Coordinate, to end: Coordinate) {
    var metres = 0.0
    var azimuth1 = 0.0
    var azimuth2 = 0.0
    withUnsafePointer(to: Ellipsoid.wgs84) {
      geod_inverse(
        $0,
        start.latitude,
        start.longitude,
        end.latitude,
        end.longitude,
        &metres,
        &azimuth1,
        &azimuth2
      )
    }
    guard metres.isFinite else {
      self.metres = .infinity
      self.startAzimuth = 0
      self.endAzimuth = 0
      return
    }
    self.metres = metres
    self.startAzimuth = metres == 0 ? 0 : azimuth1.compassDegrees
    self.endAzimuth = metres == 0 ? 0 : azimuth2.compassDegrees
  }
}

/// The figure of the earth as the C library wants it; nothing of it leaves the module.
enum Ellipsoid {
  /// The semi-major axis of WGS 84 in metres (NIMA TR8350.2, table 3.1).
  static let semiMajorAxis = 6_378_137.0
  /// The flattening of WGS 84 (NIMA TR8350.2, table 3.1).
  static let flattening = 1 / 298.257223563

  static let wgs84: geod_geodesic = {
    var ellipsoid = geod_geodesic()
    geod_init(&ellipsoid, semiMajorAxis, flattening)
    return ellipsoid
  }()

  /// The smallest radius of curvature, along the meridian at the equator: a(1 - e2).
  static let leastRadius = semiMajorAxis * (1 - flattening) * (1 - flattening)
  /// The greatest radius of curvature, at the poles: a / sqrt(1 - e2).
  static let greatestRadius = semiMajorAxis / (1 - flattening)
  /// The distance from the equator to a pole in metres.
  static let quarterMeridian = 10_001_965.729
}

extension Double {
  /// The same direction in 0..<360; 0 for what is not a number.
  var compassDegrees: Double {
    guard isFinite else { return 0 }
    let turned = truncatingRemainder(dividingBy: 360)
    let positive = turned < 0 ? turned + 360 : turned
    return positive >= 360 ? 0 : positive + 0
  }

  /// The same meridian in -180...180; 0 for what is not a number.
  var wrappedLongitude: Double {
    guard isFinite else { return 0 }
    if (-180...180).contains(self) { return self }
    return remainder(dividingBy: 360)
  }

  var radians: Double { self * .pi / 180 }
  var degrees: Double { self * 180 / .pi }
}
