public import SitmapGazetteer
public import SitmapModel

extension Gazetteer {
  /// What holds a place, the smallest first: its units, its country, its continent.
  public func parents(of place: Place) -> [Place] {
    var found: [Place] = []
    func add(_ other: Place?) {
      guard let other, other.id != place.id, !found.contains(where: { $0.id == other.id }) else {
        return
      }
      found.append(other)
    }
    for unit in [place.admin2, place.admin1] { add(unit.flatMap { self.place($0.id) }) }
    add(place.country.flatMap { country(code: $0) })
    for region in containing(place.coordinate)
    where region.featureClass == .administrative && exists(region.id) {
      let isUnit = ["ADM1", "ADM2"].contains(region.featureCode)
      // Codes come before polygons: near a border these may say otherwise.
      if isUnit && (region.featureCode == "ADM1" ? place.admin1 : place.admin2) != nil { continue }
      if region.country == place.country || place.country == nil { add(region) }
    }
    return found
  }

  /// The units directly under a place, in the order of their names: of a country its first-level units, of these
  /// the second-level ones, of those the settlements.
  public func children(of place: Place) -> [Place] {
    let wanted: (Place) -> Bool
    switch place.featureCode {
    case "ADM1": wanted = { $0.featureCode == "ADM2" && $0.admin1?.id == place.id }
    case "ADM2": wanted = { $0.featureClass == .populated && $0.admin2?.id == place.id }
    case "CONT": wanted = { $0.featureCode.hasPrefix("PCL") || $0.featureCode == "TERR" }
    case let code where code.hasPrefix("PCL") || code == "TERR":
      wanted = { $0.featureCode.hasPrefix("ADM1") && $0.country == place.country }
    default: wanted = { $0.featureClass == .populated }
    }
    let inside = places(in: .place(place.id), classes: [.administrative, .populated])
    return inside.filter { wanted($0) && exists($0.id) }.sorted {
      ($0.name, $0.id) < ($1.name, $1.id)
    }
  }
}
