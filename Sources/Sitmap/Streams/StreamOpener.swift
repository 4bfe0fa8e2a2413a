public import SitmapFormats
public import SitmapGazetteer
public import SitmapModel

/// Opens files as streams of features.
public enum StreamOpener {
  /// Endings of tables.
  static let tableEndings = ["csv", "tsv"]

  /// Whether a file's ending says that it is a table.
  public static func isTable(_ path: String) -> Bool {
    tableEndings.contains(ReportNames.ending(of: path).lowercased())
  }

  /// Whether an input is one file that can be read as a stream.
  public static func isStream(_ path: String) -> Bool {
    guard !InputFiles.isFolder(path) else { return false }
    return isTable(path)
      || InputFiles.layerEndings.contains(ReportNames.ending(of: path).lowercased())
  }

  /// Opens a file; `-` reads what `standardInput` gives.
  public static func open(
    _ path: String,
    columns: TableColumns = TableColumns(),
    watching: [String] = [],
    isLenient: Bool = false,
    takesSystems: Bool = false,
    standardInput: () throws(FileError) -> ByteSource
  ) throws(SitmapError) -> FeatureStream {
    let name = path == "-" ? "standard input" : path
    do throws(FileError) {
      let source = try path == "-" ? standardInput() : ByteSource(path: path)
      if isTable(path) {
        return FeatureStream(table: source, file: name, columns: columns, watching: watching)
      }
      return FeatureStream(
        source,
        file: name,
        watching: watching,
        isLenient: isLenient,
        takesSystems: takesSystems
      )
    } catch {
      throw SitmapError(error, writing: false)
    }
  }

  /// The least box around the positions of a file's features that answer a question; nil when there are none.
  public static func extent(
    of path: String,
    columns: TableColumns,
    isLenient: Bool,
    query: Query = Query(),
    gazetteer: Gazetteer
  ) throws(SitmapError) -> BoundingBox? {
    let selection = try StreamSelection(
      query,
      layer: ReportNames.stem(of: path),
      gazetteer: gazetteer
    )
    var stream = try open(
      path,
      columns: columns,
      watching: selection.watched,
      isLenient: isLenient,
      standardInput: { () throws(FileError) in try ByteSource(path: "-") }
    )
    var extent = GlobeExtent()
    do throws(LayerError) {
      while try stream.advance() {
        guard selection.accepts(stream) else { continue }
        stream.withScan { scan, _ in
          for index in scan.xs.indices { extent.add(scan.xs[index], scan.ys[index]) }
        }
      }
    } catch {
      throw SitmapError(error)
    }
    do throws(SitmapError) {
      return try extent.box()
    } catch {
      var error = error
      error.file = path
      throw error
    }
  }
}
