import SitmapModel

/// A row of the table of countries.
struct CountryRow: Hashable {
  /// ISO 3166-1 alpha-2, as two ASCII bytes.
  let iso2: UInt16
  /// ISO 3166-1 alpha-3.
  let iso3: String
  /// The continent's letters ("AS"), as two ASCII bytes; 0 for none.
  let continent: UInt16
  /// The row of its place in the same pack; nil when that is in another.
  let place: Int?
}

/// A row of the table of administrative units.
struct UnitRow: Hashable {
  /// The row of its country in the same pack.
  let country: Int
  let level: Int
  /// Its code without the country, such as "01" or "01.99455".
  let code: String
}

extension Pack {
  /// A country; nil when there is no such row.
  func country(_ row: Int) -> CountryRow? {
    guard row >= 0, row < count(.countries) else { return nil }
    let letters = (0..<3).map { load(UInt8.self, .countries, row, 2 + $0) }
    let place = load(UInt32.self, .countries, row, 8)
    return CountryRow(
      iso2: load(UInt16.self, .countries, row),
      iso3: String(decoding: letters.filter { $0 != 0 }, as: UTF8.self),
      continent: load(UInt16.self, .countries, row, 6),
      place: place < UInt32(clamping: placeCount) ? Int(place) : nil
    )
  }

  /// The row of a country by two letters; countries are sorted by them.
  func countryRow(iso2: UInt16) -> Int? {
    (0..<count(.countries)).first { load(UInt16.self, .countries, $0) == iso2 }
  }

  /// A unit; nil when there is no such row.
  func unit(_ row: Int) -> UnitRow? {
    guard row >= 0, row < count(.units) else { return nil }
    return UnitRow(
      country: Int(load(UInt16.self, .units, row)),
      level: Int(load(UInt8.self, .units, row, 2)),
      code: string(at: load(UInt32.self, .units, row, 4))
    )
  }

  /// The row of a unit's place; nil when it has none in this pack.
  func unitPlace(_ row: Int) -> Int? {
    guard row >= 0, row < count(.units) else { return nil }
    let place = load(UInt32.self, .units, row, 8)
    return place < UInt32(clamping: placeCount) ? Int(place) : nil
  }

  /// The row of a unit by its country, level and code.
  func unitRow(iso2: UInt16, level: Int, code: String) -> Int? {
    guard let country = countryRow(iso2: iso2) else { return nil }
    var low = 0
    var high = count(.units)
    func isBefore(_ row: Int) -> Bool {
      let other = Int(load(UInt16.self, .units, row))
      if other != country { return other < country }
      let otherLevel = Int(load(UInt8.self, .units, row, 2))
      if otherLevel != level { return otherLevel < level }
      return string(at: load(UInt32.self, .units, row, 4)) < code
    }
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    guard let found = unit(low), found.country == country, found.level == level, found.code == code
    else { return nil }
    return low
  }

  /// The places of a country, of a unit of the first level, or of one of the second, in the order of the hierarchy.
  func rows(country: Int, admin1: Int? = nil, admin2: Int? = nil) -> [Int] {
    let wanted = [country, admin1, admin2].compactMap { $0 }
    let first = hierarchyBound(wanted)
    let end = hierarchyBound(wanted.dropLast() + [(wanted.last ?? 0) + 1])
    guard first < end else { return [] }
    return (first..<end).map { Int(load(UInt32.self, .hierarchy, $0)) }.filter { $0 < placeCount }
  }

  /// The first entry of the hierarchy that is not before a key of country, first and second unit.
  private func hierarchyBound(_ wanted: [Int]) -> Int {
    func key(_ position: Int) -> [Int] {
      let row = Int(load(UInt32.self, .hierarchy, position))
      let key = [countryRow(row), unitRow(row, level: 1), unitRow(row, level: 2)]
      return key.prefix(wanted.count).map { $0 ?? -1 }
    }
    var low = 0
    var high = count(.hierarchy)
    while low < high {
      let middle = (low + high) / 2
      if key(middle).lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
