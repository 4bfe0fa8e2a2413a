#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The file of a store.
package enum StoreFile {
  /// Whether there is one.
  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether a file begins as every SQLite database does.
  package static func isDatabase(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { _ = close(descriptor) }
    var head = [UInt8](repeating: 0, count: 16)
    return read(descriptor, &head, 16) == 16 && head == Array("SQLite format 3\0".utf8)
  }
}
