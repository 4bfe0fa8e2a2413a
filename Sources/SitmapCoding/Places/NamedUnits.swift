import SitmapGazetteer
import SitmapModel

/// The countries and first-level units that a report names: evidence that a name there is a place.
struct NamedUnits {
  private var countries: Set<UInt16> = []
  private var units: Set<PlaceIndex> = []
  private let englishSpeaking: Set<UInt16>

  /// The numbers of the countries where English family names are also towns.
  static func englishSpeaking(in gazetteer: Gazetteer) -> Set<UInt16> {
    Set(
      ["USA", "GBR", "CAN", "AUS", "NZL", "IRL", "JAM"].compactMap {
        gazetteer.countryIndex(code: $0).map { gazetteer.countryNumber(of: $0) }
      }
    )
  }

  /// Looks through the names of a whole report.
  init(
    _ readings: [[NameReading]],
    country: String?,
    gazetteer: Gazetteer,
    englishSpeaking: Set<UInt16>
  ) {
    self.englishSpeaking = englishSpeaking
    if let given = country.flatMap({ gazetteer.countryIndex(code: $0) }) {
      countries.insert(gazetteer.countryNumber(of: given))
    }
    for sentence in readings {
      for index in sentence.indices {
        let country = sentence[index].namedCountry
        if country != 0 { countries.insert(country) }
        for unit in sentence[index].namedUnits { units.insert(unit) }
      }
    }
    countries.remove(0)
  }

  /// What the report's countries and units say about a name.
  func traits(of reading: NameReading) -> NameHit.Traits {
    guard let country = reading.country else { return [] }
    var traits: NameHit.Traits = []
    if englishSpeaking.contains(country) { traits.insert(.englishSpeaking) }
    if countries.contains(country) { traits.insert(.inNamedCountry) }
    if !units.isEmpty, reading.units.contains(where: { units.contains($0) }) {
      traits.insert(.inNamedUnit)
    }
    return traits
  }
}
