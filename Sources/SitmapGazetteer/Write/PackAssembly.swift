#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Puts the sections of a writer together: the header, the table, the bytes.
struct PackAssembly {
  private let sections: [PackSection: SectionBuffer]
  private let baseHash: UInt64

  init(_ sections: [PackSection: SectionBuffer], baseHash: UInt64) {
    self.sections = sections
    self.baseHash = baseHash
  }

  private static let tableEnd =
    PackFormat.headerBytes + PackSection.allCases.count * PackFormat.entryBytes

  /// The bytes of the pack, in memory.
  func bytes() throws(CompileError) -> [UInt8] {
    var body = ByteWriter()
    let head = try write { piece throws(CompileError) in body.add(piece) }
    return head + body.bytes
  }

  /// Writes the pack beside its place, then moves it there; gives its size.
  func write(to path: String) throws(CompileError) -> Int {
    let part = path + ".part"
    guard let file = fopen(part, "wb") else { throw Self.failure(part) }
    var isDone = false
    defer {
      if !isDone {
        fclose(file)
        remove(part)
      }
    }
    func put(_ bytes: [UInt8]) throws(CompileError) {
      guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Self.failure(part) }
    }
    var size = Self.tableEnd
    try put([UInt8](repeating: 0, count: Self.tableEnd))
    let head = try write { piece throws(CompileError) in
      size += piece.count
      try put(piece)
    }
    rewind(file)
    try put(head)
    isDone = true
    guard fclose(file) == 0, rename(part, path) == 0 else { throw Self.failure(path) }
    return size
  }

  /// Hands over the body piece by piece and gives the header and table, which need its hash and length.
  private func write(
    _ body: ([UInt8]) throws(CompileError) -> Void
  ) throws(CompileError) -> [UInt8] {
    var hash = ContentHash()
    var rest: [UInt8] = []
    var entries = ByteWriter()
    var offset = Self.tableEnd
    func feed(_ piece: [UInt8]) throws(CompileError) {
      try body(piece)
      offset += piece.count
      rest += piece
      let whole = rest.count & ~7
      rest.withUnsafeBytes { raw in
        for i in stride(from: 0, to: whole, by: 8) {
          hash.add(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)))
        }
      }
      rest.removeFirst(whole)
    }
    for section in PackSection.allCases {
      let buffer = sections[section]
      let count = buffer?.count ?? 0
      entries.add(section.rawValue)
      entries.add(UInt32(section.width))
      entries.add(UInt64(count / section.width))
      entries.add(UInt64(offset))
      try buffer?.forEachPiece { piece throws(CompileError) in try feed(piece) }
      let padding = (PackFormat.alignment - count % PackFormat.alignment) % PackFormat.alignment
      try feed([UInt8](repeating: 0, count: padding))
    }
    var head = ByteWriter()
    head.add(PackFormat.magic)
    head.add(PackFormat.version)
    head.add(UInt32(PackSection.allCases.count))
    head.add(UInt64(offset))
    head.add(hash.value)
    head.add(baseHash)
    head.add(entries.bytes)
    return head.bytes
  }

  private static func failure(_ path: String) -> CompileError {
    CompileError(problems: ["cannot write \(path): \(String(cString: strerror(errno)))"])
  }
}

/// Packs from content that is in memory.
package enum PackBuilder {
  /// The bytes of a pack; the same content gives the same bytes.
  ///
  /// Rows that a pack below has too are linked to it, so that opening both needs no search.
  package static func build(
    _ content: PackContent,
    over base: Pack? = nil
  ) throws(CompileError) -> [UInt8] {
    let countries = content.countries.sorted { $0.iso2 < $1.iso2 }
    let places = content.places.sorted { $0.id < $1.id }
    let held = Set(places.flatMap { $0.times.compactMap(\.within) })
    let frame = PackWriter.Frame(
      countries: countries,
      units: UnitTable(countries: countries, places: content.places),
      shapes: content.shapes,
      stopWords: content.stopWords,
      words: content.words,
      about: content.about,
      base: base,
      rows: Dictionary(
        places.enumerated().filter { held.contains($1.id) }.map { ($1.id, $0) },
        uniquingKeysWith: { a, _ in a }
      )
    )
    var writer = PackWriter(frame, space: .memory)
    for place in places { try writer.add(place) }
    try writer.finish()
    return try PackAssembly(writer.sections, baseHash: base?.contentHash ?? 0).bytes()
  }
}
