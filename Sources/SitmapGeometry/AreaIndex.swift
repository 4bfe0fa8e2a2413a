package import SitmapModel

/// Many areas made ready to tell which of them hold a position: a grid of cells, each with the areas that reach into it.
package struct AreaIndex: Sendable {
  private let areas: [PreparedArea]
  private let west, south: Double
  private let cellsPerDegreeX, cellsPerDegreeY: Double
  private let columns, rows: Int
  /// Where the areas of each cell begin in `cellAreas`.
  private let cellStarts: [UInt32]
  private let cellAreas: [UInt32]

  /// Cells along each side of the grid: half a degree when the areas cover the world.
  private static let cellsPerSide = (x: 720, y: 360)

  /// Sorts areas into cells; areas without an edge hold nothing.
  package init(_ polygons: [[Polygon]]) {
    let areas = polygons.map { PreparedArea($0) }
    let filled = areas.filter { $0.west <= $0.east }
    west = filled.map(\.west).min() ?? 0
    south = filled.map(\.south).min() ?? 0
    let width = max(1e-9, (filled.map(\.east).max() ?? 0) - west)
    let height = max(1e-9, (filled.map(\.north).max() ?? 0) - south)
    columns = Self.cellsPerSide.x
    rows = Self.cellsPerSide.y
    cellsPerDegreeX = Double(columns) / width
    cellsPerDegreeY = Double(rows) / height
    self.areas = areas
    var starts = [UInt32](repeating: 0, count: columns * rows + 1)
    let grid = Grid(
      west: west,
      south: south,
      x: cellsPerDegreeX,
      y: cellsPerDegreeY,
      columns: columns,
      rows: rows
    )
    for area in areas where area.west <= area.east {
      grid.forEachCell(of: area) { starts[$0 + 1] += 1 }
    }
    for cell in 1..<starts.count { starts[cell] += starts[cell - 1] }
    var next = starts
    var sorted = [UInt32](repeating: 0, count: Int(starts.last ?? 0))
    for (index, area) in areas.enumerated() where area.west <= area.east {
      grid.forEachCell(of: area) { cell in
        sorted[Int(next[cell])] = UInt32(truncatingIfNeeded: index)
        next[cell] += 1
      }
    }
    cellStarts = starts
    cellAreas = sorted
  }

  /// The first area that holds a position, edges included; nil when none does.
  package func first(containing point: Coordinate) -> Int? {
    let x = (point.longitude - west) * cellsPerDegreeX
    let y = (point.latitude - south) * cellsPerDegreeY
    guard x >= 0, y >= 0, x <= Double(columns), y <= Double(rows) else { return nil }
    let cell = min(rows - 1, Int(y)) * columns + min(columns - 1, Int(x))
    for position in cellStarts[cell]..<cellStarts[cell + 1] {
      let index = Int(cellAreas[Int(position)])
      if areas[index].contains(point) { return index }
    }
    return nil
  }

  private struct Grid {
    let west, south, x, y: Double
    let columns, rows: Int

    func forEachCell(of area: PreparedArea, _ body: (Int) -> Void) {
      let left = column(area.west)
      let right = column(area.east)
      for row in row(area.south)...max(row(area.south), row(area.north)) {
        for column in left...max(left, right) { body(row * columns + column) }
      }
    }

    private func column(_ longitude: Double) -> Int {
      max(0, min(columns - 1, Int((longitude - west) * x)))
    }

    private func row(_ latitude: Double) -> Int {
      max(0, min(rows - 1, Int((latitude - south) * y)))
    }
  }
}
