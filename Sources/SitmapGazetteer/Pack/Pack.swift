import SitmapModel

/// An opened gazetteer pack: sections of records in memory, used in place.
///
/// A class so that its memory has one owner and copies of a gazetteer share it; all fields are
/// constant. Opening checks the header and the bounds of every section, not their content.
package final class Pack: Sendable {
  private let memory: PackMemory?
  let bytes: PackBytes
  private let starts: [Int]
  private let counts: [Int]

  /// The number of places.
  let placeCount: Int
  /// How far a hash is shifted to give its bucket.
  let bucketShift: UInt64
  /// The hash of the content, as the header states it.
  let contentHash: UInt64
  /// The hash of the pack that this one was compiled over; 0 for none.
  let baseHash: UInt64

  /// Opens a pack that is part of the program.
  package convenience init(embedded address: UnsafeRawPointer?, count: Int) throws(PackError) {
    try self.init(
      bytes: PackBytes(address: UInt(bitPattern: address), count: address == nil ? 0 : count),
      memory: nil
    )
  }

  /// Opens a copy of bytes.
  package convenience init(bytes: [UInt8]) throws(PackError) {
    let memory = PackMemory(copying: bytes)
    try self.init(bytes: PackBytes(address: memory.address, count: memory.count), memory: memory)
  }

  /// Opens a file, mapped into memory.
  package convenience init(path: String) throws(PackError) {
    let memory = try PackMemory(mapping: path)
    try self.init(bytes: PackBytes(address: memory.address, count: memory.count), memory: memory)
  }

  private init(bytes: PackBytes, memory: PackMemory?) throws(PackError) {
    let table = try PackTable(checking: bytes)
    self.memory = memory
    self.bytes = bytes
    starts = table.starts
    counts = table.counts
    placeCount = table.count(.places)
    contentHash = bytes.load(UInt64.self, at: 24)
    baseHash = bytes.load(UInt64.self, at: 32)
    let buckets = table.count(.nameBuckets) - 1
    bucketShift = UInt64(64 - buckets.trailingZeroBitCount)
  }

  /// The number of records in a section.
  func count(_ section: PackSection) -> Int { counts[Int(section.rawValue)] }

  /// Where a section starts.
  func start(_ section: PackSection) -> Int { starts[Int(section.rawValue)] }

  /// A number in a record; zero when there is no such record.
  @inline(__always)
  func load<Value: FixedWidthInteger>(
    _ type: Value.Type,
    _ section: PackSection,
    _ row: Int,
    _ field: Int = 0
  ) -> Value {
    guard row >= 0, row < counts[Int(section.rawValue)] else { return 0 }
    return bytes.load(type, at: starts[Int(section.rawValue)] + row * section.width + field)
  }

  /// A text of the small tables: two bytes of length, then UTF-8.
  func string(at offset: UInt32) -> String {
    let start = Int(offset)
    guard start < count(.strings) else { return "" }
    let first = self.start(.strings) + start
    let length = Int(bytes.load(UInt16.self, at: first))
    let end = self.start(.strings) + count(.strings)
    return bytes.text((first + 2)..<max(first + 2, min(first + 2 + length, end)))
  }

  /// Reads all bytes once and compares them with the hash of the header.
  package func verify() throws(PackError) {
    let first = PackFormat.headerBytes + PackSection.allCases.count * PackFormat.entryBytes
    var hash = ContentHash()
    for offset in stride(from: first, to: bytes.count, by: 8) {
      hash.add(bytes.load(UInt64.self, at: offset))
    }
    guard hash.value == contentHash else { throw .damagedContent }
  }
}
