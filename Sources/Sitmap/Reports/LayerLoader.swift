public import SitmapFormats
public import SitmapModel

/// Reads layers back from GeoJSON files and folders of them.
public enum LayerLoader {
  /// The layers of an input, and what should be looked at in them; `standardInput` gives the bytes of `-`.
  ///
  /// A table (.csv, .tsv, or a dump of GeoNames) is one layer; `key` names the columns that make its ids.
  public static func load(
    _ input: String,
    key: [String]? = nil,
    standardInput: () throws(FileError) -> [UInt8]
  ) throws(SitmapError) -> (layers: [Layer], warnings: [SitmapError]) {
    var layers: [Layer] = []
    var warnings: [SitmapError] = []
    if let table = try self.table(input, key: key) { return ([table], []) }
    let paths = try InputFiles.layerPaths(of: input)
    for path in paths {
      let file = try read(path, standardInput: standardInput)
      for var layer in file.layers {
        // In a folder the file's name is the layer's: that is how `--split` writes it.
        if paths.count > 1, file.layers.count == 1 { layer.name = ReportNames.stem(of: path) }
        layers.append(layer)
      }
      warnings += file.notes.filter { $0.kind != .noID }.map {
        SitmapError(.partial, $0.description, file: path)
      }
    }
    if paths.count > 1 { layers = ordered(layers) }
    return (layers, warnings)
  }

  /// The layer of a table; nil when the input is none.
  private static func table(
    _ input: String,
    key: [String]?
  ) throws(SitmapError) -> Layer? {
    let ending = ReportNames.ending(of: input).lowercased()
    guard LayerTable.endings.contains(ending) || ending == "txt", InputFiles.isFile(input) else {
      return nil
    }
    let bytes: [UInt8]
    do throws(FileError) {
      var source = try ByteSource(path: input)
      bytes = try source.readAll(limit: Limits.layerBytes)
    } catch {
      throw SitmapError(error, writing: false)
    }
    do throws(LayerError) {
      return try LayerTable.read(bytes, file: input, key: key)
    } catch {
      throw SitmapError(error)
    }
  }

  /// Our own layers in their order, then the others by name.
  private static func ordered(_ layers: [Layer]) -> [Layer] {
    let names = LayerDefinition.all.map(\.name)
    return layers.enumerated().map { number, layer in
      (names.firstIndex(of: layer.name) ?? names.count, number, layer)
    }
    .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// Whether an input is GeoJSON by its ending.
  public static func isGeoJSON(_ input: String) -> Bool {
    InputFiles.layerEndings.contains(ReportNames.ending(of: input).lowercased())
  }

  /// Whether an input holds layers and not reports, by its ending or by what is in the folder.
  public static func holdsLayers(_ input: String) -> Bool {
    if InputFiles.isFolder(input) {
      do throws(SitmapError) {
        return try !InputFiles.layerPaths(of: input).isEmpty
      } catch {
        return false
      }
    }
    return (InputFiles.layerEndings + LayerTable.endings)
      .contains(ReportNames.ending(of: input).lowercased())
  }

  private static func read(
    _ path: String,
    standardInput: () throws(FileError) -> [UInt8]
  ) throws(SitmapError) -> LayerFile {
    if path == "-" {
      let bytes: [UInt8]
      do throws(FileError) {
        bytes = try standardInput()
      } catch {
        throw SitmapError(error, writing: false)
      }
      do throws(LayerError) {
        return try LayerReader.read(bytes, file: "standard input")
      } catch {
        throw SitmapError(error)
      }
    }
    do throws(LayerError) {
      return try LayerReader.read(path: path)
    } catch {
      throw SitmapError(error)
    }
  }
}
