import SitmapGazetteer
import SitmapModel

/// The units of a record and of the ends of a movement.
struct TableEnds {
  /// Where the record is.
  let unit: TableUnit
  /// Where people left: the origin, else where the record is; nil when only the destination is known.
  let origin: TableUnit?
  /// Where people are or went: the destination, else where the record is; nil when only the origin is known.
  let destination: TableUnit?

  init(_ feature: Feature, needsUnits: Bool, gazetteer: Gazetteer) {
    let isOurs = feature["geo_precision"] != nil
    // Figures of our own are compared by their units whatever the rows are by.
    guard needsUnits || isOurs else {
      (unit, origin, destination) = (TableUnit(), TableUnit(), TableUnit())
      return
    }
    var own = TableUnit(feature)
    if !isOurs, let point = feature.geometry?.point,
      let found = TableUnit(at: point, gazetteer: gazetteer)
    {
      own = found
    }
    own.countryName = own.country.flatMap { gazetteer.country(code: $0)?.name }
    unit = own
    guard isOurs, feature["origin"] != nil else {
      (origin, destination) = (own, own)
      return
    }
    let isPlaced = feature.text("place") != nil
    let ends = (
      Self.unit(of: "origins", feature, gazetteer),
      Self.unit(of: "destinations", feature, gazetteer)
    )
    origin = ends.0 ?? (isPlaced || ends.1 == nil ? own : nil)
    destination = ends.1 ?? (isPlaced ? own : nil)
  }

  /// What the ends of a list have in common; nil when there is none.
  private static func unit(
    of list: String,
    _ feature: Feature,
    _ gazetteer: Gazetteer
  ) -> TableUnit? {
    let units = feature.objects(list).map { end in
      let members = Feature(id: "", geometry: nil, properties: end)
      var unit = TableUnit(members)
      if let id = members.text("place_id"), let place = gazetteer.place(PlaceID(id)) {
        let known = TableUnit(place)
        // Codes of the record are of its day; the place adds the names.
        unit.country = unit.country ?? known.country
        if unit.admin1Code ?? known.admin1Code == known.admin1Code {
          (unit.admin1Code, unit.admin1) = (known.admin1Code, known.admin1)
        }
        if unit.admin2Code ?? known.admin2Code == known.admin2Code {
          (unit.admin2Code, unit.admin2) = (known.admin2Code, known.admin2)
        }
      }
      unit.countryName = unit.country.flatMap { gazetteer.country(code: $0)?.name }
      return unit
    }
    guard let first = units.first else { return nil }
    return units.dropFirst().reduce(first) { $0.common($1) }
  }
}
