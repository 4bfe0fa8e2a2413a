import SitmapFormats
import SitmapModel

/// Corrections that are read from a file of their own.
public enum CorrectionFile {
  /// Reads the corrections of a store, or a file of them in JSON Lines.
  public static func read(_ path: String) throws(SitmapError) -> Corrections {
    if SituationStore.isStore(path) { return try SituationStore(path: path).corrections() }
    let bytes: [UInt8]
    do throws(FileError) {
      var source = try ByteSource(path: path)
      bytes = try source.readAll(limit: Limits.correctionBytes)
    } catch {
      throw SitmapError(error, writing: false)
    }
    return try Corrections(jsonLines: bytes, file: path)
  }
}
