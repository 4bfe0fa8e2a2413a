import SitmapFormats
import SitmapGeometry
import SitmapModel

/// Cuts the geometries of a stream at the antimeridian, those that cross it alone.
struct AntimeridianEdit: ~Copyable {
  private let context: PlanarContext

  init() throws(SitmapError) {
    guard let context = PlanarContext() else {
      throw SitmapError(.bug, "no memory for a GEOS context")
    }
    self.context = context
  }

  /// What stands in the place of a geometry, and its positions.
  struct Piece {
    let edit: FeatureEdit
    let positions: [Position]

    /// A position, and where its two numbers stand in the bytes of the edit, the comma between them included.
    struct Position {
      let x: Double
      let y: Double
      let bytes: Range<Int>
    }
  }

  /// The cut of the feature that the stream came to; nil when it does not cross.
  ///
  /// Throws when GEOS cannot cut it.
  borrowing func cut(_ stream: borrowing FeatureStream) throws(SitmapError) -> Piece? {
    let crosses = stream.withScan { scan, _ in scan.mayCrossAntimeridian }
    guard crosses, let shape = stream.withScan({ scan, _ in scan.planar }),
      let range = stream.withScan({ scan, _ in scan.geometry })
    else { return nil }
    guard let cut = context.cutAtAntimeridian(shape) else {
      throw SitmapError(
        .input,
        "feature \(stream.number) cannot be cut at the antimeridian",
        file: stream.file,
        hint: "its rings cross themselves; mend it, or leave out --cut-antimeridian"
      )
    }
    // Only the parts of a multi geometry were far apart.
    if cut == shape { return nil }
    var writer = PieceWriter()
    writer.write(cut)
    return Piece(
      edit: FeatureEdit(range: range, bytes: writer.json.bytes),
      positions: writer.positions
    )
  }
}

/// Writes a geometry, and keeps in mind where its numbers stand.
private struct PieceWriter {
  var json = JSONWriter()
  var positions: [AntimeridianEdit.Piece.Position] = []

  mutating func write(_ shape: PlanarGeometry) {
    switch shape {
    case .point(let point): geometry("Point") { $0.position(point) }
    case .multiPoint(let points): geometry("MultiPoint") { $0.line(points) }
    case .lineString(let line): geometry("LineString") { $0.line(line) }
    case .multiLineString(let lines): geometry("MultiLineString") { $0.lines(lines) }
    case .polygon(let rings): geometry("Polygon") { $0.lines(rings) }
    case .multiPolygon(let areas):
      geometry("MultiPolygon") { $0.list(areas) { $0.lines($1) } }
    case .collection(let parts):
      geometry("GeometryCollection", "geometries") { $0.list(parts) { $0.write($1) } }
    }
  }

  private mutating func geometry(
    _ type: String,
    _ member: String = "coordinates",
    _ body: (inout PieceWriter) -> Void
  ) {
    json.bytes.append(contentsOf: "{\"type\":\"\(type)\",\"\(member)\":".utf8)
    body(&self)
    json.bytes.append(UInt8(ascii: "}"))
  }

  private mutating func list<Element>(
    _ elements: [Element],
    _ body: (inout PieceWriter, Element) -> Void
  ) {
    json.bytes.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { json.bytes.append(UInt8(ascii: ",")) }
      body(&self, element)
    }
    json.bytes.append(UInt8(ascii: "]"))
  }

  private mutating func lines(_ lines: [[PlanarPosition]]) { list(lines) { $0.line($1) } }

  private mutating func line(_ line: [PlanarPosition]) { list(line) { $0.position($1) } }

  private mutating func position(_ position: PlanarPosition) {
    json.bytes.append(UInt8(ascii: "["))
    let start = json.bytes.count
    json.write(position.x)
    json.bytes.append(UInt8(ascii: ","))
    json.write(position.y)
    positions.append(.init(x: position.x, y: position.y, bytes: start..<json.bytes.count))
    if let z = position.z {
      json.bytes.append(UInt8(ascii: ","))
      json.write(z)
    }
    json.bytes.append(UInt8(ascii: "]"))
  }
}

extension FeatureScan {
  /// Whether a step is longer than half the globe, or a longitude beyond its edge.
  fileprivate var mayCrossAntimeridian: Bool {
    guard xs.contains(where: { abs($0) > 90 }) else { return false }
    if xs.contains(where: { abs($0) > 180 }) { return true }
    return zip(xs, xs.dropFirst()).contains { abs($1 - $0) > 180 }
  }
}
