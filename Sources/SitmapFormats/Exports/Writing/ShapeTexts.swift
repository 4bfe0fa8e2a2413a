package import SitmapModel

/// Areas and lines that were written before, with their text: reports name the same countries and provinces again
/// and again.
///
/// It holds some 8 MB of text at most. What is written is the same with and without it.
package struct ShapeTexts: Sendable {
  /// What tells most shapes apart at a glance.
  private struct Key: Hashable {
    let positions: Int
    let first: Coordinate
    let decimals: Int
  }

  private struct Entry {
    let shape: Geometry
    let text: [UInt8]
  }

  private var known: [Key: Entry] = [:]
  private var size = 0

  /// Bytes of text that are kept; with more, all are forgotten.
  private static let mostBytes = 8 << 20
  /// Shapes with fewer positions are written as quickly as they are found.
  private static let leastPositions = 16

  /// Knows no shape.
  package init() {}

  /// Writes a shape as a GeoJSON geometry, in degrees with so many decimals.
  mutating func write(_ shape: Geometry, decimals: Int, to writer: inout JSONWriter) {
    let key = Self.key(of: shape, decimals)
    if let key, let entry = known[key], entry.shape == shape {
      writer.bytes.append(contentsOf: entry.text)
      return
    }
    let start = writer.bytes.count
    writer.write(ProjectedShape(degrees: shape, decimals: decimals), decimals: decimals)
    if let key { keep(Entry(shape: shape, text: Array(writer.bytes[start...])), by: key) }
  }

  private mutating func keep(_ entry: Entry, by key: Key) {
    size += entry.text.count - (known[key]?.text.count ?? 0)
    known[key] = entry
    guard size > Self.mostBytes else { return }
    known = [:]
    size = 0
  }

  /// The key of a shape; nil for one that is not worth keeping.
  private static func key(of shape: Geometry, _ decimals: Int) -> Key? {
    let parts = shape.lines + shape.polygons.flatMap { [$0.exterior] + $0.holes }
    let positions = parts.reduce(0) { $0 + $1.count }
    guard positions >= leastPositions, let first = parts.first?.first else { return nil }
    return Key(positions: positions, first: first, decimals: decimals)
  }
}

extension JSONWriter {
  /// Writes the features of a layer with commas between, as `ExportFormat.jsonLines` would write each of them.
  package mutating func write(
    featuresOf layer: Layer,
    decimals: Int,
    texts: inout ShapeTexts
  ) throws(ExportError) {
    let input = try ExportInput([layer], ExportOptions(precision: decimals))
    for (place, feature) in layer.features.enumerated() {
      if place > 0 { byte(",") }
      write(headOf: feature)
      if let shape = feature.geometry {
        texts.write(shape, decimals: input.options.precision, to: &self)
      } else {
        raw("null")
      }
      write(
        propertiesOf: ExportRow(
          feature: feature,
          layer: layer.name,
          layerNumber: 0,
          shape: nil,
          system: nil
        ),
        input
      )
    }
  }
}
