package import SitmapModel

/// Areas made ready for many questions: their edges sorted into bands of latitude.
///
/// Membership is even-odd over all rings of one polygon, exact, and a position on any edge, a hole's too, is
/// inside. Edges are straight in degrees (RFC 7946, section 3.1.1); polygons must not cross the antimeridian.
package struct PreparedArea: Sendable {
  /// The smallest plain box in degrees, empty (`south > north`) when there is no edge.
  let west, south, east, north: Double
  private let bandsPerDegree: Double
  /// Where the edges of each band begin in `bandEdges`.
  private let bandStarts: [UInt32]
  private let bandEdges: [UInt32]
  private let edges: [Edge]

  private struct Edge {
    let ax, ay, bx, by: Double
    let polygon: UInt32
  }

  /// Sorts the edges; rings with a position that is not finite are left out.
  package init(_ polygons: [Polygon]) {
    var edges: [Edge] = []
    for (index, polygon) in polygons.enumerated() {
      for ring in [polygon.exterior] + polygon.holes {
        guard ring.count >= 2, ring.allSatisfy(\.isFinite), var before = ring.last else { continue }
        for position in ring {
          if position != before {
            edges.append(
              Edge(
                ax: before.longitude,
                ay: before.latitude,
                bx: position.longitude,
                by: position.latitude,
                polygon: UInt32(truncatingIfNeeded: index)
              )
            )
          }
          before = position
        }
      }
    }
    self.edges = edges
    west = edges.lazy.map { min($0.ax, $0.bx) }.min() ?? 1
    east = edges.lazy.map { max($0.ax, $0.bx) }.max() ?? 0
    let south = edges.lazy.map { min($0.ay, $0.by) }.min() ?? 1
    let north = edges.lazy.map { max($0.ay, $0.by) }.max() ?? 0
    self.south = south
    self.north = north
    let bandCount = max(1, min(edges.count / 2, 1 << 14))
    let bandsPerDegree = north > south ? Double(bandCount) / (north - south) : 0
    self.bandsPerDegree = bandsPerDegree.isFinite ? bandsPerDegree : 0
    (bandStarts, bandEdges) = Self.sort(
      edges,
      south: south,
      bandsPerDegree: self.bandsPerDegree,
      bandCount: bandCount
    )
  }

  /// Whether a position is inside any of the areas, edges included.
  package func contains(_ point: Coordinate) -> Bool {
    let x = point.longitude
    let y = point.latitude
    guard x >= west, x <= east, y >= south, y <= north else { return false }
    let band = Self.band(y, south, bandsPerDegree, bandStarts.count - 2)
    var polygon = UInt32.max
    var inside = false
    for position in bandStarts[band]..<bandStarts[band + 1] {
      let edge = edges[Int(bandEdges[Int(position)])]
      if edge.polygon != polygon {
        if inside { return true }
        polygon = edge.polygon
      }
      if edge.ay == y, edge.by == y {
        if x >= min(edge.ax, edge.bx), x <= max(edge.ax, edge.bx) { return true }
        continue
      }
      guard (edge.ay <= y && y <= edge.by) || (edge.by <= y && y <= edge.ay) else { continue }
      if x < min(edge.ax, edge.bx) {
        if (edge.ay > y) != (edge.by > y) { inside.toggle() }
        continue
      }
      if x > max(edge.ax, edge.bx) { continue }
      let side = Orientation.sign(edge.ax, edge.ay, edge.bx, edge.by, x, y)
      if side == 0 { return true }
      // Half-open in latitude, so that a vertex is counted once.
      if (edge.ay > y) != (edge.by > y), (side > 0) == (edge.by > edge.ay) { inside.toggle() }
    }
    return inside
  }

  private static func band(
    _ latitude: Double,
    _ south: Double,
    _ bandsPerDegree: Double,
    _ last: Int
  ) -> Int {
    max(0, min(last, Int((latitude - south) * bandsPerDegree)))
  }

  private static func sort(
    _ edges: [Edge],
    south: Double,
    bandsPerDegree: Double,
    bandCount: Int
  ) -> (starts: [UInt32], edges: [UInt32]) {
    var starts = [UInt32](repeating: 0, count: bandCount + 1)
    func bands(of edge: Edge) -> ClosedRange<Int> {
      let low = band(min(edge.ay, edge.by), south, bandsPerDegree, bandCount - 1)
      let high = band(max(edge.ay, edge.by), south, bandsPerDegree, bandCount - 1)
      return low...max(low, high)
    }
    for edge in edges { for band in bands(of: edge) { starts[band + 1] += 1 } }
    for band in 1...bandCount { starts[band] += starts[band - 1] }
    var next = starts
    var sorted = [UInt32](repeating: 0, count: Int(starts[bandCount]))
    for (index, edge) in edges.enumerated() {
      for band in bands(of: edge) {
        sorted[Int(next[band])] = UInt32(truncatingIfNeeded: index)
        next[band] += 1
      }
    }
    return (starts, sorted)
  }
}
