#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How much a writer keeps in memory, and where the rest goes.
package struct ScratchSpace: Sendable, Hashable {
  /// The path that scratch files are named after; nil keeps everything in memory.
  package let path: String?
  /// Bytes that each of the writer's five sorters may hold.
  package let sorterBytes: Int

  /// Everything in memory: for packs of a size that is known.
  package static let memory = ScratchSpace(path: nil, sorterBytes: .max)

  /// Files beside a path, deleted before they are written to, so that none is ever left.
  package static func files(beside path: String, sorterBytes: Int = 16 << 20) -> ScratchSpace {
    ScratchSpace(path: path, sorterBytes: sorterBytes)
  }
}

/// A file without a name, written once and read back.
///
/// A class because the descriptor is closed once, when the last holder goes.
final class ScratchFile {
  private let descriptor: Int32
  /// Bytes written so far.
  private(set) var count = 0

  init(_ space: ScratchSpace) throws(CompileError) {
    let path = (space.path ?? "/tmp/sitmap") + ".scratch"
    // The name is free again at once: nobody else can open the file, and it goes with the process.
    descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0 else { throw Self.failure("make", path) }
    _ = unlink(path)
  }

  deinit { _ = close(descriptor) }

  /// Appends bytes.
  func append(_ bytes: [UInt8]) throws(CompileError) {
    var done = 0
    while done < bytes.count {
      let written = bytes.withUnsafeBytes { raw in
        guard let base = raw.baseAddress else { return 0 }
        return pwrite(descriptor, base + done, raw.count - done, off_t(count))
      }
      guard written > 0 else { throw Self.failure("write", "scratch file") }
      done += written
      count += written
    }
  }

  /// Reads up to a number of bytes from a position; fewer at the end.
  func read(_ wanted: Int, at position: Int) throws(CompileError) -> [UInt8] {
    let room = max(0, min(wanted, count - position))
    var bytes = [UInt8](repeating: 0, count: room)
    var done = 0
    while done < room {
      let got = bytes.withUnsafeMutableBytes { raw in
        guard let base = raw.baseAddress else { return 0 }
        return pread(descriptor, base + done, room - done, off_t(position + done))
      }
      guard got > 0 else { throw Self.failure("read", "scratch file") }
      done += got
    }
    return bytes
  }

  private static func failure(_ verb: String, _ path: String) -> CompileError {
    CompileError(problems: ["cannot \(verb) \(path): \(String(cString: strerror(errno)))"])
  }
}
