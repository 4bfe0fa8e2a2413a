import SitmapModel

/// Reads rows of codes, names with dates, and worldviews; each function tells what is wrong, or nil.
enum DetailReader {
  /// A row of `place_id system code valid_from valid_to`.
  static func addCode(
    _ row: SourceTable.Row,
    to place: inout PackContent.PlaceRow
  ) -> String? {
    guard let system = CodeSystem(name: row[1]), system != .geonames else {
      return "unknown system \"\(row[1])\"; use pcode, iso3166-2, iata or icao"
    }
    guard !row[2].isEmpty, row[2].utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      return "code \"\(row[2])\" is empty or has letters that codes do not have"
    }
    switch (day(row[3], open: .min), day(row[4], open: .max)) {
    case (let from?, let until?):
      let code = PackContent.CodeRow(system: system, code: row[2], from: from, until: until)
      if !place.codes.contains(code) { place.codes.append(code) }
      return nil
    default: return dayProblem(row[3], row[4])
    }
  }

  /// A row of `place_id name language kind valid_from valid_to`.
  static func addNote(
    _ row: SourceTable.Row,
    to place: inout PackContent.PlaceRow
  ) -> String? {
    if let problem = letterProblem(row[1], of: row[0]) { return problem }
    guard let kind = NameStanding(word: row[3]) else {
      return "unknown kind \"\(row[3])\"; use alternate, former or short"
    }
    guard let from = day(row[4], open: .min), let until = day(row[5], open: .max) else {
      return dayProblem(row[4], row[5])
    }
    let note = PackContent.NameNote(
      name: row[1],
      language: row[2],
      kind: kind,
      from: from,
      until: until
    )
    if !place.notes.contains(note) { place.notes.append(note) }
    return nil
  }

  /// A row of `place_id within valid_from valid_to`.
  static func addTime(
    _ row: SourceTable.Row,
    to place: inout PackContent.PlaceRow
  ) -> String? {
    guard let from = day(row[2], open: .min), let until = day(row[3], open: .max) else {
      return dayProblem(row[2], row[3])
    }
    guard from != .min || until != .max else { return "the row has no day; write one, or drop it" }
    guard from <= until else {
      return "\(row[2]) is after \(row[3]); the first day stands before the last"
    }
    let within = row[1].isEmpty ? nil : PackID(row[1])
    guard row[1].isEmpty || within != nil else {
      return "within \"\(row[1])\" is not of the form source:key"
    }
    let time = PackContent.PlaceTime(within: within, from: from, until: until)
    if place.times.contains(where: { $0.within == within && $0.from <= until && from <= $0.until })
    {
      return "another row of \(row[0]) has days of these; join them"
    }
    place.times.append(time)
    return nil
  }

  /// A row of `place_id worldview country note`.
  static func addDispute(
    _ row: SourceTable.Row,
    to place: inout PackContent.PlaceRow,
    countries: Set<UInt16>
  ) -> String? {
    guard let country = PackContent.letters(row[2]), countries.contains(country) else {
      return "unknown country \"\(row[2])\"; use ISO 3166-1 alpha-2 as in countries.tsv"
    }
    guard !row[1].isEmpty else { return "the worldview is empty; write default or a country code" }
    place.disputes.append(
      PackContent.Dispute(worldview: row[1], country: country, note: row[3])
    )
    return nil
  }

  /// What is wrong with a name that has no letter.
  static func letterProblem(_ name: String, of id: String) -> String? {
    NameFold.fold(name).isEmpty ? "the name of \(id) has no letter; write one" : nil
  }

  /// Days since 1970 of a date, or of its year or month; `open` for an empty field, nil for what is none.
  private static func day(_ text: String, open: Int32) -> Int32? {
    if text.isEmpty { return open }
    let isStart = open == .min
    let full =
      switch text.utf8.count {
      case 4: text + (isStart ? "-01-01" : "-12-31")
      case 7: text + "-01"
      default: text
      }
    guard let day = Day(iso: full) else { return nil }
    if text.utf8.count == 7, !isStart {
      return Int32(clamping: day.adding(months: 1).adding(days: -1).number)
    }
    return Int32(clamping: day.number)
  }

  private static func dayProblem(_ from: String, _ until: String) -> String {
    "\"\(from)\" or \"\(until)\" is not a date; write 2016-02-04, 2016-02, 2016 or nothing"
  }
}
