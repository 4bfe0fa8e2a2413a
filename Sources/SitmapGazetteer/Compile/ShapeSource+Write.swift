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

  /// Writes counts and deltas; the delta of a first vertex is from the last one before it.
  func write(to writer: inout ByteWriter) {
    var last = (x: 0, y: 0)
    writer.addVariable(UInt64(parts.count))
    for rings in parts {
      writer.addVariable(UInt64(rings.count))
      for ring in rings {
        writer.addVariable(UInt64(ring.count))
        for vertex in ring {
          writer.addDelta(Int(vertex.x) - last.x)
          writer.addDelta(Int(vertex.y) - last.y)
          last = (Int(vertex.x), Int(vertex.y))
        }
      }
    }
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
