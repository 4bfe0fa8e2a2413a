import SitmapModel

/// The kinds of place that the gazetteer treats differently.
enum PlaceKind: Hashable {
  case country, admin1, admin2, otherUnit, continent, settlement, quarter, river, water, spot,
    region

  /// The kind of a class and code.
  init(_ featureClass: FeatureClass, _ code: FeatureCode) {
    self =
      switch featureClass {
      case .administrative:
        code == .admin1
          ? .admin1
          : code == .admin2 ? .admin2 : FeatureCode.countries.contains(code) ? .country : .otherUnit
      case .populated: code == .quarter ? .quarter : .settlement
      case .water, .undersea: FeatureCode.rivers.contains(code) ? .river : .water
      case .spot, .road: .spot
      case .region, .terrain, .vegetation: code == .continent ? .continent : .region
      }
  }
}

/// Feature codes that decide something.
extension FeatureCode {
  /// A first-level administrative unit.
  package static let admin1 = FeatureCode("ADM1")
  /// A first-level unit of former days.
  package static let formerAdmin1 = FeatureCode("ADM1H")
  /// An ocean.
  package static let ocean = FeatureCode("OCN")
  /// A sea.
  package static let sea = FeatureCode("SEA")
  /// Whether it is a sea or an ocean: what "the Atlantic" means, and no bay or strait.
  package var isSea: Bool { self == .sea || self == .ocean }
  /// A second-level administrative unit.
  package static let admin2 = FeatureCode("ADM2")
  /// A quarter of a city.
  package static let quarter = FeatureCode("PPLX")
  /// A continent.
  package static let continent = FeatureCode("CONT")
  /// The capital of a country.
  package static let capital = FeatureCode("PPLC")
  /// The seat of a first-level unit.
  package static let seat1 = FeatureCode("PPLA")
  /// The seat of a second-level unit.
  package static let seat2 = FeatureCode("PPLA2")
  /// Countries and territories.
  package static let countries = [
    "PCL", "PCLI", "PCLD", "PCLF", "PCLS", "PCLIX", "TERR",
  ].map { FeatureCode($0) }
  /// Rivers and canals.
  package static let rivers: Set<FeatureCode> = Set(
    ["STM", "STMS", "STMI", "CNL", "WAD"].map { FeatureCode($0) }
  )
}
