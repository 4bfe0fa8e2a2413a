extension JSONWriter {
  /// Writes a shape as well-known text (OGC 06-103r4, section 7).
  mutating func write(wkt shape: ProjectedShape, decimals: Int) {
    switch shape {
    case .point(let point):
      raw("POINT ")
      list([point], decimals)
    case .lineString(let line):
      raw("LINESTRING ")
      list(line, decimals)
    case .multiLineString(let lines):
      raw("MULTILINESTRING ")
      lists(lines, decimals)
    case .polygon(let rings):
      raw("POLYGON ")
      lists(rings, decimals)
    case .multiPolygon(let polygons):
      raw("MULTIPOLYGON ")
      guard !polygons.isEmpty else { return raw("EMPTY") }
      byte("(")
      for (index, rings) in polygons.enumerated() {
        if index > 0 { raw(", ") }
        lists(rings, decimals)
      }
      byte(")")
    }
  }

  private mutating func lists(_ parts: [[ProjectedPosition]], _ decimals: Int) {
    guard !parts.isEmpty else { return raw("EMPTY") }
    byte("(")
    for (index, part) in parts.enumerated() {
      if index > 0 { raw(", ") }
      list(part, decimals)
    }
    byte(")")
  }

  private mutating func list(_ positions: [ProjectedPosition], _ decimals: Int) {
    guard !positions.isEmpty else { return raw("EMPTY") }
    byte("(")
    for (index, position) in positions.enumerated() {
      if index > 0 { raw(", ") }
      write(coordinate: position.x, decimals: decimals)
      byte(" ")
      write(coordinate: position.y, decimals: decimals)
    }
    byte(")")
  }
}
