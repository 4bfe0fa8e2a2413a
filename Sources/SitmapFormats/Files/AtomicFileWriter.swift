#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes a file piece by piece, which appears under its name only when all of it is there.
///
/// The pieces go into a new file of the same folder; `finish()` gives it the name, and without that it vanishes. A pipe
/// or a device is written to as it is.
public struct AtomicFileWriter: ~Copyable {
  private let path: String
  private let descriptor: Int32
  /// The new file, and the name that it will take; nil for what is written to directly.
  private let temporary: (path: String, target: String)?
  private var isFinished = false

  /// Opens a file for writing; nothing of the old one is touched.
  public init(path: String) throws(FileError) {
    let opened = try Self.open(path)
    self.path = path
    descriptor = opened.descriptor
    temporary = opened.temporary
  }

  private static func open(
    _ path: String
  ) throws(FileError) -> (descriptor: Int32, temporary: (path: String, target: String)?) {
    var status = stat()
    let exists = stat(path, &status) == 0
    if !exists, errno != ENOENT { throw FileError(path: path, code: errno) }
    let kind = status.st_mode & S_IFMT
    if exists, kind == S_IFDIR { throw FileError(path: path, problem: .isFolder) }
    if exists, kind != S_IFREG {
      let descriptor = systemOpen(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
      return (descriptor, nil)
    }
    let target = exists ? AtomicFile.resolved(path) : path
    let (descriptor, name) = try AtomicFile.createTemporary(beside: target, for: path)
    if exists { _ = fchmod(descriptor, status.st_mode & 0o7777) }
    return (descriptor, (name, target))
  }

  deinit {
    if !isFinished {
      _ = close(descriptor)
      if let temporary { _ = unlink(temporary.path) }
    }
  }

  /// Writes a piece.
  public func write(_ bytes: [UInt8]) throws(FileError) {
    try AtomicFile.write(bytes, descriptor: descriptor, path: path)
  }

  /// Gives the file its name.
  public mutating func finish() throws(FileError) {
    if temporary != nil, fsync(descriptor) != 0 { throw FileError(path: path, code: errno) }
    isFinished = true
    let isClosed = close(descriptor) == 0
    guard let temporary else {
      if !isClosed { throw FileError(path: path, code: errno) }
      return
    }
    guard isClosed, rename(temporary.path, temporary.target) == 0 else {
      let code = errno
      _ = unlink(temporary.path)
      throw FileError(path: path, code: code)
    }
    AtomicFile.syncFolder(of: temporary.target)
  }
}

/// `open` of the system, under a name that the method `open` does not hide.
private func systemOpen(_ path: String, _ flags: Int32) -> Int32 { open(path, flags) }
