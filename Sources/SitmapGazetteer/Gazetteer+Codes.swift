public import SitmapModel

/// Codes of places, and places of codes.
extension Gazetteer {
  /// The codes of a place in every system, those that hold on the gazetteer's day.
  public func codes(of id: PlaceID) -> [PlaceCode] {
    index(of: id).map { codes(of: $0) } ?? []
  }

  /// The places of a code: a P-code, ISO 3166-2, GeoNames ("IQ.01"), or of an airport.
  public func places(code: String) -> [Place] {
    places(ofCode: code).map { place(at: $0.place) }
  }

  /// The codes of a place, GeoNames' code of a unit among them.
  package func codes(of index: PlaceIndex) -> [PlaceCode] {
    var found: [PlaceCode] = []
    for row in stack.rows(of: index) {
      for code in packs[row.pack].codes(of: row.row)
      where isCurrent(code.from, code.until) && !found.contains(code) { found.append(code) }
    }
    let level: Int? =
      switch kind(of: index) {
      case .admin1: 1
      case .admin2: 2
      default: nil
      }
    if let level, let code = unitCode(of: index, level: level) {
      found.append(PlaceCode(system: .geonames, code: code, from: .min, until: .max))
    }
    return found.sorted { ($0.system, $0.code) < ($1.system, $1.code) }
  }

  /// The P-code of a unit; nil when the gazetteer has none.
  func pcode(of index: PlaceIndex) -> String? {
    for row in stack.rows(of: index) {
      let codes = packs[row.pack].codes(of: row.row).filter { $0.system == .pcode }
      if let code = codes.first(where: { isCurrent($0.from, $0.until) }) ?? codes.last {
        return code.code
      }
    }
    return nil
  }

  /// The places of a code, upper or lower case.
  package func places(ofCode text: String) -> [(place: PlaceIndex, code: PlaceCode)] {
    guard (2...20).contains(text.utf8.count),
      text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return [] }
    let isPlain = text.utf8.allSatisfy { (65...90).contains($0 & ~0x20) }
    // A word of small letters is a name; "HIT" may be an airport, "hit" is not.
    if isPlain, !text.utf8.allSatisfy({ (65...90).contains($0) }) { return [] }
    let code = text.uppercased()
    var found: [(place: PlaceIndex, code: PlaceCode)] = []
    for (number, pack) in packs.enumerated() {
      for entry in pack.places(ofCode: code) {
        guard let index = stack.resolve(pack: number, row: entry.place),
          !found.contains(where: { $0.place == index && $0.code == entry.code })
        else { continue }
        found.append((index, entry.code))
      }
    }
    if let unit = unitIndex(geonamesCode: code) {
      found.append((unit, PlaceCode(system: .geonames, code: code, from: .min, until: .max)))
    }
    return found.sorted { a, b in
      let current = (isCurrent(a.code.from, a.code.until), isCurrent(b.code.from, b.code.until))
      if current.0 != current.1 { return current.0 }
      return a.code.system != b.code.system
        ? a.code.system < b.code.system : prominence(of: a.place) > prominence(of: b.place)
    }
  }

  /// The place of a unit by GeoNames' code ("IQ.01", "IQ.01.99455").
  private func unitIndex(geonamesCode code: String) -> PlaceIndex? {
    let parts = code.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, let iso2 = PackContent.letters(parts[0]) else { return nil }
    let level = parts[1].contains(".") ? 2 : 1
    for (number, pack) in packs.enumerated() {
      if let unit = pack.unitRow(iso2: iso2, level: level, code: parts[1]),
        let place = stack.place(ofUnit: unit, in: number, packs)
      {
        return place
      }
    }
    return nil
  }

  /// Whether days hold on the gazetteer's day; without one, on the latest.
  func isCurrent(_ from: Int32, _ until: Int32) -> Bool {
    guard let day else { return until == .max }
    return Int(from) <= day.number && day.number <= Int(until)
  }
}
