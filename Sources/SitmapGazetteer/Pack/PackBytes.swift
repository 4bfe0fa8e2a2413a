#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Read-only bytes at a fixed address, every access of which is checked.
///
/// Swift's raw pointers are not `Sendable`, so the address is kept as a number and made a pointer
/// inside the two functions below. That is safe because nothing here can write, a read outside
/// `0..<count` gives zero, and the only holder is `Pack`, which keeps the memory alive: the pages
/// of the program itself, or a `PackMemory` that it owns.
struct PackBytes: Sendable {
  private let address: UInt
  /// The number of bytes.
  let count: Int

  init(address: UInt, count: Int) {
    self.address = address
    self.count = max(0, count)
  }

  /// A little-endian number at an offset; zero outside the bytes.
  @inline(__always)
  func load<Value: FixedWidthInteger>(_ type: Value.Type, at offset: Int) -> Value {
    guard offset >= 0, offset <= count &- MemoryLayout<Value>.size,
      let base = UnsafeRawPointer(bitPattern: address)
    else { return 0 }
    return Value(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: Value.self))
  }

  /// The text in a range of bytes, cut to what is there; broken UTF-8 is repaired.
  func text(_ range: Range<Int>) -> String {
    let clamped = range.clamped(to: 0..<count)
    guard !clamped.isEmpty, let base = UnsafeRawPointer(bitPattern: address) else { return "" }
    return String(
      decoding: UnsafeRawBufferPointer(start: base + clamped.lowerBound, count: clamped.count),
      as: UTF8.self
    )
  }

  /// Hands the bytes in a range to `body`, cut to what is there.
  func withBytes(_ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let clamped = range.clamped(to: 0..<count)
    guard !clamped.isEmpty, let base = UnsafePointer<UInt8>(bitPattern: address) else { return }
    body(UnsafeBufferPointer(start: base + clamped.lowerBound, count: clamped.count))
  }

  /// The first place of a byte in a range; nil when it is not there.
  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    let clamped = range.clamped(to: 0..<count)
    guard !clamped.isEmpty, let base = UnsafeRawPointer(bitPattern: address),
      let found = memchr(base + clamped.lowerBound, Int32(byte), clamped.count)
    else { return nil }
    return clamped.lowerBound + (UnsafeRawPointer(found) - (base + clamped.lowerBound))
  }
}

/// Memory of a pack that is not part of the program; freed with its owner.
///
/// A class because the bytes must be freed once, when the last copy of a gazetteer goes.
final class PackMemory: Sendable {
  let address: UInt
  let count: Int
  private let isMapped: Bool

  /// Copies bytes.
  init(copying bytes: [UInt8]) {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 16)
    bytes.withUnsafeBytes { source in
      guard let base = source.baseAddress else { return }
      memory.copyMemory(from: base, byteCount: source.count)
    }
    address = UInt(bitPattern: memory)
    count = bytes.count
    isMapped = false
  }

  /// Maps a file into memory.
  init(mapping path: String) throws(PackError) {
    func failure() -> PackError {
      .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    let file = open(path, O_RDONLY)
    guard file >= 0 else { throw failure() }
    defer { _ = close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure() }
    let size = Int(status.st_size)
    guard size > 0 else { throw .notAPack(bytes: 0) }
    let memory = mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0)
    guard let memory, memory != MAP_FAILED else { throw failure() }
    address = UInt(bitPattern: memory)
    count = size
    isMapped = true
  }

  deinit {
    guard let memory = UnsafeMutableRawPointer(bitPattern: address) else { return }
    if isMapped { munmap(memory, count) } else { memory.deallocate() }
  }
}
