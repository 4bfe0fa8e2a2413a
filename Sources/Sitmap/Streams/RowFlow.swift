public import SitmapFormats
public import SitmapGazetteer
import SitmapModel

/// Takes features from a stream, selects and tags them, and writes them as rows of a table as they pass.
///
/// The stream is opened twice: which columns there are is known only at its end. Memory does not grow with the file.
public struct RowFlow {
  private let selection: StreamSelection
  private let layer: String
  private let tags: FeatureTags?
  private let export: LayerExport
  /// Whether the input is a table, whose columns have the positions already.
  private let isTable: Bool

  /// Features of one call of the writer.
  private static let batch = 8192

  /// Makes a flow; `layer` is what `--type` may name the features by.
  public init(
    _ query: Query,
    layer: String,
    gazetteer: Gazetteer,
    tags: FeatureTags? = nil,
    export: LayerExport,
    isTable: Bool
  ) throws(SitmapError) {
    selection = try StreamSelection(query, layer: layer, gazetteer: gazetteer)
    self.layer = layer
    self.tags = tags
    self.export = export
    self.isTable = isTable
  }

  /// Runs the stream to its end; `open` opens it, watching these properties, and `write` gets the table piece by piece.
  public func run(
    open: (_ watching: [String]) throws(SitmapError) -> FeatureStream,
    write: ([UInt8]) throws(FileError) -> Void
  ) throws(SitmapError) -> FeatureFlow.Result {
    var export = export
    var stream = try open(selection.watched)
    export.fields = try columns(of: &stream)
    var result = FeatureFlow.Result()
    var rows = Layer(name: layer, features: [])
    var part = ExportOptions.Part.first
    func flush() throws(SitmapError) {
      let output = try export.write([rows], part: part)
      result.outside += output.outside
      do throws(FileError) {
        try write(output.bytes)
      } catch {
        throw SitmapError(error, writing: true)
      }
      rows.features.removeAll(keepingCapacity: true)
      part = .rest
    }
    stream = try open(selection.watched)
    var names = selection.names
    while try Self.advance(&stream) {
      result.read += 1
      if !names.isDone { names.look(at: stream.properties) }
      guard selection.accepts(stream) else { continue }
      result.selected += 1
      var feature = stream.feature
      if let tags, try tags.add(to: &feature) { result.tagged += 1 }
      rows.features.append(feature)
      if rows.features.count == Self.batch { try flush() }
    }
    if part == .first || !rows.features.isEmpty { try flush() }
    result.notes = stream.notes
    result.warning = names.warning(file: stream.file)
    return result
  }

  /// The columns: those asked for, which must be there, else an id where there is any, all properties, and the geometry.
  private func columns(of stream: inout FeatureStream) throws(SitmapError) -> [String] {
    var names: [String] = []
    var known: Set<String> = []
    var hasIDs = false
    let geometry = geometryColumns
    let always = Set(["id", "layer", "lon", "lat", "wkt"] + geometry + (tags?.names ?? []))
    let wanted = export.fields.map { Set($0).subtracting(always) }
    while try Self.advance(&stream) {
      // All that was asked for is there: the rest need not be looked at.
      if let wanted, known.isSuperset(of: wanted) { break }
      guard selection.accepts(stream) else { continue }
      if !hasIDs { hasIDs = stream.id != nil }
      for property in stream.properties where known.insert(property.name).inserted {
        names.append(property.name)
      }
    }
    if let fields = export.fields {
      let all = ["id", "layer"] + names + geometry + (tags?.names ?? [])
      if !known.isEmpty,
        let missing = fields.first(where: { !known.contains($0) && !always.contains($0) })
      {
        throw SitmapError(ExportError.unknownField(missing, known: all))
      }
      return fields
    }
    var columns = hasIDs ? ["id"] : []
    for name in names + (tags?.names ?? []) + geometry where !columns.contains(name) {
      columns.append(name)
    }
    return columns
  }

  /// The columns of the geometry; the positions of a table stand in its own.
  private var geometryColumns: [String] {
    let isProjected = !export.system.isWGS84
    if isTable { return isProjected ? ["x", "y", "crs"] : [] }
    return (isProjected ? ["lon", "lat"] : [])
      + ExportOptions.geometryColumns(isProjected: isProjected)
  }

  private static func advance(_ stream: inout FeatureStream) throws(SitmapError) -> Bool {
    do throws(LayerError) {
      return try stream.advance()
    } catch {
      throw SitmapError(error)
    }
  }
}
