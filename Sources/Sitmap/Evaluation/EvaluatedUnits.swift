import SitmapGazetteer
import SitmapModel

/// The kinds of place by which a gold set is broken down.
enum EvaluatedKind: String, Sendable, CaseIterable {
  case country, admin1, admin2, settlement, water, other, unknown
}

/// Units and kinds of the places of a gold set, looked up in the gazetteer and remembered.
struct EvaluatedUnits {
  private let gazetteer: Gazetteer
  private var unitsAt: [Coordinate: [PlaceID?]] = [:]
  private var kinds: [String: EvaluatedKind] = [:]

  init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// The kind of a gold name: as its feature code says, else that of the nearest place of its name within
  /// 161 km, or of the country of that name that holds it; else unknown.
  mutating func kind(of name: EvaluatedToponym) -> EvaluatedKind {
    if let code = name.featureCode { return Self.kind(ofCode: code) }
    guard let position = name.coordinate else { return .unknown }
    let key = "\(name.name)|\(position.latitude)|\(position.longitude)"
    if let known = kinds[key] { return known }
    let places = gazetteer.find(name: name.name)
    let near = places.map { ($0, $0.coordinate.kilometres(to: position)) }.min { $0.1 < $1.1 }
    var kind = EvaluatedKind.unknown
    if let country = places.first(where: { $0.featureCode.hasPrefix("PCL") }),
      gazetteer.contains(position, in: country.id)
    {
      kind = .country
    } else if let near, near.1 <= 161 {
      kind = Self.kind(ofCode: near.0.featureCode, near.0.featureClass)
    }
    kinds[key] = kind
    return kind
  }

  private static func kind(
    ofCode code: String,
    _ featureClass: FeatureClass? = nil
  ) -> EvaluatedKind {
    if code.hasPrefix("PCL") || code == "TERR" { return .country }
    if code.hasPrefix("ADM1") { return .admin1 }
    if code.hasPrefix("ADM") { return .admin2 }
    if code.hasPrefix("PPL") || featureClass == .populated { return .settlement }
    let waters = ["STM", "LK", "SEA", "OCN", "GULF", "BAY", "STRT", "CNL", "RSV", "CHN", "H"]
    if featureClass == .water || waters.contains(where: code.hasPrefix) { return .water }
    return .other
  }

  /// For each level at which the gold lies in a unit, whether the prediction lies in the same.
  ///
  /// Countries and what is wider lie in none; a first-level unit lies in none of the second.
  mutating func comparison(
    of name: EvaluatedToponym,
    with found: EvaluatedToponym
  ) -> [(level: Int, isRight: Bool)] {
    let kind = kind(of: name)
    guard kind != .country, kind != .unknown || name.featureCode == nil, let gold = units(of: name),
      let predicted = units(of: found)
    else { return [] }
    return gold.enumerated().compactMap { level, unit in
      guard let unit, !(level == 1 && kind == .admin1) else { return nil }
      return (level, predicted[level] == unit)
    }
  }

  /// The units of both levels: of the place itself when the gazetteer has it, else those whose outline holds
  /// its position, else those of the nearest settlement within 30 km.
  private mutating func units(of name: EvaluatedToponym) -> [PlaceID?]? {
    if let place = name.place.flatMap({ gazetteer.place($0) }) {
      return Self.units(of: place)
    }
    guard let position = name.coordinate else { return nil }
    if let known = unitsAt[position] { return known }
    var units: [PlaceID?] = [nil, nil]
    for unit in gazetteer.containing(position) {
      if unit.featureCode == "ADM1" { units[0] = units[0] ?? unit.id }
      if unit.featureCode == "ADM2" { units[1] = units[1] ?? unit.id }
    }
    if units[0] == nil || units[1] == nil {
      let near = gazetteer.places(
        in: .circle(around: position, radius: .kilometres(30)),
        classes: [.populated]
      ).min { $0.coordinate.kilometres(to: position) < $1.coordinate.kilometres(to: position) }
      if let near {
        let own = Self.units(of: near)
        if units[0] == nil || units[0] == own[0] { units = [own[0], units[1] ?? own[1]] }
      }
    }
    unitsAt[position] = units
    return units
  }

  private static func units(of place: Place) -> [PlaceID?] {
    let isFirst = place.featureCode == "ADM1"
    let isSecond = place.featureCode == "ADM2"
    return [isFirst ? place.id : place.admin1?.id, isSecond ? place.id : place.admin2?.id]
  }
}

extension Coordinate {
  fileprivate func kilometres(to other: Coordinate) -> Double {
    GreatCircle.kilometres(latitude, longitude, other.latitude, other.longitude)
  }
}
