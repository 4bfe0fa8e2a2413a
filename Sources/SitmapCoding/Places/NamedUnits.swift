import SitmapGazetteer
import SitmapModel

/// The countries and first-level units that a report names: evidence that a name there is a place.
struct NamedUnits {
  /// A few each, which are looked through more quickly than a set.
  private var countries: [UInt16] = []
  private var units: [UInt32] = []
  private let englishSpeaking: [UInt16]

  /// The numbers of the countries where English family names are also towns.
  static func englishSpeaking(in gazetteer: Gazetteer) -> [UInt16] {
    ["USA", "GBR", "CAN", "AUS", "NZL", "IRL", "JAM"].compactMap {
      gazetteer.countryIndex(code: $0).map { gazetteer.countryNumber(of: $0) }
    }
  }

  /// Looks through the names of a whole report.
  init(
    _ readings: [[NameReading]],
    country: String?,
    gazetteer: Gazetteer,
    englishSpeaking: [UInt16]
  ) {
    self.englishSpeaking = englishSpeaking
    if let given = country.flatMap({ gazetteer.countryIndex(code: $0) }) {
      add(gazetteer.countryNumber(of: given))
    }
    for sentence in readings {
      for index in sentence.indices {
        add(sentence[index].namedCountry)
        for unit in sentence[index].namedUnits where !units.contains(unit.raw) {
          units.append(unit.raw)
        }
      }
    }
  }

  /// Adds a country; 0 is none.
  private mutating func add(_ country: UInt16) {
    if country != 0, !countries.contains(country) { countries.append(country) }
  }

  /// What the report's countries and units say about a name.
  func traits(of reading: NameReading) -> NameHit.Traits {
    guard let country = reading.country else { return .none }
    var traits = NameHit.Traits.none
    if englishSpeaking.contains(country) { traits.formUnion(.englishSpeaking) }
    if countries.contains(country) { traits.formUnion(.inNamedCountry) }
    if !units.isEmpty, reading.units.contains(where: { units.contains($0.raw) }) {
      traits.formUnion(.inNamedUnit)
    }
    return traits
  }
}
