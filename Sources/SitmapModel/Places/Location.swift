/// Where a record is: the place, how the text ties the record to it, and how sharply.
public struct Location: Sendable, Hashable {
  /// The place of the gazetteer; nil when the name stayed unresolved.
  public var place: Place?
  /// The name as written.
  public var name: String
  /// Where the name stands in the report; nil when the place was carried over from the hierarchy.
  public var span: Span?
  /// What the place is to the record.
  public var role: PlaceRole
  /// The position, moved by the spatial phrase where there is one; nil for areas, lines and the unresolved.
  public var coordinate: Coordinate?
  /// What the spatial phrase covers, where a point or the place's own shape would say another thing: the sector of
  /// "west of X", the line of a border; nil elsewhere.
  public var shape: Geometry?
  /// How sharp it is.
  public var precision: GeoPrecision
  /// The radius that holds the true position; nil when unknown.
  public var uncertainty: Distance?
  /// The spatial phrase; `at` when the record is at the place itself.
  public var relation: SpatialRelation
  /// Its direction, as seen from the anchor.
  public var direction: CompassDirection?
  /// Its distance from the anchor.
  public var distance: Distance?
  /// The anchor's name as written, when the record is not at the place itself.
  public var anchor: String?
  /// The second anchor's name ("between A and B").
  public var secondAnchor: String?
  /// The probability that the right place was chosen, 0...1.
  public var confidence: Double
  /// The next best candidates, best first.
  public var alternatives: [PlaceID]
  /// Why this place was given to the record.
  public var reasons: [String]

  package init(
    place: Place?,
    name: String,
    span: Span?,
    role: PlaceRole,
    coordinate: Coordinate?,
    precision: GeoPrecision,
    uncertainty: Distance?,
    relation: SpatialRelation = .at,
    direction: CompassDirection? = nil,
    distance: Distance? = nil,
    anchor: String? = nil,
    secondAnchor: String? = nil,
    confidence: Double,
    alternatives: [PlaceID] = [],
    reasons: [String] = [],
    shape: Geometry? = nil
  ) {
    self.shape = shape
    self.place = place
    self.name = name
    self.span = span
    self.role = role
    self.coordinate = coordinate
    self.precision = precision
    self.uncertainty = uncertainty
    self.relation = relation
    self.direction = direction
    self.distance = distance
    self.anchor = anchor
    self.secondAnchor = secondAnchor
    self.confidence = confidence
    self.alternatives = alternatives
    self.reasons = reasons
  }

  /// What to call it: the gazetteer's name, or the report's where it is only known by what it lies near
  /// ("Qarnabash, 12 km north of Homs").
  package var title: String {
    if let anchor, anchor != name { return name }
    return place?.name ?? name
  }
}

/// What a place is to a record.
public enum PlaceRole: String, Sendable, Hashable, CaseIterable {
  case event, origin, destination, location, barrier, speaker, actor, anchor, dateline
}
