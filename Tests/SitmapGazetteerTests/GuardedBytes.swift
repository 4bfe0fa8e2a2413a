#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A copy of bytes that ends at a page that cannot be read.
final class GuardedBytes {
  /// The first byte; nil when there is no memory.
  let start: UnsafeRawPointer?
  private let memory: UnsafeMutableRawPointer?
  private let size: Int

  init(_ bytes: [UInt8]) {
    let page = Int(getpagesize())
    let pages = (bytes.count + page - 1) / page
    size = (pages + 1) * page
    let memory = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0)
    guard let memory, memory != MAP_FAILED, mprotect(memory + pages * page, page, PROT_NONE) == 0
    else {
      (self.memory, start) = (nil, nil)
      return
    }
    self.memory = memory
    let first = memory + (pages * page - bytes.count)
    bytes.withUnsafeBytes { source in
      guard let base = source.baseAddress else { return }
      first.copyMemory(from: base, byteCount: source.count)
    }
    start = UnsafeRawPointer(first)
  }

  deinit {
    if let memory { munmap(memory, size) }
  }
}

/// SplitMix64: the same numbers on every run and machine (Steele, Lea and Flood 2014).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
