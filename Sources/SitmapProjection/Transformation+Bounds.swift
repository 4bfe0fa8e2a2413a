import CPROJ
package import SitmapModel

extension Transformation {
  /// The box around a projected box: its edges bend, so 21 positions are added to each of them.
  ///
  /// A box across the antimeridian is one box in systems where it is in one piece, else as wide as the world.
  package borrowing func project(_ box: BoundingBox) throws(ProjectionError) -> ProjectedBox {
    guard source.isWGS84 else { throw .wrongSystem(expected: source, got: .wgs84) }
    let corners = [
      (box.west, box.south), (box.east, box.south), (box.east, box.north), (box.west, box.north),
    ]
    for (x, y) in corners { try check(x, y, targetArea, target) }
    return isExact || radians.input ? try boundsOfEdges(box) : try boundsByPROJ(box)
  }

  /// PROJ's `proj_trans_bounds`, which knows about poles inside; it fails for an operation without systems.
  private borrowing func boundsByPROJ(
    _ box: BoundingBox
  ) throws(ProjectionError) -> ProjectedBox {
    var least = (x: 0.0, y: 0.0)
    var most = (x: 0.0, y: 0.0)
    let isDone = proj_trans_bounds(
      context,
      operation,
      PJ_FWD,
      box.west,
      box.south,
      box.east,
      box.north,
      &least.x,
      &least.y,
      &most.x,
      &most.y,
      Int32(Self.edgePoints)
    )
    guard isDone != 0, least.x.isFinite, least.y.isFinite, most.x.isFinite, most.y.isFinite else {
      throw .noResult(
        x: box.west,
        y: box.south,
        system: target,
        reason: "the box \(box.west),\(box.south),\(box.east),\(box.north) has no finite bounds"
      )
    }
    return ProjectedBox(
      minX: least.x,
      minY: least.y,
      maxX: most.x,
      maxY: most.y,
      system: target
    )
  }

  /// For WGS 84, Web Mercator and UTM: continuous inside of a box, so the extremes are on its edges.
  private borrowing func boundsOfEdges(
    _ box: BoundingBox
  ) throws(ProjectionError) -> ProjectedBox {
    let halves =
      box.crossesAntimeridian
      ? [(box.west, 180.0), (-180.0, box.east)] : [(box.west, box.east)]
    var xs: [Double] = []
    var ys: [Double] = []
    for (west, east) in halves {
      for step in 0...Self.edgePoints + 1 {
        let share = Double(step) / Double(Self.edgePoints + 1)
        let x = west + share * (east - west)
        let y = box.south + share * (box.north - box.south)
        xs += [x, x, west, east]
        ys += [box.south, box.north, y, y]
      }
    }
    try forward(&xs, &ys)
    return ProjectedBox(
      minX: xs.min() ?? 0,
      minY: ys.min() ?? 0,
      maxX: xs.max() ?? 0,
      maxY: ys.max() ?? 0,
      system: target
    )
  }

  /// Positions added to each edge of a box, as PROJ's documentation advises.
  private static var edgePoints: Int { 21 }
}
