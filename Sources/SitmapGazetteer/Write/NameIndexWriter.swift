/// Writes the name index of a pack: entries sorted by hash, buckets over them, the prefix filter, and the
/// two dictionaries.
struct NameIndexWriter {
  private let space: ScratchSpace
  private var entries: RecordSorter
  private var prefixes: RecordSorter
  private var terms: RecordSorter
  /// Names left out because their hash is that of another; see `finish`.
  private(set) var collisions = 0

  init(_ space: ScratchSpace) {
    self.space = space
    entries = RecordSorter(space)
    prefixes = RecordSorter(space)
    terms = RecordSorter(space)
  }

  /// Adds all names of a place: strict forms, then the loose forms that no strict one equals.
  mutating func add(
    _ place: PackContent.PlaceRow,
    row: Int,
    prominence: Int
  ) throws(CompileError) {
    var seen: Set<UInt64> = []
    var loose: [[UInt8]] = []
    func packed(_ kind: NameKind, isLoose: Bool = false) -> UInt32 {
      UInt32(row) << NameFlags.bits | UInt32(kind.rawValue) | (isLoose ? NameFlags.loose : 0)
    }
    for (i, name) in place.names.enumerated() {
      let kind: NameKind = i == 0 && !place.isStub ? .primary : .alias
      let folded = NameFold.fold(name)
      if try add(folded, packed(kind), prominence, seen: &seen) { try terms.add(folded) }
      if let form = NameFold.loose(folded[...]) { loose.append(form) }
    }
    for form in loose {
      _ = try add(form, packed(.alias, isLoose: true), prominence, seen: &seen)
    }
    for name in place.demonyms {
      _ = try add(NameFold.fold(name), packed(.demonym), prominence, seen: &seen)
    }
  }

  private mutating func add(
    _ folded: [UInt8],
    _ packed: UInt32,
    _ prominence: Int,
    seen: inout Set<UInt64>
  ) throws(CompileError) -> Bool {
    guard !folded.isEmpty else { return false }
    let hash = NameHash.of(folded[...])
    guard seen.insert(hash).inserted else { return false }
    // By hash; exact before loose, the more prominent first, so that readers have little to sort.
    var record = ByteWriter()
    record.addSortable(hash)
    record.addSortable(UInt8(packed & NameFlags.loose == 0 ? 0 : 1))
    record.addSortable(~UInt16(clamping: prominence))
    record.addSortable(packed)
    try entries.add(record.bytes)
    var prefix = NameHash()
    for byte in folded {
      if byte == NameFold.space {
        record = ByteWriter()
        record.addSortable(prefix.value)
        try prefixes.add(record.bytes)
      }
      prefix.add(byte)
    }
    return true
  }

  /// The sections of the index.
  struct Sections {
    var buckets: SectionBuffer
    var entries: SectionBuffer
    var prefixes: SectionBuffer
    var terms: DictionaryWriter
    var sounds: DictionaryWriter
    var soundTerms: SectionBuffer
  }

  /// Lays out the index.
  ///
  /// Two names that cannot be told apart are refused when `isStrict`, else the second is left out.
  mutating func finish(isStrict: Bool) throws(CompileError) -> Sections {
    var sections = Sections(
      buckets: SectionBuffer(space),
      entries: SectionBuffer(space),
      prefixes: SectionBuffer(space),
      terms: DictionaryWriter(space, hasCounts: false),
      sounds: DictionaryWriter(space, hasCounts: true),
      soundTerms: SectionBuffer(space)
    )
    try writeEntries(&sections, isStrict: isStrict)
    try writeFilter(&sections.prefixes)
    var sounds = try writeTerms(&sections.terms)
    try Self.writeSounds(&sounds, &sections)
    return sections
  }

  private mutating func writeEntries(
    _ sections: inout Sections,
    isStrict: Bool
  ) throws(CompileError) {
    var bits = 1
    while 1 << bits < entries.count / 4 { bits += 1 }
    let shift = UInt64(64 - bits)
    var next = 0
    var written = 0
    var last: UInt64?
    var dropped = 0
    try entries.drain { record throws(CompileError) in
      let hash = Self.number(record, 0, 8)
      let bucket = Int(hash >> shift)
      let stored = Pack.stored(hash: hash, shift: shift)
      if let last, last != hash, Int(last >> shift) == bucket,
        Pack.stored(hash: last, shift: shift) == stored
      {
        guard !isStrict else {
          throw CompileError(problems: [
            "two names share \(bits + 32) bits of their hash; change the start value in NameHash.swift"
          ])
        }
        dropped += 1
        return
      }
      while next <= bucket {
        try sections.buckets.add(UInt32(written))
        next += 1
      }
      try sections.entries.add(stored)
      try sections.entries.add(UInt32(truncatingIfNeeded: Self.number(record, 11, 4)))
      written += 1
      last = hash
    }
    while next <= 1 << bits {
      try sections.buckets.add(UInt32(written))
      next += 1
    }
    collisions = dropped
  }

  /// A number of a sortable record.
  private static func number(_ record: ArraySlice<UInt8>, _ start: Int, _ count: Int) -> UInt64 {
    let first = record.startIndex + start
    return record[first..<(first + count)].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// A Bloom filter with at least 8 bits and 2 hash functions a name: about 5 % false answers.
  private mutating func writeFilter(_ section: inout SectionBuffer) throws(CompileError) {
    var hashes: [UInt64] = []
    try prefixes.drain { record throws(CompileError) in
      let hash = Self.number(record, 0, 8)
      if hash != hashes.last { hashes.append(hash) }
    }
    var words = 1
    while words * 8 < hashes.count { words *= 2 }
    var bits = [UInt64](repeating: 0, count: words)
    for hash in hashes {
      for bit in [hash & 0xFFFF_FFFF, hash >> 32] {
        bits[Int(bit >> 6) & (words - 1)] |= 1 << (bit & 63)
      }
    }
    for word in bits { try section.add(word) }
  }

  /// Writes the distinct terms; gives their sound forms, each with the number of its term.
  private mutating func writeTerms(
    _ dictionary: inout DictionaryWriter
  ) throws(CompileError) -> RecordSorter {
    var sounds = RecordSorter(space)
    var last: ArraySlice<UInt8> = []
    try terms.drain { term throws(CompileError) in
      guard term != last else { return }
      last = term
      let number = dictionary.count
      guard try dictionary.add(Array(term)) else { return }
      let sound = SoundFold.of(term)
      guard !sound.isEmpty else { return }
      var record = ByteWriter()
      record.add(sound)
      record.add(UInt8(0))
      record.addSortable(UInt32(number))
      try sounds.add(record.bytes)
    }
    try dictionary.finish()
    return sounds
  }

  private static func writeSounds(
    _ sounds: inout RecordSorter,
    _ sections: inout Sections
  ) throws(CompileError) {
    var last: ArraySlice<UInt8> = []
    var members = 0
    try sounds.drain { record throws(CompileError) in
      let sound = record.dropLast(5)
      if sound != last, members > 0 {
        _ = try sections.sounds.add(Array(last), count: members)
        members = 0
      }
      last = sound
      members += 1
      try sections.soundTerms.add(UInt32(truncatingIfNeeded: number(record, record.count - 4, 4)))
    }
    if members > 0 { _ = try sections.sounds.add(Array(last), count: members) }
    try sections.sounds.finish()
  }
}
