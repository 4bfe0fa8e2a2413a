#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Bytes that are read piece by piece: of a file, of standard input, or already in memory.
///
/// It owns the file that it opened and closes it at its end, so it cannot be copied.
public struct ByteSource: ~Copyable {
  private let path: String
  private let descriptor: Int32?
  private let ownsDescriptor: Bool
  private var memory: [UInt8]
  /// How much of the memory was read.
  private var memoryOffset = 0

  /// Bytes in memory.
  public init(_ bytes: [UInt8]) {
    path = "-"
    descriptor = nil
    ownsDescriptor = false
    memory = bytes
  }

  /// The file at a path, or standard input for `-`.
  public init(path: String) throws(FileError) {
    self.path = path
    memory = []
    if path == "-" {
      descriptor = STDIN_FILENO
      ownsDescriptor = false
      return
    }
    var opened: Int32 = -1
    repeat { opened = open(path, O_RDONLY | O_CLOEXEC) } while opened < 0 && errno == EINTR
    guard opened >= 0 else { throw FileError(path: path, code: errno) }
    descriptor = opened
    ownsDescriptor = true
  }

  deinit {
    if ownsDescriptor, let descriptor { _ = close(descriptor) }
  }

  /// The next bytes, as many as are there and at most so many; empty at the end.
  public mutating func read(upTo count: Int = 1 << 18) throws(FileError) -> [UInt8] {
    guard let descriptor else {
      defer {
        memory = []
        memoryOffset = 0
      }
      return memoryOffset == 0 ? memory : Array(memory[memoryOffset...])
    }
    var result = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: max(1, count)) { buffer, filled in
      repeat {
        result = systemRead(descriptor, buffer.baseAddress, buffer.count)
      } while result < 0 && errno == EINTR
      filled = max(0, result)
    }
    guard result >= 0 else { throw FileError(path: path, code: errno) }
    return bytes
  }

  /// Reads into memory that is there, as many bytes as are there and fit; the number of them, 0 at the end.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
    guard let descriptor else {
      let count = min(buffer.count, memory.count - memoryOffset)
      guard count > 0 else { return 0 }
      memory.withUnsafeBytes { bytes in
        buffer.copyMemory(
          from: UnsafeRawBufferPointer(rebasing: bytes[memoryOffset..<memoryOffset + count])
        )
      }
      memoryOffset += count
      return count
    }
    var result = 0
    repeat {
      result = systemRead(descriptor, buffer.baseAddress, buffer.count)
    } while result < 0 && errno == EINTR
    guard result >= 0 else { throw FileError(path: path, code: errno) }
    return result
  }

  /// All bytes that are left; one more than the limit when there are more.
  public mutating func readAll(limit: Int) throws(FileError) -> [UInt8] {
    var all: [UInt8] = []
    while all.count <= limit {
      let bytes = try read()
      if bytes.isEmpty { break }
      all.append(contentsOf: bytes)
    }
    if all.count > limit + 1 { all.removeLast(all.count - limit - 1) }
    return all
  }
}

/// `read` of the system, under a name that the method `read` does not hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int)
  -> Int
{
  read(descriptor, buffer, count)
}
