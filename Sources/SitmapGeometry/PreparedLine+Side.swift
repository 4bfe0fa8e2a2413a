package import SitmapModel

/// A side of a line, seen in its direction.
extension PreparedLine {
  /// On which side of a line a position near it lies: negative on the left, positive on the right, 0 on the line.
  ///
  /// At a bend the side is that of the angle between the two segments.
  package static func side(
    of point: Coordinate,
    nearest: Nearest,
    on line: [Coordinate]
  ) -> Int {
    guard line.count > 1, nearest.distance.metres > 0 else { return 0 }
    let index = nearest.segment
    let toPoint = nearest.position.azimuth(to: point)
    // The bend, when the foot is one of the two ends of the segment.
    let bend: Int? =
      nearest.position == line[index]
      ? index : nearest.position == line[index + 1] ? index + 1 : nil
    guard let bend, bend > 0, bend < line.count - 1 else {
      let along = line[index].azimuth(to: line[index + 1])
      return turn(from: along, to: toPoint) < 0 ? -1 : 1
    }
    let onward = line[bend].azimuth(to: line[bend + 1])
    let back = line[bend].azimuth(to: line[bend - 1])
    // Counterclockwise from the way on, the left side reaches to the way back.
    let left = (onward - back).compassDegrees
    return (onward - toPoint).compassDegrees < left ? -1 : 1
  }

  private static func turn(from a: Double, to b: Double) -> Double {
    (b - a).remainder(dividingBy: 360)
  }
}
