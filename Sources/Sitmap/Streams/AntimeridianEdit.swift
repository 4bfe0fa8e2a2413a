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
    let positions: [(Double, Double)]
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
    var json = JSONWriter()
    var positions: [(Double, Double)] = []
    Self.write(cut, to: &json, &positions)
    return Piece(edit: FeatureEdit(range: range, bytes: json.bytes), positions: positions)
  }

  private static func write(
    _ shape: PlanarGeometry,
    to json: inout JSONWriter,
    _ positions: inout [(Double, Double)]
  ) {
    func position(_ position: PlanarPosition) -> PropertyValue {
      positions.append((position.x, position.y))
      let numbers = [position.x, position.y] + (position.z.map { [$0] } ?? [])
      return .array(numbers.map { .number($0) })
    }
    func line(_ line: [PlanarPosition]) -> PropertyValue { .array(line.map(position)) }
    func lines(_ lines: [[PlanarPosition]]) -> PropertyValue { .array(lines.map(line)) }
    func geometry(_ type: String, _ member: String, _ value: PropertyValue) -> PropertyValue {
      .object([Property("type", .string(type)), Property(member, value)])
    }
    func value(_ shape: PlanarGeometry) -> PropertyValue {
      switch shape {
      case .point(let point): geometry("Point", "coordinates", position(point))
      case .multiPoint(let points): geometry("MultiPoint", "coordinates", line(points))
      case .lineString(let positions): geometry("LineString", "coordinates", line(positions))
      case .multiLineString(let pieces):
        geometry("MultiLineString", "coordinates", lines(pieces))
      case .polygon(let rings): geometry("Polygon", "coordinates", lines(rings))
      case .multiPolygon(let polygons):
        geometry("MultiPolygon", "coordinates", .array(polygons.map(lines)))
      case .collection(let parts):
        geometry("GeometryCollection", "geometries", .array(parts.map(value)))
      }
    }
    json.write(value(shape))
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
