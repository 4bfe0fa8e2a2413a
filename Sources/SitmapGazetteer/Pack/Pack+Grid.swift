import SitmapModel

/// The grid over points: one cell for each degree.
extension PackFormat {
  /// The cell of a position in degrees.
  static func cell(longitude: Double, latitude: Double) -> Int {
    row(latitude) * gridColumns + column(longitude)
  }

  static func column(_ longitude: Double) -> Int {
    min(gridColumns - 1, max(0, Int(longitude.rounded(.down)) + 180))
  }

  static func row(_ latitude: Double) -> Int {
    min(gridRows - 1, max(0, Int(latitude.rounded(.down)) + 90))
  }

  static func shapeColumn(_ longitude: Double) -> Int {
    min(shapeColumns - 1, max(0, Int(((longitude + 180) / 2).rounded(.down))))
  }

  static func shapeRow(_ latitude: Double) -> Int {
    min(shapeRows - 1, max(0, Int(((latitude + 90) / 2).rounded(.down))))
  }
}

extension Pack {
  /// Calls `body` with every place in a box, its edges included.
  func forEachPlace(in box: BoundingBox, _ body: (Int, Coordinate) -> Void) {
    let columns =
      box.crossesAntimeridian
      ? [PackFormat.column(box.west)...359, 0...PackFormat.column(box.east)]
      : [PackFormat.column(box.west)...PackFormat.column(box.east)]
    for row in PackFormat.row(box.south)...PackFormat.row(box.north) {
      for range in columns {
        // Cells of one row stand side by side, so a range of columns is one run of places.
        let first = row * PackFormat.gridColumns + range.lowerBound
        let end = row * PackFormat.gridColumns + range.upperBound + 1
        var i = Int(load(UInt32.self, .gridCells, first))
        let last = min(count(.gridPlaces), Int(load(UInt32.self, .gridCells, end)))
        while i < last {
          let place = Int(load(UInt32.self, .gridPlaces, i))
          let point = coordinate(place)
          if place < placeCount, box.contains(point) { body(place, point) }
          i += 1
        }
      }
    }
  }

  /// Calls `body` with the row of every shape whose box may hold a position.
  @inline(__always)
  func forEachShape(near point: Coordinate, _ body: (Int) -> Void) {
    let cell =
      PackFormat.shapeRow(point.latitude) * PackFormat.shapeColumns
      + PackFormat.shapeColumn(point.longitude)
    var i = Int(load(UInt32.self, .shapeCells, cell))
    let end = min(count(.cellShapes), Int(load(UInt32.self, .shapeCells, cell + 1)))
    while i < end {
      body(Int(load(UInt32.self, .cellShapes, i)))
      i += 1
    }
  }

  /// The rows of the shapes whose cells touch a box, each once, in their order.
  func shapes(touching box: BoundingBox) -> [Int] {
    let columns =
      box.crossesAntimeridian
      ? [
        PackFormat.shapeColumn(box.west)...(PackFormat.shapeColumns - 1),
        0...PackFormat.shapeColumn(box.east),
      ] : [PackFormat.shapeColumn(box.west)...PackFormat.shapeColumn(box.east)]
    var found: Set<Int> = []
    for row in PackFormat.shapeRow(box.south)...PackFormat.shapeRow(box.north) {
      for range in columns {
        let first = row * PackFormat.shapeColumns + range.lowerBound
        let end = row * PackFormat.shapeColumns + range.upperBound + 1
        var i = Int(load(UInt32.self, .shapeCells, first))
        let last = min(count(.cellShapes), Int(load(UInt32.self, .shapeCells, end)))
        while i < last {
          found.insert(Int(load(UInt32.self, .cellShapes, i)))
          i += 1
        }
      }
    }
    return found.sorted()
  }
}
