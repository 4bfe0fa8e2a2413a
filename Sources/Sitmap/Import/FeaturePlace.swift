import SitmapGazetteer
import SitmapGeometry
import SitmapModel

/// Features of GeoJSON as places.
enum FeaturePlace {
  /// The place of a feature; what is missing is told by the checks that follow.
  static func place(_ feature: Feature) -> ImportedPlace {
    var place = ImportedPlace()
    place.name = text(feature, ["name", "shapename", "name_en", "adm2_en", "adm1_en", "adm3_en"])
    place.names =
      strings(feature, "names") + [text(feature, ["name_ar"])].filter { !$0.isEmpty }
    let id = text(feature, ["id", "place_id", "geonameid", "shapeid"])
    let own = id.isEmpty ? feature.id : id
    place.id = own.isEmpty || own.contains(":") ? own : "own:" + own
    place.country = text(feature, ["country", "iso3", "iso2", "shapegroup"]).uppercased()
    place.pcode = text(feature, ["pcode", "p_code", "adm2_pcode", "adm1_pcode", "adm3_pcode"])
    place.admin1 = text(feature, ["admin1_geonames"])
    place.population = Int(text(feature, ["population"])) ?? 0
    let isArea = feature.geometry?.polygons.isEmpty == false
    let level = text(feature, ["level", "shapetype", "feature_code"])
    place.featureClass = text(feature, ["feature_class", "class"])
    if place.featureClass.isEmpty { place.featureClass = isArea ? "A" : "P" }
    // The usual code of the class; a spot or a water without one stays without.
    let usual = ["A": "ADMD", "P": "PPL"][place.featureClass] ?? ""
    place.featureCode = level.isEmpty ? usual : level
    if let point = feature.geometry?.representativePoint {
      place.latitude = point.latitude
      place.longitude = point.longitude
    }
    if feature.geometry?.point == nil { place.shape = feature.geometry }
    return place
  }

  /// The first of some properties that has a value, whatever the case of its name.
  private static func text(_ feature: Feature, _ names: [String]) -> String {
    for name in names {
      for property in feature.properties where property.name.lowercased() == name {
        switch property.value {
        case .string(let text) where !text.isEmpty: return text
        case .integer(let number): return String(number)
        default: break
        }
      }
    }
    return ""
  }

  private static func strings(_ feature: Feature, _ name: String) -> [String] {
    guard case .array(let values) = feature[name] else { return [] }
    return values.compactMap { value in
      if case .string(let text) = value { text } else { nil }
    }
  }
}
