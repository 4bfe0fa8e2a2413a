import SitmapGeometry
import SitmapModel

extension PackContent.ShapeSource {
  /// West, south, east, north in units of 1e-4 degree.
  var box: [Int] {
    let all = parts.lazy.joined().joined()
    return [
      all.map(\.x).min(), all.map(\.y).min(), all.map(\.x).max(), all.map(\.y).max(),
    ].map { Int($0 ?? 0) }
  }

  /// Writes the parts, each with its length and box, so that a reader can pass over it.
  ///
  /// A part is the number of its bytes, its west and south, width and height, then its rings as counts
  /// and deltas; the delta of a first vertex is from the last one before it in the part, or its corner.
  func write(to writer: inout ByteWriter) {
    writer.addVariable(UInt64(parts.count))
    for rings in parts {
      let corner = Self.corner(of: rings, least: true)
      let far = Self.corner(of: rings, least: false)
      var part = ByteWriter()
      part.addDelta(corner.x)
      part.addDelta(corner.y)
      part.addVariable(UInt64(max(0, far.x - corner.x)))
      part.addVariable(UInt64(max(0, far.y - corner.y)))
      part.addVariable(UInt64(rings.count))
      var last = corner
      for ring in rings {
        part.addVariable(UInt64(ring.count))
        for vertex in ring {
          part.addDelta(Int(vertex.x) - last.x)
          part.addDelta(Int(vertex.y) - last.y)
          last = (Int(vertex.x), Int(vertex.y))
        }
      }
      writer.addVariable(UInt64(part.count))
      writer.add(part.bytes)
    }
  }

  private static func corner(
    of rings: [[(x: Int32, y: Int32)]],
    least: Bool
  ) -> (x: Int, y: Int) {
    let all = rings.lazy.joined()
    let x = least ? all.map(\.x).min() : all.map(\.x).max()
    let y = least ? all.map(\.y).min() : all.map(\.y).max()
    return (Int(x ?? 0), Int(y ?? 0))
  }

  /// The cells of the grid of shapes that the boxes of the parts touch.
  var cells: Set<Int> {
    var cells: Set<Int> = []
    let degree = 10_000.0
    for rings in parts {
      let corner = Self.corner(of: rings, least: true)
      let far = Self.corner(of: rings, least: false)
      let columns =
        PackFormat.shapeColumn(
          Double(corner.x) / degree
        )...PackFormat.shapeColumn(Double(far.x) / degree)
      let rows =
        PackFormat.shapeRow(
          Double(corner.y) / degree
        )...PackFormat.shapeRow(Double(far.y) / degree)
      for row in rows {
        for column in columns { cells.insert(row * PackFormat.shapeColumns + column) }
      }
    }
    return cells
  }

  /// The radius in metres of the circle around a polygon; 0 for a line.
  var enclosingRadius: Double {
    guard kind == .polygon else { return 0 }
    let outlines = parts.compactMap(\.first).flatMap { $0 }
    let positions = outlines.map { vertex in
      Coordinate(
        unchecked: Double(Int(vertex.x) * PackFormat.shapeUnit) / PackFormat.degree,
        Double(Int(vertex.y) * PackFormat.shapeUnit) / PackFormat.degree
      )
    }
    return EnclosingCircle(of: positions)?.radius.metres ?? 0
  }
}
