#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Sorts byte strings of any number in bounded memory: full arenas are sorted and spilled, then merged.
///
/// Keys are written with the highest byte first, so that the order of bytes is the order of numbers.
struct RecordSorter {
  private struct Key {
    /// The first eight bytes, highest first: most comparisons end here.
    let head: UInt64
    let start: UInt32
    let length: UInt32
  }

  private let space: ScratchSpace
  private var arena: [UInt8] = []
  private var keys: [Key] = []
  private var runs: [ScratchFile] = []
  /// Records added.
  private(set) var count = 0

  init(_ space: ScratchSpace) { self.space = space }

  /// Adds a record.
  mutating func add(_ record: [UInt8]) throws(CompileError) {
    count += 1
    let start = arena.count
    arena += record
    keys.append(
      Key(head: Self.head(record), start: UInt32(start), length: UInt32(record.count))
    )
    let held = arena.count + keys.count * MemoryLayout<Key>.stride
    // Offsets have 32 bits, whatever the budget.
    if space.path != nil, held > space.sorterBytes || arena.count > 1 << 31 { try spill() }
  }

  private static func head(_ record: [UInt8]) -> UInt64 {
    var value: UInt64 = 0
    for i in 0..<8 { value = value << 8 | (i < record.count ? UInt64(record[i]) : 0) }
    return value
  }

  private mutating func sortArena() {
    arena.withUnsafeBytes { bytes in
      keys.sort { a, b in
        if a.head != b.head { return a.head < b.head }
        let length = Int(min(a.length, b.length))
        guard length > 0, let base = bytes.baseAddress else { return a.length < b.length }
        let order = memcmp(base + Int(a.start), base + Int(b.start), length)
        return order != 0 ? order < 0 : a.length < b.length
      }
    }
  }

  private mutating func spill() throws(CompileError) {
    sortArena()
    let file = try ScratchFile(space)
    var block = ByteWriter()
    for key in keys {
      block.add(key.length)
      block.add(arena[Int(key.start)..<Int(key.start + key.length)])
      if block.count > 1 << 18 {
        try file.append(block.bytes)
        block = ByteWriter()
      }
    }
    try file.append(block.bytes)
    runs.append(file)
    arena.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
  }

  /// Calls `body` with every record in order, then is empty.
  mutating func drain(
    _ body: (ArraySlice<UInt8>) throws(CompileError) -> Void
  ) throws(CompileError) {
    defer { self = RecordSorter(space) }
    guard !runs.isEmpty else {
      sortArena()
      for key in keys { try body(arena[Int(key.start)..<Int(key.start + key.length)]) }
      return
    }
    if !keys.isEmpty { try spill() }
    (arena, keys) = ([], [])
    var readers: [RunReader] = []
    for run in runs {
      var reader = RunReader(run)
      if try reader.advance() { readers.append(reader) }
    }
    while !readers.isEmpty {
      var least = 0
      for i in readers.indices.dropFirst()
      where readers[i].record.lexicographicallyPrecedes(readers[least].record) { least = i }
      try body(readers[least].record)
      if try !readers[least].advance() { readers.remove(at: least) }
    }
  }
}

/// Reads a sorted run, a block at a time.
private struct RunReader {
  private static let blockBytes = 1 << 17
  private let file: ScratchFile
  private var position = 0
  private var block: [UInt8] = []
  private var offset = 0
  /// The record it stands at.
  private(set) var record: ArraySlice<UInt8> = []

  init(_ file: ScratchFile) { self.file = file }

  /// Goes to the next record; false at the end.
  mutating func advance() throws(CompileError) -> Bool {
    record = []
    guard try fill(4) else { return false }
    let length = (0..<4).reduce(0) { $0 | Int(block[offset + $1]) << (8 * $1) }
    offset += 4
    guard try fill(length) else { return false }
    record = block[offset..<(offset + length)]
    offset += length
    return true
  }

  /// Makes sure that a number of bytes can be taken.
  private mutating func fill(_ wanted: Int) throws(CompileError) -> Bool {
    if block.count - offset >= wanted { return true }
    let more = try file.read(max(Self.blockBytes, wanted), at: position)
    position += more.count
    block = Array(block[offset...]) + more
    offset = 0
    return block.count >= wanted && !more.isEmpty
  }
}
