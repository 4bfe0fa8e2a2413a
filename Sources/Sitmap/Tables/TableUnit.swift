import SitmapGazetteer
import SitmapModel

/// The units that a record lies in, as far as they are known.
struct TableUnit: Sendable, Hashable {
  var country: String?
  var countryName: String?
  var admin1Code: String?
  var admin1: String?
  var admin2Code: String?
  var admin2: String?

  /// Nothing known.
  init() {}

  /// Those of a place of the gazetteer.
  init(_ place: Place) {
    country = place.country
    admin1Code = place.admin1?.code
    admin1 = place.admin1?.name
    admin2Code = place.admin2?.code
    admin2 = place.admin2?.name
  }

  /// Those that properties name.
  init(_ properties: Feature) {
    func text(_ names: String...) -> String? {
      names.lazy.compactMap { properties.text($0) }.first { !$0.isEmpty }
    }
    country = text("country", "iso3")
    admin1Code = text("admin1_code", "adm1_code", "adm1_pcode", "ADM1_PCODE")
    admin1 = text("admin1", "adm_1", "adm1_name", "ADM1_EN")
    admin2Code = text("admin2_code", "adm2_code", "adm2_pcode", "ADM2_PCODE")
    admin2 = text("admin2", "adm_2", "adm2_name", "ADM2_EN")
  }

  /// The units whose outline holds a position; nil outside of all.
  init?(at point: Coordinate, gazetteer: Gazetteer) {
    for place in gazetteer.containing(point) {
      switch place.featureCode {
      case "ADM2" where admin2 == nil: (admin2Code, admin2) = (place.admin2?.code, place.name)
      case "ADM1" where admin1 == nil: (admin1Code, admin1) = (place.admin1?.code, place.name)
      default: break
      }
      if country == nil { country = place.country }
    }
    if country == nil { return nil }
  }

  /// What two have in common: the units of both ends of a movement that has several.
  func common(_ other: TableUnit) -> TableUnit {
    guard country == other.country else { return TableUnit() }
    var common = self
    if admin1Code != other.admin1Code || admin1 != other.admin1 {
      (common.admin1Code, common.admin1) = (nil, nil)
    } else if admin2Code == other.admin2Code, admin2 == other.admin2 {
      return common
    }
    (common.admin2Code, common.admin2) = (nil, nil)
    return common
  }

  /// Whether every unit that is known here is also the other's, and the other knows more.
  func holds(_ other: TableUnit) -> Bool {
    guard self != other, country != nil, country == other.country else { return false }
    guard let admin1Code else { return admin2Code == nil }
    guard admin1Code == other.admin1Code else { return false }
    return admin2Code == nil || admin2Code == other.admin2Code
  }
}
