/// Numbers countries and administrative units, and finds the rows of their places.
struct UnitBuilder {
  struct Key: Hashable, Comparable {
    let country: Int
    let level: Int
    let code: String

    static func < (a: Key, b: Key) -> Bool {
      (a.country, a.level, a.code) < (b.country, b.level, b.code)
    }
  }

  private let countryRows: [UInt16: Int]
  private(set) var units: [Key] = []
  private var numbers: [Key: Int] = [:]
  /// The place of each unit; the first by id when several claim it.
  private(set) var placeRows: [Key: Int] = [:]

  init(places: [PackContent.PlaceRow], countries: [PackContent.CountryCodes]) {
    countryRows = Dictionary(
      countries.enumerated().map { ($1.iso2, $0) },
      uniquingKeysWith: { a, _ in a }
    )
    var keys: Set<Key> = []
    for (row, place) in places.enumerated() where !place.isStub {
      for level in 1...2 {
        guard let key = key(of: place, level: level) else { continue }
        keys.insert(key)
        if place.featureCode == "ADM\(level)", placeRows[key] == nil { placeRows[key] = row }
      }
    }
    units = keys.sorted()
    numbers = Dictionary(uniqueKeysWithValues: units.enumerated().map { ($1, $0) })
  }

  /// The row of a country; nil for none.
  func country(_ place: PackContent.PlaceRow) -> Int? { countryRows[place.country] }

  /// The row of the unit that a place names; nil for none.
  func unit(_ place: PackContent.PlaceRow, level: Int) -> Int? {
    key(of: place, level: level).flatMap { numbers[$0] }
  }

  private func key(of place: PackContent.PlaceRow, level: Int) -> Key? {
    guard let country = countryRows[place.country], !place.admin1.isEmpty else { return nil }
    if level == 1 { return Key(country: country, level: 1, code: place.admin1) }
    guard !place.admin2.isEmpty else { return nil }
    return Key(country: country, level: 2, code: place.admin1 + "." + place.admin2)
  }
}
