import CGeodesic
package import SitmapModel

/// Measures of one ring of positions, closed or not.
package enum Ring {
  /// The geodesic area in square metres: positive when counterclockwise, 0 with under three positions.
  ///
  /// Edges are geodesics; a ring may cross the antimeridian or enclose a pole (Karney 2013, section 6).
  package static func signedArea(_ ring: [Coordinate]) -> Double {
    measure(ring).area
  }

  /// The geodesic length of the closed outline in metres.
  package static func perimeter(_ ring: [Coordinate]) -> Distance {
    .metres(measure(ring).perimeter)
  }

  /// The area in square degrees as drawn on a plane: positive when counterclockwise.
  package static func planarArea(_ ring: [Coordinate]) -> Double {
    guard let origin = ring.first, let last = ring.last else { return 0 }
    var doubled = 0.0
    var before = last
    for position in ring {
      // Relative to the first position, so that small rings far from 0,0 keep their digits.
      doubled +=
        (before.longitude - origin.longitude) * (position.latitude - origin.latitude)
        - (position.longitude - origin.longitude) * (before.latitude - origin.latitude)
      before = position
    }
    return doubled.isFinite ? doubled / 2 : 0
  }

  /// Whether the ring runs counterclockwise, as RFC 7946, section 3.1.6, wants exteriors.
  package static func isCounterclockwise(_ ring: [Coordinate]) -> Bool { planarArea(ring) > 0 }

  private static func measure(_ ring: [Coordinate]) -> (area: Double, perimeter: Double) {
    var latitudes: [Double] = []
    var longitudes: [Double] = []
    latitudes.reserveCapacity(ring.count)
    longitudes.reserveCapacity(ring.count)
    for position in ring where position.isFinite {
      latitudes.append(position.latitude)
      longitudes.append(position.longitude)
    }
    guard !latitudes.isEmpty, let count = Int32(exactly: latitudes.count) else { return (0, 0) }
    var area = 0.0
    var perimeter = 0.0
    withUnsafePointer(to: Ellipsoid.wgs84) {
      geod_polygonarea($0, &latitudes, &longitudes, count, &area, &perimeter)
    }
    return (area.isFinite ? area : 0, perimeter.isFinite ? perimeter : 0)
  }
}

extension Polygon {
  /// The geodesic area in square metres, holes taken out; never negative.
  package var areaSquareMetres: Double {
    let outside = abs(Ring.signedArea(exterior))
    return max(0, holes.reduce(outside) { $0 - abs(Ring.signedArea($1)) })
  }
}

extension Geometry {
  /// The geodesic area in square metres; 0 for points and lines.
  package var areaSquareMetres: Double {
    polygons.reduce(0) { $0 + $1.areaSquareMetres }
  }

  /// The geodesic length of its lines; 0 for points and areas.
  package var length: Distance {
    var metres = 0.0
    for line in lines {
      for (a, b) in zip(line, line.dropFirst()) { metres += Geodesic(from: a, to: b).metres }
    }
    return .metres(metres)
  }
}
