import Sitmap

extension Session {
  /// Writes what `body` gives piece by piece: a file appears only when all of it is written.
  mutating func writePieces<Result>(
    to path: String,
    _ body: (_ write: ([UInt8]) throws(FileError) -> Void) throws(SitmapError) -> Result
  ) throws(SitmapError) -> Result {
    if path == "-" {
      let write = io.write
      var isClosed = false
      do throws(SitmapError) {
        return try body { (bytes) throws(FileError) in
          do throws(FileError) {
            try write(bytes)
          } catch {
            isClosed = error.problem == .closedPipe
            throw error
          }
        }
      } catch {
        if isClosed { closePipe() }
        throw error
      }
    }
    var writer = try Self.open(path)
    let result = try body { (bytes) throws(FileError) in try writer.write(bytes) }
    do throws(FileError) {
      try writer.finish()
    } catch {
      throw SitmapError(error, writing: true)
    }
    return result
  }

  private static func open(_ path: String) throws(SitmapError) -> AtomicFileWriter {
    do throws(FileError) {
      return try AtomicFileWriter(path: path)
    } catch {
      throw SitmapError(error, writing: true)
    }
  }
}
