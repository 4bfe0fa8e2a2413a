import CZlib

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why a file could not be read or written.
struct FileError: Error, CustomStringConvertible {
  let message: String
  var description: String { message }
}

/// Whole files in and out.
enum Files {
  /// Bytes of a table: far above what the place data needs, below what would fill a memory.
  private static let limit = 1 << 30

  /// Whether a file is there to be read.
  static func exists(_ path: String) -> Bool { access(path, R_OK) == 0 }

  /// Reads a file; zlib passes what is not compressed through as it is.
  static func read(_ path: String) throws(FileError) -> [UInt8] {
    guard let file = gzopen(path, "rb") else { throw failure("read", path) }
    defer { gzclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = gzread(file, &buffer, UInt32(buffer.count))
      guard count >= 0 else {
        throw FileError(message: "cannot read \(path): its gzip data is damaged")
      }
      if count == 0 { return bytes }
      guard bytes.count < limit else {
        throw FileError(message: "cannot read \(path): it is larger than \(limit) bytes")
      }
      bytes.append(contentsOf: buffer[..<Int(count)])
    }
  }

  /// Writes a file beside its place, then moves it there, so that no half-written one is ever seen.
  static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let part = path + ".part"
    guard let file = fopen(part, "wb") else { throw failure("write", part) }
    let written = fwrite(bytes, 1, bytes.count, file)
    let isClosed = fclose(file) == 0
    guard written == bytes.count, isClosed else {
      let error = failure("write", part)
      remove(part)
      throw error
    }
    guard rename(part, path) == 0 else { throw failure("write", path) }
  }

  private static func failure(_ verb: String, _ path: String) -> FileError {
    FileError(message: "cannot \(verb) \(path): \(String(cString: strerror(errno)))")
  }
}
