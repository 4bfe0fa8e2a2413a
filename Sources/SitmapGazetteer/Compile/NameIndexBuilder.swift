/// Builds the name index of a pack: entries sorted by hash, buckets over them, and the prefix filter.
struct NameIndexBuilder {
  private struct Entry {
    let hash: UInt64
    let packed: UInt32
    let prominence: Int

    /// Exact before loose, the more prominent first, so that readers have little to sort.
    func isBefore(_ other: Entry) -> Bool {
      if hash != other.hash { return hash < other.hash }
      let isLoose = packed & NameFlags.loose != 0
      if isLoose != (other.packed & NameFlags.loose != 0) { return !isLoose }
      return prominence != other.prominence ? prominence > other.prominence : packed < other.packed
    }
  }

  private var entries: [Entry] = []
  private var prefixHashes: Set<UInt64> = []
  private var prominence = 0

  /// Adds all names of a place: strict forms, then the loose forms that no strict one equals.
  mutating func add(_ place: PackContent.PlaceRow, row: Int, prominence: Int) {
    self.prominence = prominence
    var seen: Set<UInt64> = []
    var loose: [[UInt8]] = []
    for (i, name) in place.names.enumerated() {
      let kind: NameKind = i == 0 && !place.isStub ? .primary : .alias
      let folded = NameFold.fold(name)
      add(folded, row: row, flags: UInt32(kind.rawValue), seen: &seen)
      if let form = NameFold.loose(folded[...]) { loose.append(form) }
    }
    for form in loose {
      add(form, row: row, flags: UInt32(NameKind.alias.rawValue) | NameFlags.loose, seen: &seen)
    }
    for name in place.demonyms {
      add(NameFold.fold(name), row: row, flags: UInt32(NameKind.demonym.rawValue), seen: &seen)
    }
  }

  private mutating func add(_ folded: [UInt8], row: Int, flags: UInt32, seen: inout Set<UInt64>) {
    guard !folded.isEmpty else { return }
    let hash = NameHash.of(folded[...])
    guard seen.insert(hash).inserted else { return }
    entries.append(
      Entry(
        hash: hash,
        packed: UInt32(row) << NameFlags.bits | flags,
        prominence: prominence
      )
    )
    for (i, byte) in folded.enumerated() where byte == NameFold.space {
      prefixHashes.insert(NameHash.of(folded[..<i]))
    }
  }

  /// Lays out the buckets, the entries and the filter; throws when two names cannot be told apart.
  mutating func finish() throws(CompileError) -> (
    buckets: [UInt8], entries: [UInt8], prefixes: [UInt8]
  ) {
    entries.sort { $0.isBefore($1) }
    var bits = 1
    while 1 << bits < entries.count / 4 { bits += 1 }
    let shift = UInt64(64 - bits)
    var buckets = ByteWriter()
    var table = ByteWriter()
    var next = 0
    for (i, entry) in entries.enumerated() {
      let bucket = Int(entry.hash >> shift)
      while next <= bucket {
        buckets.add(UInt32(i))
        next += 1
      }
      let stored = Pack.stored(hash: entry.hash, shift: shift)
      if i > 0, entries[i - 1].hash != entry.hash, Int(entries[i - 1].hash >> shift) == bucket,
        Pack.stored(hash: entries[i - 1].hash, shift: shift) == stored
      {
        throw CompileError(problems: [
          "two names share \(bits + 32) bits of their hash; change the start value in NameHash.swift"
        ])
      }
      table.add(stored)
      table.add(entry.packed)
    }
    while next <= 1 << bits {
      buckets.add(UInt32(entries.count))
      next += 1
    }
    return (buckets.bytes, table.bytes, filter())
  }

  /// A Bloom filter with at least 8 bits and 2 hash functions a name: about 5 % false answers.
  private func filter() -> [UInt8] {
    var words = 1
    while words * 8 < prefixHashes.count { words *= 2 }
    var bits = [UInt64](repeating: 0, count: words)
    for hash in prefixHashes {
      for bit in [hash & 0xFFFF_FFFF, hash >> 32] {
        bits[Int(bit >> 6) & (words - 1)] |= 1 << (bit & 63)
      }
    }
    var writer = ByteWriter()
    for word in bits { writer.add(word) }
    return writer.bytes
  }
}
