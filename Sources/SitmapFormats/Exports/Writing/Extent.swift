/// The box around shapes, for a `bbox` member (RFC 7946, section 5).
struct Extent {
  private var south = Double.infinity
  private var north = -Double.infinity
  private var intervals: [(west: Double, east: Double)] = []

  /// Takes a shape in.
  mutating func add(_ shape: ProjectedShape) {
    for part in shape.parts {
      guard let first = part.first else { continue }
      var (west, east) = (first.x, first.x)
      for position in part {
        west = min(west, position.x)
        east = max(east, position.x)
        south = min(south, position.y)
        north = max(north, position.y)
      }
      intervals.append((west, east))
    }
  }

  /// West, south, east and north of plain numbers; nil when there was no shape.
  var plain: [Double]? {
    guard let west = intervals.map(\.west).min(), let east = intervals.map(\.east).max() else {
      return nil
    }
    return [west, south, east, north]
  }

  /// West, south, east and north in degrees; nil when there was no shape, and when the box would have
  /// to cross the antimeridian.
  ///
  /// RFC 7946, section 5.2, allows a west greater than the east, but tools read such a box as an empty or
  /// a world-wide one; the member is optional, so it is left out. A box crosses only when that makes
  /// it less than half as wide: shapes on both sides of Fiji do, a layer of the whole world does not.
  var degrees: [Double]? {
    guard let plain else { return nil }
    let sorted = intervals.sorted { ($0.west, $0.east) < ($1.west, $1.east) }
    var reach = sorted[0].east
    var gap = (from: reach, to: reach)
    for interval in sorted.dropFirst() {
      if interval.west - reach > gap.to - gap.from { gap = (reach, interval.west) }
      reach = max(reach, interval.east)
    }
    let crossing = 360 - (gap.to - gap.from)
    guard crossing * 2 < plain[2] - plain[0] else { return plain }
    return nil
  }
}
