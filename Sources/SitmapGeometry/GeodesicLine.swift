import CGeodesic
package import SitmapModel

extension Geometry {
  /// The geodesic between two positions as a line, cut at the antimeridian (RFC 7946, section 3.1.9).
  ///
  /// A position stands at least every `step` (not under a kilometre), so that the line drawn straight in degrees
  /// follows the shortest way; at most 4,096 positions. Positions that are equal give a line of those two.
  package static func geodesicLine(
    from start: Coordinate,
    to end: Coordinate,
    step: Distance = .kilometres(50)
  ) -> Geometry {
    let pieces = geodesicPieces(from: start, to: end, step: step)
    return pieces.count == 1 ? .lineString(pieces[0]) : .multiLineString(pieces)
  }

  private static func geodesicPieces(
    from start: Coordinate,
    to end: Coordinate,
    step: Distance
  ) -> [[Coordinate]] {
    let whole = Geodesic(from: start, to: end)
    guard whole.metres.isFinite, whole.metres > 0 else { return [[start, end]] }
    let wanted = whole.metres / max(1000, step.metres.isFinite ? step.metres : .infinity)
    let count = Int(min(4095, max(1, wanted.rounded(.up))))
    let path = UnrolledGeodesic(from: start, to: end)
    var line = AntimeridianCutter(start: (start.longitude, start.latitude))
    for index in 1...count {
      let share = Double(index) / Double(count)
      line.add(path.position(atShare: share)) { meridian in
        path.crossing(of: meridian, from: Double(index - 1) / Double(count), to: share)
      }
    }
    var pieces = line.pieces
    // The ends are given, not computed.
    if var last = pieces.popLast() {
      last[last.count - 1] = end
      pieces.append(last)
    }
    return pieces
  }
}

/// A geodesic whose longitudes run on past 180 degrees instead of jumping.
struct UnrolledGeodesic {
  private let line: geod_geodesicline
  private let metres: Double

  init(from start: Coordinate, to end: Coordinate) {
    var line = geod_geodesicline()
    withUnsafePointer(to: Ellipsoid.wgs84) {
      geod_inverseline(
        &line,
        $0,
        start.latitude,
        start.longitude,
        end.latitude,
        end.longitude,
        0
      )
    }
    self.line = line
    metres = line.s13
  }

  /// The position at a share of the way, in 0...1.
  func position(atShare share: Double) -> (longitude: Double, latitude: Double) {
    var latitude = 0.0
    var longitude = 0.0
    withUnsafePointer(to: line) {
      _ = geod_genposition(
        $0,
        UInt32(GEOD_LONG_UNROLL.rawValue),
        share * metres,
        &latitude,
        &longitude,
        nil,
        nil,
        nil,
        nil,
        nil,
        nil
      )
    }
    return (longitude, latitude)
  }

  /// The latitude at which it crosses a meridian between two shares of the way, by bisection.
  func crossing(of meridian: Double, from low: Double, to high: Double) -> Double {
    var low = low
    var high = high
    let rising = position(atShare: high).longitude > position(atShare: low).longitude
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if (position(atShare: middle).longitude < meridian) == rising {
        low = middle
      } else {
        high = middle
      }
    }
    return position(atShare: (low + high) / 2).latitude
  }
}
