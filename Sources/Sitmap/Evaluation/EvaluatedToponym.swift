public import SitmapModel

/// A place name of a gold set or of a prediction.
public struct EvaluatedToponym: Sendable, Hashable {
  /// The first Unicode scalar of the text.
  public var start: Int
  /// One past the last.
  public var end: Int
  /// The name, for people.
  public var name: String
  /// Degrees north; nil when it is not located.
  public var latitude: Double?
  /// Degrees east; nil when it is not located.
  public var longitude: Double?
  /// The annotator's kind of mention ("literal", "associative"); nil when the set has none.
  public var type: String?
  /// GeoNames' feature code; nil when the set has none.
  public var featureCode: String?
  /// The place's identity, `geonames:` for the member `geonameid`; nil when there is none.
  public var place: PlaceID?
  /// The probability that the place is right, as the prediction says.
  public var confidence: Double?

  /// Whether it has a position.
  public var isLocated: Bool { latitude != nil && longitude != nil }

  /// Reads a name of a line; nil for one of the title, and for what has no offsets.
  public init?(_ members: [Property]) {
    guard let start = members.integer("start"), let end = members.integer("end"),
      members.text("field") != Span.Field.title.rawValue
    else { return nil }
    self.start = start
    self.end = end
    name = members.text("name") ?? ""
    latitude = members.number("lat")
    longitude = members.number("lon")
    type = members.text("type")
    featureCode = members.text("fcode")
    place =
      members.text("place_id").map { PlaceID($0) }
      ?? members.integer("geonameid").map { PlaceID("geonames:\($0)") }
    confidence = members.number("confidence")
  }

  /// The position; nil when there is none on the globe.
  public var coordinate: Coordinate? {
    guard let latitude, let longitude, (-90...90).contains(latitude),
      (-180...180).contains(longitude)
    else { return nil }
    return Coordinate(unchecked: longitude, latitude)
  }

  /// The distance to another in kilometres on a sphere of 6371.0088 km, as the field's scorers measure;
  /// nil when one has no position.
  public func kilometres(to other: EvaluatedToponym) -> Double? {
    guard let latitude, let longitude, let toLatitude = other.latitude,
      let toLongitude = other.longitude
    else { return nil }
    return GreatCircle.kilometres(latitude, longitude, toLatitude, toLongitude)
  }
}
