#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Cuts bytes that come in pieces into lines, and never keeps more than a limit of one line.
struct LineSplitter {
  /// A line without its end.
  struct Line: Equatable {
    /// Its number, from 1; blank lines count.
    let number: Int
    /// Its bytes; only the beginning when it is too long.
    let bytes: [UInt8]
    /// Whether it was longer than the limit.
    let isTooLong: Bool
  }

  private let limit: Int
  private var pending: [UInt8] = []
  /// The first byte in `pending` that was not given out.
  private var start = 0
  /// The first byte in `pending` that was not searched for a line end.
  private var searched = 0
  private var number = 0
  /// What is kept of the line that is too long, while its rest is passed over.
  private var cut: [UInt8]?

  /// Bytes kept of a line that is too long: enough to find its id.
  private static let keptOfLongLine = 4096

  init(limit: Int) { self.limit = limit }

  /// Adds the bytes that came next.
  mutating func append(_ bytes: [UInt8]) {
    if start > 0 {
      pending.removeFirst(start)
      searched -= start
      start = 0
    }
    pending.append(contentsOf: bytes)
  }

  /// The next whole line; nil when more bytes are needed.
  mutating func next() -> Line? {
    let end = pending.withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress, searched < bytes.count else { return nil }
      return memchr(base + searched, 0x0A, bytes.count - searched)
        .map { UnsafeRawPointer($0) - base }
    }
    searched = end ?? pending.count
    if cut == nil, searched - start > limit {
      cut = Array(pending[start..<(start + min(limit, Self.keptOfLongLine))])
    }
    guard let end else {
      if cut != nil { start = searched }
      return nil
    }
    defer {
      start = end + 1
      searched = start
    }
    return line(upTo: end)
  }

  /// The last line, when the bytes do not end with a line feed; call it when `next` gives nil.
  mutating func last() -> Line? {
    guard cut != nil || start < pending.count else { return nil }
    defer { start = pending.count }
    return line(upTo: pending.count)
  }

  private mutating func line(upTo end: Int) -> Line {
    number += 1
    if let bytes = cut {
      cut = nil
      return Line(number: number, bytes: bytes, isTooLong: true)
    }
    let isReturn = end > start && pending[end - 1] == 0x0D
    let bytes = Array(pending[start..<(isReturn ? end - 1 : end)])
    return Line(number: number, bytes: bytes, isTooLong: false)
  }
}
