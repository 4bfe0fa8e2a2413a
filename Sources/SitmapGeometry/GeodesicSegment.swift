package import SitmapModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The geodesic between two positions, to measure from.
package struct GeodesicSegment: Sendable, Hashable {
  /// Where it begins.
  package let start: Coordinate
  /// Where it ends.
  package let end: Coordinate

  /// Makes a segment; both ends may be the same.
  package init(from start: Coordinate, to end: Coordinate) {
    self.start = start
    self.end = end
  }

  /// The position of the segment nearest to `point`, and its distance.
  ///
  /// Newton's method on the auxiliary sphere (S. Baselga, J. C. Martinez-Llario, Stud. Geophys. Geod. 62, 2018): the
  /// distance is within a millimetre for segments and distances up to 5,000 km, as tested against a search. The ends
  /// are always compared, so the answer is never above theirs.
  package func nearest(to point: Coordinate) -> (position: Coordinate, distance: Distance) {
    let whole = Geodesic(from: start, to: end)
    let toStart = Geodesic(from: start, to: point)
    let fromEnd = Geodesic(from: end, to: point)
    var best = (position: start, metres: toStart.metres)
    if fromEnd.metres < best.metres { best = (end, fromEnd.metres) }
    guard whole.metres.isFinite, whole.metres > 0, best.metres.isFinite, best.metres > 0 else {
      return (best.position, .metres(best.metres))
    }
    // How far along the foot is; each round measures again from the last foot.
    var along = 0.0
    var here = start
    var toPoint = toStart
    var heading = whole.startAzimuth
    for _ in 0..<12 {
      let turn = (toPoint.startAzimuth - heading).radians
      let angle = toPoint.metres / Self.meanRadius
      let step = Self.meanRadius * atan2(sin(angle) * cos(turn), cos(angle))
      let next = min(whole.metres, max(0, along + step))
      let moved = abs(next - along)
      along = next
      here = start.destination(azimuth: whole.startAzimuth, distance: .metres(along))
      toPoint = Geodesic(from: here, to: point)
      if toPoint.metres == 0 || moved < 1e-4 { break }
      // The heading at the foot, from whichever end is further, so that it is well determined.
      heading =
        along * 2 < whole.metres
        ? Geodesic(from: here, to: end).startAzimuth
        : (Geodesic(from: here, to: start).startAzimuth + 180).compassDegrees
    }
    if toPoint.metres < best.metres { best = (here, toPoint.metres) }
    return (best.position, .metres(best.metres))
  }

  /// The mean radius of WGS 84 in metres, (2a + b) / 3.
  private static let meanRadius = 6_371_008.771
}
