import SitmapGazetteer
import SitmapModel

/// The countries and first-level units that a report names: evidence that a name there is a place.
struct NamedUnits {
  private var countries: Set<UInt16> = []
  private var units: Set<PlaceIndex> = []
  private let gazetteer: Gazetteer
  private let englishSpeaking: Set<UInt16>

  /// The numbers of the countries where English family names are also towns.
  static func englishSpeaking(in gazetteer: Gazetteer) -> Set<UInt16> {
    Set(
      ["USA", "GBR", "CAN", "AUS", "NZL", "IRL", "JAM"].compactMap {
        gazetteer.countryIndex(code: $0).map { gazetteer.countryNumber(of: $0) }
      }
    )
  }

  /// Looks through the matches of a whole report.
  init(
    _ matches: [[NameMatch]],
    country: String?,
    gazetteer: Gazetteer,
    englishSpeaking: Set<UInt16>
  ) {
    self.gazetteer = gazetteer
    self.englishSpeaking = englishSpeaking
    if let given = country.flatMap({ gazetteer.countryIndex(code: $0) }) {
      countries.insert(gazetteer.countryNumber(of: given))
    }
    for match in matches.joined() where match.stopRule == nil {
      guard let best = match.candidates.first, !best.isLoose else { continue }
      let code = gazetteer.featureCode(of: best.index)
      let isCountry = FeatureCode.countries.contains(code)
      if isCountry || best.kind == .demonym || code == .capital {
        countries.insert(gazetteer.countryNumber(of: best.index))
      }
      for candidate in match.candidates.prefix(4) where !candidate.isLoose {
        if gazetteer.featureCode(of: candidate.index) == .admin1 { units.insert(candidate.index) }
      }
    }
    countries.remove(0)
  }

  /// What the report's countries and units say about a match.
  func traits(of match: NameMatch) -> NameHit.Traits {
    guard let best = match.candidates.first(where: { $0.kind != .demonym }) else { return [] }
    var traits: NameHit.Traits = []
    let country = gazetteer.countryNumber(of: best.index)
    if englishSpeaking.contains(country) { traits.insert(.englishSpeaking) }
    if countries.contains(country) { traits.insert(.inNamedCountry) }
    guard !units.isEmpty else { return traits }
    for candidate in match.candidates.prefix(8) where candidate.kind != .demonym {
      if let unit = gazetteer.admin1(of: candidate.index), unit != candidate.index,
        units.contains(unit)
      {
        traits.insert(.inNamedUnit)
        break
      }
    }
    return traits
  }
}
