/// Reads rows of `shapes.tsv`: vertices in 1e-4 degree, the first of a ring whole, the others as steps.
struct ShapeSourceReader {
  private static let columns = ["id", "kind", "rings"]

  /// The places that may have a shape.
  let places: Set<PackID>

  /// The shapes of a file.
  func read(_ file: SourceFile, problems: inout Problems) -> [PackContent.ShapeSource] {
    guard let table = SourceTable(file, columns: Self.columns, problems: &problems) else {
      return []
    }
    var shapes: [PackContent.ShapeSource] = []
    var lines: [PackID: Int] = [:]
    table.forEachRow(problems: &problems) { row, problems in
      guard let id = PackID(row[0]), places.contains(id) else {
        problems.add(
          file,
          row.line,
          "no place \"\(row[0])\" in places.tsv; add it or drop the shape"
        )
        return
      }
      if let other = lines.updateValue(row.line, forKey: id) {
        problems.add(file, row.line, "\(row[0]) has a shape in line \(other) too; keep one of them")
        return
      }
      switch (row[1], Self.parts(row[2], isPolygon: row[1] == "polygon")) {
      case ("polygon", .success(let parts)):
        shapes.append(PackContent.ShapeSource(id: id, kind: .polygon, parts: parts))
      case ("line", .success(let parts)):
        shapes.append(PackContent.ShapeSource(id: id, kind: .line, parts: parts))
      case (_, .failure(let error)): problems.add(file, row.line, "\(row[0]): \(error.message)")
      case (let kind, _):
        problems.add(file, row.line, "\(row[0]): unknown kind \"\(kind)\"; use polygon or line")
      }
    }
    return shapes
  }

  private struct ShapeError: Error {
    let message: String
  }

  private typealias Parts = [[[(x: Int32, y: Int32)]]]

  private static func parts(_ text: String, isPolygon: Bool) -> Result<Parts, ShapeError> {
    var parts: Parts = []
    for part in text.utf8.split(separator: UInt8(ascii: "/")) {
      var rings: [[(x: Int32, y: Int32)]] = []
      for ring in part.split(separator: UInt8(ascii: ";")) {
        guard var vertices = vertices(ring) else {
          return .failure(
            ShapeError(
              message: "a vertex is not \"x,y\" in whole 1e-4 degrees inside -180,-90,180,90"
            )
          )
        }
        if isPolygon, vertices.count > 1, let first = vertices.first, let last = vertices.last,
          first == last
        {
          vertices.removeLast()
        }
        let least = isPolygon ? 3 : 2
        guard vertices.count >= least else {
          return .failure(
            ShapeError(message: "a part has \(vertices.count) vertices; it needs \(least)")
          )
        }
        rings.append(vertices)
      }
      parts.append(rings)
    }
    guard !parts.isEmpty else { return .failure(ShapeError(message: "the shape has no vertices")) }
    return .success(parts)
  }

  private static func vertices(_ text: Substring.UTF8View) -> [(x: Int32, y: Int32)]? {
    var vertices: [(x: Int32, y: Int32)] = []
    var x = 0
    var y = 0
    for pair in text.split(separator: UInt8(ascii: " ")) {
      let numbers = pair.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      guard numbers.count == 2, let stepX = number(numbers[0]), let stepY = number(numbers[1])
      else { return nil }
      x += stepX
      y += stepY
      guard (-1_800_000...1_800_000).contains(x), (-900_000...900_000).contains(y) else {
        return nil
      }
      vertices.append((Int32(x), Int32(y)))
    }
    return vertices
  }

  /// A whole number of at most seven digits.
  private static func number(_ text: Substring.UTF8View) -> Int? {
    var value = 0
    var digits = 0
    let isNegative = text.first == UInt8(ascii: "-")
    for byte in isNegative ? text.dropFirst() : text {
      guard (48...57).contains(byte), digits < 7 else { return nil }
      value = value * 10 + Int(byte) - 48
      digits += 1
    }
    return digits == 0 ? nil : isNegative ? -value : value
  }
}
