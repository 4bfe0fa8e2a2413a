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
}
