package import SitmapModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lines made ready for many questions of distance; their segments are geodesics between the vertices.
package struct PreparedLine: Sendable {
  /// The nearest position of a line and how far it is.
  package struct Nearest: Sendable, Hashable {
    /// Which of the lines.
    package let line: Int
    /// Which segment of the line, counted from its start.
    package let segment: Int
    /// The position on the line.
    package let position: Coordinate
    /// The geodesic distance to it.
    package let distance: Distance
  }

  private let segments: [Segment]
  private let tree: BoxTree
  /// A box that holds the geodesics, which bow poleward; `nil` without lines.
  package let boundingBox: BoundingBox?

  private struct Segment {
    let line: Int
    let index: Int
    let geodesic: GeodesicSegment
  }

  /// Takes the segments; a line of one position is that position, what is not finite is left out.
  package init(_ lines: [[Coordinate]]) {
    var segments: [Segment] = []
    var boxes: [BoundingBox] = []
    for (lineIndex, line) in lines.enumerated() {
      let ends = line.count == 1 ? line + line : line
      for (index, (a, b)) in zip(ends, ends.dropFirst()).enumerated() {
        guard a.isFinite, b.isFinite else { continue }
        let geodesic = GeodesicSegment(from: a, to: b)
        segments.append(Segment(line: lineIndex, index: index, geodesic: geodesic))
        boxes.append(geodesic.boundingBox)
      }
    }
    self.segments = segments
    tree = BoxTree(boxes)
    boundingBox = BoundingBox(
      around: boxes.flatMap(\.uncrossed).map {
        [Coordinate(unchecked: $0.west, $0.south), Coordinate(unchecked: $0.east, $0.north)]
      }
    )
  }

  /// The nearest position of the lines, `nil` when there is none within `limit`; of equals, the first.
  ///
  /// Its error is that of `GeodesicSegment.nearest(to:)`: under a millimetre at the distances of a map.
  package func nearest(to point: Coordinate, within limit: Distance? = nil) -> Nearest? {
    let found = tree.nearest(to: point, count: 1, within: limit) { index in
      segments[index].geodesic.nearest(to: point).distance
    }
    guard let first = found.first else { return nil }
    let segment = segments[first.index]
    let foot = segment.geodesic.nearest(to: point)
    return Nearest(
      line: segment.line,
      segment: segment.index,
      position: foot.position,
      distance: foot.distance
    )
  }

  /// The geodesic distance to the nearest of the lines; `nil` without lines.
  package func distance(to point: Coordinate) -> Distance? { nearest(to: point)?.distance }
}

extension Geometry {
  /// The nearest position of its lines and its distance; `nil` for points and areas.
  package func nearestOnLine(to point: Coordinate) -> PreparedLine.Nearest? {
    PreparedLine(lines).nearest(to: point)
  }
}

extension GeodesicSegment {
  /// A box that is sure to hold the geodesic, which bows poleward of the straight line.
  var boundingBox: BoundingBox {
    let turn = abs(end.longitude - start.longitude)
    let span = min(turn, 360 - turn)
    // A great circle over a span d, with ends at latitude p, rises to atan(tan p / cos(d / 2)); the geodesic
    // differs from it by less than the flattening's share, here 1 % and a micro-degree.
    let poleward = max(abs(start.latitude), abs(end.latitude))
    let top =
      span >= 170 ? 90 : min(90, atan(tan(poleward.radians) / cos(span.radians / 2)).degrees)
    let rise = span == 0 ? 0 : (top - poleward) * 1.01 + 1e-6 + span * span * 1e-5
    let south = min(start.latitude, end.latitude)
    let north = max(start.latitude, end.latitude)
    let west =
      turn <= 180 ? min(start.longitude, end.longitude) : max(start.longitude, end.longitude)
    let east =
      turn <= 180 ? max(start.longitude, end.longitude) : min(start.longitude, end.longitude)
    if span >= 170 { return BoundingBox(unchecked: -180, -90, 180, 90) }
    return BoundingBox(unchecked: west, max(-90, south - rise), east, min(90, north + rise))
  }
}
