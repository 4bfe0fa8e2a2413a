/// A code of a place as the pack has it.
struct CodeEntry: Hashable {
  let place: Int
  let code: PlaceCode
}

/// What a pack knows about a name of a place.
struct NameDetail: Hashable {
  let ordinal: Int
  let language: String
  let standing: NameStanding
}

extension Pack {
  /// The first record of a section sorted by place that is not before a row.
  private func firstRecord(_ section: PackSection, of row: Int) -> Int {
    var low = 0
    var high = count(section)
    while low < high {
      let middle = (low + high) / 2
      if Int(load(UInt32.self, section, middle)) < row { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The rows of a section that belong to a place.
  func records(_ section: PackSection, of row: Int) -> Range<Int> {
    let first = firstRecord(section, of: row)
    var end = first
    while end < count(section), Int(load(UInt32.self, section, end)) == row { end += 1 }
    return first..<end
  }

  /// A code by its record.
  func code(_ record: Int) -> CodeEntry? {
    let place = Int(load(UInt32.self, .placeCodes, record, CodeField.place))
    let system = CodeSystem(
      rawValue: UInt8(truncatingIfNeeded: load(UInt32.self, .placeCodes, record, CodeField.system))
    )
    guard place < placeCount, record < count(.placeCodes), let system else { return nil }
    return CodeEntry(
      place: place,
      code: PlaceCode(
        system: system,
        code: string(at: load(UInt32.self, .placeCodes, record, CodeField.text)),
        from: load(Int32.self, .placeCodes, record, CodeField.from),
        until: load(Int32.self, .placeCodes, record, CodeField.until)
      )
    )
  }

  /// The codes of a place.
  func codes(of row: Int) -> [PlaceCode] {
    records(.placeCodes, of: row).compactMap { code($0)?.code }
  }

  /// The places of a code, in any system.
  func places(ofCode text: String) -> [CodeEntry] {
    func record(_ position: Int) -> Int { Int(load(UInt32.self, .codeOrder, position)) }
    var low = 0
    var high = count(.codeOrder)
    while low < high {
      let middle = (low + high) / 2
      if self.text(atOrder: middle) < text { low = middle + 1 } else { high = middle }
    }
    var found: [CodeEntry] = []
    while low < count(.codeOrder), self.text(atOrder: low) == text {
      if let entry = code(record(low)) { found.append(entry) }
      low += 1
    }
    return found
  }

  private func text(atOrder position: Int) -> String {
    let record = Int(load(UInt32.self, .codeOrder, position))
    return string(at: load(UInt32.self, .placeCodes, record, CodeField.text))
  }

  /// What is known about the names of a place.
  func nameDetails(of row: Int) -> [NameDetail] {
    records(.nameNotes, of: row).map { record in
      let packed = load(UInt16.self, .nameNotes, record, 6)
      return NameDetail(
        ordinal: Int(load(UInt16.self, .nameNotes, record, 4)),
        language: string(at: load(UInt32.self, .languages, Int(packed >> 4))),
        standing: NameStanding(rawValue: UInt8(packed & 0xF)) ?? .alternate
      )
    }
  }

  /// When names of a place were in use.
  func nameTimes(of row: Int) -> [(ordinal: Int, from: Int32, until: Int32)] {
    records(.nameTimes, of: row).filter {
      load(UInt32.self, .nameTimes, $0, 4) & TimeMark.part == 0
    }.map { record in
      (
        Int(load(UInt32.self, .nameTimes, record, 4)),
        load(Int32.self, .nameTimes, record, 8), load(Int32.self, .nameTimes, record, 12)
      )
    }
  }

  /// The days of places and of what they were part of, in the order of the places; `within` is nil for their own days.
  func placeTimes(_ body: (_ row: Int, _ within: Int?, _ from: Int32, _ until: Int32) -> Void) {
    for record in 0..<count(.nameTimes) {
      let mark = load(UInt32.self, .nameTimes, record, 4)
      guard mark & TimeMark.part != 0 else { continue }
      body(
        Int(load(UInt32.self, .nameTimes, record)),
        mark == TimeMark.existence ? nil : Int(mark & ~TimeMark.part),
        load(Int32.self, .nameTimes, record, 8),
        load(Int32.self, .nameTimes, record, 12)
      )
    }
  }

  /// Worldviews that give a place to a country, as two letters in a number.
  func disputes(of row: Int) -> [(worldview: String, country: UInt16, note: String)] {
    records(.disputed, of: row).map { dispute($0) }
  }

  /// A row of the table of worldviews.
  func dispute(_ record: Int) -> (worldview: String, country: UInt16, note: String) {
    (
      string(at: load(UInt32.self, .disputed, record, 4)),
      UInt16(truncatingIfNeeded: load(UInt32.self, .disputed, record, 8)),
      string(at: load(UInt32.self, .disputed, record, 12))
    )
  }

  /// The hash of an ordinary word.
  static func wordHash(_ folded: [UInt8]) -> UInt32 {
    UInt32(truncatingIfNeeded: NameHash.of(folded[...]) >> 16)
  }

  /// Whether folded letters are an ordinary English word; wrong once in 10^5.
  func isWord(_ folded: [UInt8]) -> Bool {
    let wanted = Self.wordHash(folded)
    var low = 0
    var high = count(.words)
    while low < high {
      let middle = (low + high) / 2
      if load(UInt32.self, .words, middle) < wanted { low = middle + 1 } else { high = middle }
    }
    return low < count(.words) && load(UInt32.self, .words, low) == wanted
  }

  /// What the pack says about itself.
  var about: [(name: String, text: String)] {
    let first = start(.about)
    return bytes.text(first..<(first + count(.about))).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
  }
}
