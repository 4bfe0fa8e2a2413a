/// Numbers countries and administrative units, and finds the rows of their places.
struct UnitTable {
  struct Key: Hashable, Comparable {
    let country: Int
    let level: Int
    let code: String

    static func < (a: Key, b: Key) -> Bool {
      (a.country, a.level, a.code) < (b.country, b.level, b.code)
    }
  }

  private let countryRows: [UInt16: Int]
  private let numbers: [Key: Int]
  let units: [Key]
  /// The place of each unit; the first by id when several claim it.
  private(set) var placeRows: [Key: Int] = [:]

  /// Numbers the units that places name.
  init(countries: [PackContent.CountryCodes], places: [PackContent.PlaceRow]) {
    let rows = Self.rows(countries)
    var keys: Set<Key> = []
    for place in places where !place.isStub {
      for level in 1...2 {
        if let key = Self.key(of: place, level: level, rows) { keys.insert(key) }
      }
    }
    self.init(countries: countries, keys: keys)
  }

  /// Numbers units.
  init(countries: [PackContent.CountryCodes], keys: Set<Key>) {
    countryRows = Self.rows(countries)
    units = keys.sorted()
    numbers = Dictionary(uniqueKeysWithValues: units.enumerated().map { ($1, $0) })
  }

  /// Notes the row of a place; a unit is given its place by it.
  mutating func note(_ place: PackContent.PlaceRow, row: Int) {
    guard !place.isStub else { return }
    for level in 1...2 where place.featureCode == "ADM\(level)" {
      guard let key = key(of: place, level: level), placeRows[key] == nil else { continue }
      placeRows[key] = row
    }
  }

  /// The row of a country; nil for none.
  func country(_ place: PackContent.PlaceRow) -> Int? { countryRows[place.country] }

  /// The row of the unit that a place names; nil for none.
  func unit(_ place: PackContent.PlaceRow, level: Int) -> Int? {
    key(of: place, level: level).flatMap { numbers[$0] }
  }

  /// The key of the unit that a place names; nil for none.
  func key(of place: PackContent.PlaceRow, level: Int) -> Key? {
    Self.key(of: place, level: level, countryRows)
  }

  private static func rows(_ countries: [PackContent.CountryCodes]) -> [UInt16: Int] {
    Dictionary(countries.enumerated().map { ($1.iso2, $0) }, uniquingKeysWith: { a, _ in a })
  }

  private static func key(
    of place: PackContent.PlaceRow,
    level: Int,
    _ countryRows: [UInt16: Int]
  ) -> Key? {
    guard let country = countryRows[place.country], !place.admin1.isEmpty else { return nil }
    if level == 1 { return Key(country: country, level: 1, code: place.admin1) }
    guard !place.admin2.isEmpty else { return nil }
    return Key(country: country, level: 2, code: place.admin1 + "." + place.admin2)
  }
}
