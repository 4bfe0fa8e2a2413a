import SitmapModel

/// Cuts lines at the 180th meridian (RFC 7946, section 3.1.9).
enum AntimeridianCut {
  /// The pieces of a line; the line itself when no step of it is longer than half the globe.
  ///
  /// The latitude of the cut is on the straight line in degrees, as GeoJSON's lines are.
  static func parts(of line: [Coordinate]) -> [[ProjectedPosition]] {
    var parts: [[ProjectedPosition]] = []
    var part: [ProjectedPosition] = []
    for coordinate in line {
      let next = ProjectedPosition(coordinate)
      guard let last = part.last, abs(next.x - last.x) > 180 else {
        part.append(next)
        continue
      }
      let edge: Double = last.x > 0 ? 180 : -180
      let step = next.x - last.x + (edge > 0 ? 360 : -360)
      let share = step == 0 ? 0 : (edge - last.x) / step
      let latitude = last.y + (next.y - last.y) * share
      if last.x != edge { part.append(ProjectedPosition(x: edge, y: latitude)) }
      // A line that only touches the meridian has no piece on this side of it.
      if part.count > 1 { parts.append(part) }
      part = [ProjectedPosition(x: -edge, y: latitude)]
      if next != part[0] { part.append(next) }
    }
    if part.count > 1 { parts.append(part) }
    return parts.isEmpty ? [line.map(ProjectedPosition.init)] : parts
  }
}
