#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes a file as a whole or not at all.
public enum AtomicFile {
  /// Puts bytes at a path: into a new file of the same folder, which then takes the name.
  ///
  /// A reader sees the old file or the new one, never a half, also after a power cut. A file that
  /// is there keeps its mode; a link keeps pointing to the file that is replaced. A pipe or a
  /// device is written to as it is.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    var status = stat()
    let exists = stat(path, &status) == 0
    if !exists, errno != ENOENT { throw FileError(path: path, code: errno) }
    let kind = status.st_mode & S_IFMT
    if exists, kind == S_IFDIR { throw FileError(path: path, problem: .isFolder) }
    if exists, kind != S_IFREG { return try writeThrough(bytes, to: path) }
    let target = exists ? resolved(path) : path
    let (descriptor, temporary) = try createTemporary(beside: target, for: path)
    do throws(FileError) {
      if exists { _ = fchmod(descriptor, status.st_mode & 0o7777) }
      try write(bytes, descriptor: descriptor, path: path)
      guard fsync(descriptor) == 0 else { throw FileError(path: path, code: errno) }
    } catch {
      _ = close(descriptor)
      _ = unlink(temporary)
      throw error
    }
    let isClosed = close(descriptor) == 0
    guard isClosed, rename(temporary, target) == 0 else {
      let code = errno
      _ = unlink(temporary)
      throw FileError(path: path, code: code)
    }
    syncFolder(of: target)
  }

  /// Writes all bytes to an open file, a pipe or a terminal.
  public static func write(
    _ bytes: [UInt8],
    descriptor: Int32,
    path: String
  ) throws(FileError) {
    // An empty piece of a stream is no call of the system.
    let code = bytes.withUnsafeBytes { buffer -> Int32 in
      var offset = 0
      while offset < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[offset...])
        let written = systemWrite(descriptor, rest.baseAddress, min(rest.count, 1 << 30))
        if written < 0, errno == EINTR { continue }
        guard written >= 0 else { return errno }
        offset += written
      }
      return 0
    }
    guard code == 0 else { throw FileError(path: path, code: code) }
  }

  private static func writeThrough(_ bytes: [UInt8], to path: String) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
    defer { _ = close(descriptor) }
    try write(bytes, descriptor: descriptor, path: path)
  }

  /// Opens a new file `.sitmap-PROCESS-N.tmp`; a name that is taken is passed over.
  static func createTemporary(
    beside target: String,
    for path: String
  ) throws(FileError) -> (descriptor: Int32, path: String) {
    let folder = folder(of: target)
    for attempt in 0..<100 {
      let temporary = "\(folder)/.sitmap-\(getpid())-\(attempt).tmp"
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (descriptor, temporary) }
      switch errno {
      case EEXIST, EINTR: continue
      case ENOENT: throw FileError(path: path, problem: .folderMissing(folder))
      default: throw FileError(path: path, code: errno)
      }
    }
    throw FileError(path: path, code: EEXIST)
  }

  static func syncFolder(of target: String) {
    let descriptor = open(folder(of: target), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    // Some file systems cannot sync a folder; the file itself is safe already.
    _ = fsync(descriptor)
    _ = close(descriptor)
  }

  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

/// `write` of the system, under a name that the methods `write` do not hide.
private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
