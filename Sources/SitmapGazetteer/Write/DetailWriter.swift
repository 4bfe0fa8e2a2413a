/// Writes what is known about names and the codes of places.
struct DetailWriter {
  private let space: ScratchSpace
  private var notes: SectionBuffer
  private var times: SectionBuffer
  private var codes: SectionBuffer
  private var disputes: SectionBuffer
  /// The codes, to be sorted; some tens of thousands.
  private var codeTexts: [String] = []
  private var languages = Numbering<String>()

  init(_ space: ScratchSpace) {
    self.space = space
    notes = SectionBuffer(space)
    times = SectionBuffer(space)
    codes = SectionBuffer(space)
    disputes = SectionBuffer(space)
    _ = languages.number("")
  }

  /// Adds the details of a place.
  mutating func add(
    _ place: PackContent.PlaceRow,
    row: Int,
    rows: [PackID: Int],
    strings: inout StringTable
  ) throws(CompileError) {
    let numbered = place.notes.map { note in
      (ordinal: place.names.firstIndex(of: note.name) ?? 0, note: note)
    }.sorted { ($0.ordinal, $0.note.language) < ($1.ordinal, $1.note.language) }
    for (ordinal, note) in numbered where ordinal <= Int(UInt16.max) {
      let language = languages.number(note.language)
      guard language < 4096 else {
        throw CompileError(problems: ["\(language) languages; a pack holds at most 4096"])
      }
      try notes.add(UInt32(row))
      try notes.add(UInt16(ordinal))
      try notes.add(UInt16(language << 4) | UInt16(note.kind.rawValue))
      guard note.from != .min || note.until != .max else { continue }
      try times.add(UInt32(row))
      try times.add(UInt32(ordinal))
      try times.add(note.from)
      try times.add(note.until)
    }
    for time in place.times.sorted(by: { ($0.from, $0.until) < ($1.from, $1.until) }) {
      // A unit that is in no row of the pack was told as a problem when the tables were read.
      if let within = time.within, rows[within] == nil { continue }
      let mark = time.within.flatMap { rows[$0] }.map { TimeMark.part | UInt32($0) }
      try times.add(UInt32(row))
      try times.add(mark ?? TimeMark.existence)
      try times.add(time.from)
      try times.add(time.until)
    }
    for code in place.codes.sorted(by: { ($0.system, $0.code) < ($1.system, $1.code) }) {
      try codes.add(UInt32(row))
      try codes.add(UInt32(code.system.rawValue))
      try codes.add(strings.offset(of: code.code))
      try codes.add(code.from)
      try codes.add(code.until)
      try codes.add(UInt32(0))
      codeTexts.append(code.code)
    }
    for dispute in place.disputes.sorted(by: { $0.worldview < $1.worldview }) {
      try disputes.add(UInt32(row))
      try disputes.add(strings.offset(of: dispute.worldview))
      try disputes.add(UInt32(dispute.country))
      try disputes.add(strings.offset(of: dispute.note))
    }
  }

  /// Hands the sections over.
  mutating func finish(
    _ sections: inout [PackSection: SectionBuffer],
    strings: inout StringTable
  ) throws(CompileError) {
    sections[.nameNotes] = notes
    sections[.nameTimes] = times
    sections[.placeCodes] = codes
    sections[.disputed] = disputes
    var order = SectionBuffer(space)
    let texts = codeTexts
    for row in texts.indices.sorted(by: { (texts[$0], $0) < (texts[$1], $1) }) {
      try order.add(UInt32(row))
    }
    sections[.codeOrder] = order
    var tags = SectionBuffer(space)
    for language in languages.values { try tags.add(strings.offset(of: language)) }
    sections[.languages] = tags
  }
}
