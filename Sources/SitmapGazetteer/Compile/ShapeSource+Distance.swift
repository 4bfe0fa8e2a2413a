#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension PackContent.ShapeSource {
  /// How far a position is from the polygon, roughly: 0 inside; in units of 1e-4 degree.
  ///
  /// On a plane with the degree of longitude shortened: good enough to tell a mistake from a border.
  func kilometres(fromX x: Double, y: Double) -> Double {
    let scale = cos(y / 10_000 * .pi / 180)
    var isInside = false
    var least = Double.infinity
    for ring in parts.joined() {
      guard var a = ring.last else { continue }
      for b in ring {
        let (ax, ay, bx, by) = (Double(a.x), Double(a.y), Double(b.x), Double(b.y))
        if (ay > y) != (by > y), x < (bx - ax) * (y - ay) / (by - ay) + ax { isInside.toggle() }
        let (dx, dy) = ((bx - ax) * scale, by - ay)
        let (px, py) = ((x - ax) * scale, y - ay)
        let length = dx * dx + dy * dy
        let share = length == 0 ? 0 : min(1, max(0, (px * dx + py * dy) / length))
        let (ex, ey) = (px - share * dx, py - share * dy)
        least = min(least, ex * ex + ey * ey)
        a = b
      }
    }
    return isInside ? 0 : least.squareRoot() / 10_000 * 111.2
  }
}
