public import SitmapFormats
public import SitmapModel

/// Reads layers back from GeoJSON files and folders of them.
public enum LayerLoader {
  /// The layers of an input, and what should be looked at in them; `standardInput` gives the bytes of `-`.
  public static func load(
    _ input: String,
    standardInput: () throws(FileError) -> [UInt8]
  ) throws(SitmapError) -> (layers: [Layer], warnings: [SitmapError]) {
    var layers: [Layer] = []
    var warnings: [SitmapError] = []
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

  /// Our own layers in their order, then the others by name.
  private static func ordered(_ layers: [Layer]) -> [Layer] {
    let names = LayerDefinition.all.map(\.name)
    return layers.enumerated().map { number, layer in
      (names.firstIndex(of: layer.name) ?? names.count, number, layer)
    }
    .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
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
    return InputFiles.layerEndings.contains(ReportNames.ending(of: input).lowercased())
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
