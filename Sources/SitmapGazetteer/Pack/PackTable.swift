/// The checked table of sections.
struct PackTable {
  private(set) var starts: [Int]
  private(set) var counts: [Int]

  /// The number of records in a section.
  func count(_ section: PackSection) -> Int { counts[Int(section.rawValue)] }

  init(checking bytes: PackBytes) throws(PackError) {
    let kinds = PackSection.allCases.count
    starts = Array(repeating: 0, count: kinds + 1)
    counts = starts
    let magic = PackFormat.magic
    for (i, byte) in magic.enumerated() where bytes.load(UInt8.self, at: i) != byte {
      throw .notAPack(bytes: bytes.count)
    }
    let version = bytes.load(UInt32.self, at: 8)
    guard version == PackFormat.version else {
      throw .otherVersion(found: Int(version), expected: Int(PackFormat.version))
    }
    let stated = bytes.load(UInt64.self, at: 16)
    guard stated == UInt64(bytes.count) else {
      throw .wrongLength(stated: Int(clamping: stated), bytes: bytes.count)
    }
    guard bytes.load(UInt32.self, at: 12) == UInt32(kinds) else {
      throw .damaged(section: "table", reason: "does not list \(kinds) sections")
    }
    var end = PackFormat.headerBytes + kinds * PackFormat.entryBytes
    for (i, section) in PackSection.allCases.enumerated() {
      end = try check(section, PackFormat.headerBytes + i * PackFormat.entryBytes, end, bytes)
    }
    try checkBuckets()
  }

  /// Checks one entry and returns where its section ends.
  private mutating func check(
    _ section: PackSection,
    _ entry: Int,
    _ previousEnd: Int,
    _ bytes: PackBytes
  ) throws(PackError) -> Int {
    let name = String(describing: section)
    let count = bytes.load(UInt64.self, at: entry + 8)
    let start = bytes.load(UInt64.self, at: entry + 16)
    guard bytes.load(UInt32.self, at: entry) == section.rawValue,
      bytes.load(UInt32.self, at: entry + 4) == UInt32(section.width)
    else { throw .damaged(section: name, reason: "is missing or has another width") }
    guard start % UInt64(PackFormat.alignment) == 0, start >= UInt64(previousEnd) else {
      throw .damaged(section: name, reason: "starts at \(start), inside the section before it")
    }
    let (size, tooLong) = count.multipliedReportingOverflow(by: UInt64(section.width))
    let (end, tooFar) = start.addingReportingOverflow(size)
    guard !tooLong, !tooFar, end <= UInt64(bytes.count) else {
      throw .truncated(
        section: name,
        end: tooLong || tooFar ? Int.max : Int(clamping: end),
        bytes: bytes.count
      )
    }
    starts[Int(section.rawValue)] = Int(start)
    counts[Int(section.rawValue)] = Int(count)
    return Int(end)
  }

  private func checkBuckets() throws(PackError) {
    let buckets = count(.nameBuckets) - 1
    guard buckets > 1, buckets.nonzeroBitCount == 1, buckets <= 1 << 32 else {
      throw .damaged(section: "nameBuckets", reason: "has \(buckets) buckets, not a power of two")
    }
    let words = count(.prefixes)
    guard words > 0, words.nonzeroBitCount == 1 else {
      throw .damaged(section: "prefixes", reason: "has \(words) words, not a power of two")
    }
    guard count(.gridCells) == PackFormat.gridColumns * PackFormat.gridRows + 1 else {
      throw .damaged(section: "gridCells", reason: "has another number of cells")
    }
    let shapeCells = count(.shapeCells)
    guard shapeCells == 0 || shapeCells == PackFormat.shapeColumns * PackFormat.shapeRows + 1 else {
      throw .damaged(section: "shapeCells", reason: "has another number of cells")
    }
    guard count(.places) <= PackFormat.maximumRows else {
      throw .damaged(section: "places", reason: "has too many rows")
    }
  }
}
