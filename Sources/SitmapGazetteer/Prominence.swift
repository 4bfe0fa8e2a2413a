import SitmapModel

/// How prominent a place is when nothing else is known: in sixteenths of a doubling of population.
///
/// Population, fame (the length of the list of its names in all languages) and kind: a capital
/// counts as 64 times its inhabitants, a province as an eighth, so that a city comes before the
/// province of its name; rivers and regions, which have no inhabitants, have a standing of their
/// own. Worked out when a pack is compiled.
enum Prominence {
  /// The prominence; only comparable with others of the same version.
  static func of(
    _ kind: PlaceKind,
    code: FeatureCode,
    population: Int,
    nameBytes: Int,
    hasShape: Bool
  ) -> Int {
    let people = doublings(population + 1)
    let own =
      switch kind {
      case .country: max(people, 20 * 16) + 12 * 16
      case .continent: 34 * 16
      case .admin1: max(people, 16 * 16) - 3 * 16
      case .admin2: max(people, 12 * 16) - 6 * 16
      case .otherUnit: max(people, 10 * 16) - 6 * 16
      case .settlement: people + seat(code)
      case .quarter: max(0, people - 4 * 16)
      case .river: hasShape ? 17 * 16 : 9 * 16
      case .water: hasShape ? 17 * 16 : 10 * 16
      case .region: max(people - 2 * 16, 15 * 16)
      case .spot: 8 * 16
      }
    return own + doublings(nameBytes + 1) / 2
  }

  private static func seat(_ code: FeatureCode) -> Int {
    switch code {
    case .capital: 6 * 16
    case .seat1: 3 * 16
    case .seat2: 24
    default: 0
    }
  }

  /// What the way in which a name belongs to a place adds: usual names count more, of waters most, so
  /// that the Euphrates comes before a province that is sometimes called by it; curated names too.
  static func bonus(_ kind: NameKind, isWater: Bool, isCurated: Bool) -> Int {
    (kind == .primary ? (isWater ? 48 : 24) : 0) + (isCurated ? 48 : 0)
  }

  /// Sixteen times the binary logarithm, by straight lines between powers of two; whole numbers only,
  /// so that every machine ranks alike.
  static func doublings(_ value: Int) -> Int {
    guard value > 1 else { return 0 }
    let exponent = Int.bitWidth - 1 - value.leadingZeroBitCount
    let fraction = exponent >= 4 ? (value >> (exponent - 4)) & 15 : (value << (4 - exponent)) & 15
    return exponent * 16 + fraction
  }
}
