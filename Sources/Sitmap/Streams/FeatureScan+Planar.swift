import SitmapFormats
import SitmapGeometry

extension FeatureScan {
  /// The geometry of any kind in plain numbers, as a filter compares it; nil without one.
  var planar: PlanarGeometry? {
    var before = (positions: 0, lines: 0, polygons: 0)
    let shapes = parts.map { part -> PlanarGeometry in
      defer { before = (part.positions, part.lines, part.polygons) }
      return shape(part, from: before)
    }
    guard isCollection || shapes.count > 1 else { return shapes.first }
    return shapes.isEmpty ? nil : .collection(shapes)
  }

  private func shape(
    _ part: Part,
    from before: (positions: Int, lines: Int, polygons: Int)
  ) -> PlanarGeometry {
    func positions(_ range: Range<Int>) -> [PlanarPosition] {
      range.map { PlanarPosition(xs[$0], ys[$0]) }
    }
    let own = before.positions..<part.positions
    let lines = linePositions(before.lines..<part.lines, from: before.positions)
    switch part.kind {
    case .point: return .point(PlanarPosition(xs[own.lowerBound], ys[own.lowerBound]))
    case .multiPoint: return .multiPoint(positions(own))
    case .lineString: return .lineString(positions(own))
    case .multiLineString: return .multiLineString(lines.map(positions))
    case .polygon: return .polygon(lines.map(positions))
    case .multiPolygon:
      var first = 0
      return .multiPolygon(
        polygonEnds[before.polygons..<part.polygons].map { end in
          defer { first = end - before.lines }
          return lines[first..<end - before.lines].map(positions)
        }
      )
    }
  }
}
