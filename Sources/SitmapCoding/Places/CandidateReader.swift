import SitmapGazetteer
import SitmapModel

/// Reads from the gazetteer what the resolver compares.
struct CandidateReader {
  let gazetteer: Gazetteer

  /// The facts of a candidate.
  func facts(of candidate: NameCandidate) -> CandidateFacts {
    let index = candidate.index
    let position = gazetteer.coordinate(of: index)
    let code = gazetteer.featureCode(of: index)
    let level = Self.level(of: gazetteer.featureClass(of: index), code: code)
    return CandidateFacts(
      candidate: candidate,
      level: level,
      isNationalCapital: code == .capital,
      isSeat: code == .seat1 || code == .seat2,
      spellsItsUnit: candidate.kind == .alias && code == .seat1 && spellsItsUnit(index),
      population: code.isSea ? Self.seaSize : gazetteer.population(of: index),
      country: gazetteer.countryNumber(of: index),
      admin1: level == .admin1 ? index : gazetteer.admin1(of: index),
      direction: Trigonometry.unitVector(of: position)
    )
  }

  /// Whether the name of a seat has as many words as that of its unit: Oklahoma City is not Oklahoma.
  private func spellsItsUnit(_ index: PlaceIndex) -> Bool {
    guard let unit = gazetteer.admin1(of: index) else { return false }
    func words(_ name: String) -> Int {
      name.split { $0 == " " || $0 == "-" }.count
    }
    return words(gazetteer.name(of: index)) == words(gazetteer.name(of: unit))
  }

  /// What a sea weighs among people's places: "Atlantic" is first the ocean, and then a town in Iowa.
  private static let seaSize = 200_000_000

  private static func level(
    of featureClass: FeatureClass,
    code: FeatureCode
  ) -> CandidateFacts.Level {
    switch featureClass {
    case .administrative:
      if FeatureCode.countries.contains(code) { return .country }
      return code == .admin1 || code == .formerAdmin1 ? .admin1 : .admin2
    case .populated: return code == .quarter ? .quarter : .settlement
    case .water, .undersea: return .water
    case .region: return code == .continent ? .continent : .region
    case .terrain, .vegetation: return .region
    case .spot, .road: return .spot
    }
  }
}
