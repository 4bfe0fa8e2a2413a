import SitmapModel

/// One location of a feature, as a question about a region sees it.
struct QuerySubject {
  /// Its position, when it is known to more than an area.
  var point: Coordinate?
  /// Its shape, when it is an area or a line.
  var shape: Geometry?
  /// A position that only stands for an area or a river.
  var representative: Coordinate?
  /// The radius that holds the true position.
  var uncertainty: Distance?
  /// The place of the gazetteer.
  var place: String?
  /// The country, first-level and second-level unit.
  var country: String?
  var admin1: String?
  var admin2: String?

  /// The locations of a feature: the ends of a movement and where it is, else the feature itself.
  static func all(of feature: Feature) -> [QuerySubject] {
    var ends = ["origins", "destinations"].flatMap { feature.objects($0) }.map(
      QuerySubject.init(end:)
    )
    if ends.isEmpty {
      ends = ["origin", "destination"].compactMap { QuerySubject(flat: $0, of: feature) }
    }
    if ends.isEmpty || feature.text("place") != nil { ends.append(QuerySubject(feature)) }
    return ends
  }

  /// The feature itself.
  private init(_ feature: Feature) {
    let isMovement = feature["origin"] != nil
    switch feature.geometry {
    case .point(let position): point = position
    case .some(let other): shape = isMovement && !other.lines.isEmpty ? nil : other
    case nil: break
    }
    uncertainty = feature.number("uncertainty_m").map { .metres($0) }
    // In the layer of places a feature is the place.
    place = feature.text("place_id") ?? (feature["place_source"] == nil ? nil : feature.id)
    country = feature.text("country")
    admin1 = feature.text("admin1_code")
    admin2 = feature.text("admin2_code")
  }

  /// An entry of `origins` or `destinations`.
  private init(end: [Property]) {
    let feature = Feature(id: "", geometry: nil, properties: end)
    place = feature.text("place_id")
    country = feature.text("country")
    admin1 = feature.text("admin1_code")
    admin2 = feature.text("admin2_code")
    uncertainty = feature.number("uncertainty_m").map { .metres($0) }
    set(feature.number("lon"), feature.number("lat"), precision: feature.text("precision"))
  }

  /// The flat fields of one end; nil when the end is not known.
  private init?(flat end: String, of feature: Feature) {
    guard feature.text(end) != nil else { return nil }
    place = feature.text(end + "_id")
    country = feature.text(end + "_country")
    set(
      feature.number(end + "_lon"),
      feature.number(end + "_lat"),
      precision: feature.text(end + "_precision")
    )
  }

  private mutating func set(_ longitude: Double?, _ latitude: Double?, precision: String?) {
    guard let longitude, let latitude, (-180...180).contains(longitude),
      (-90...90).contains(latitude)
    else { return }
    let position = Coordinate(unchecked: longitude, latitude)
    switch precision.flatMap(GeoPrecision.init(rawValue:)) {
    case .adm1, .adm2, .country, .area, .line: representative = position
    default: point = position
    }
  }
}
