public import SitmapFormats
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

  /// The box around all positions of a file, as plain numbers, and the system that a `crs` member names.
  public static func extent(
    of path: String,
    columns: TableColumns,
    isLenient: Bool
  ) throws(SitmapError) -> BoundingBox? {
    var stream = try open(
      path,
      columns: columns,
      isLenient: isLenient,
      standardInput: { () throws(FileError) in try ByteSource(path: "-") }
    )
    var extent = FlowExtent()
    do throws(LayerError) {
      while try stream.advance() {
        guard let box = stream.extent else { continue }
        extent.add(box.west, box.south)
        extent.add(box.east, box.north)
      }
    } catch {
      throw SitmapError(error)
    }
    guard let numbers = extent.numbers else { return nil }
    do throws(BoundingBoxError) {
      return try BoundingBox(
        west: numbers[0],
        south: numbers[1],
        east: numbers[2],
        north: numbers[3]
      )
    } catch {
      throw SitmapError(.input, "\(error)", file: path)
    }
  }
}
