/// The identity of a place: the source and its key there, such as "geonames:98245" or "sitmap:habbaniyah".
public struct PlaceID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The identity as text.
  public let text: String

  /// Wraps an identity.
  public init(_ text: String) { self.text = text }

  /// Alphabetical order.
  public static func < (a: PlaceID, b: PlaceID) -> Bool { a.text < b.text }

  /// The identity as text.
  public var description: String { text }
}

/// An administrative unit that contains a place.
public struct AdminUnit: Sendable, Hashable {
  /// The unit's own place.
  public let id: PlaceID
  /// Its usual name.
  public let name: String
  /// Its code: a P-code where the gazetteer has one, else GeoNames' ("IQ.01"); always text.
  public let code: String

  /// Makes a unit.
  public init(id: PlaceID, name: String, code: String) {
    self.id = id
    self.name = name
    self.code = code
  }
}

/// A place of the gazetteer.
public struct Place: Sendable, Hashable {
  /// Its identity.
  public let id: PlaceID
  /// Its usual name.
  public let name: String
  /// Its representative position.
  public let coordinate: Coordinate
  /// GeoNames feature class, such as P for settlements and A for units.
  public let featureClass: FeatureClass
  /// GeoNames feature code, such as "PPLA" or "ADM1".
  public let featureCode: String
  /// ISO 3166-1 alpha-3; nil for what has no country.
  public let country: String?
  /// The first-level unit that holds it; nil for countries and what lies in several.
  public let admin1: AdminUnit?
  /// The second-level unit that holds it.
  public let admin2: AdminUnit?
  /// Inhabitants; 0 when unknown.
  public let population: Int
  /// The radius of what the name covers.
  public let radius: Distance
  /// Whether the gazetteer has a polygon or line for it.
  public let hasShape: Bool
  /// The source of the row, as in the gazetteer's SOURCES.tsv.
  public let source: String
  /// The first day on which it was one; nil when that is not known.
  public let validFrom: Day?
  /// The last day on which it was one; nil while it lasts.
  public let validTo: Day?

  package init(
    id: PlaceID,
    name: String,
    coordinate: Coordinate,
    featureClass: FeatureClass,
    featureCode: String,
    country: String?,
    admin1: AdminUnit?,
    admin2: AdminUnit?,
    population: Int,
    radius: Distance,
    hasShape: Bool,
    source: String,
    validFrom: Day? = nil,
    validTo: Day? = nil
  ) {
    self.validFrom = validFrom
    self.validTo = validTo
    self.id = id
    self.name = name
    self.coordinate = coordinate
    self.featureClass = featureClass
    self.featureCode = featureCode
    self.country = country
    self.admin1 = admin1
    self.admin2 = admin2
    self.population = population
    self.radius = radius
    self.hasShape = hasShape
    self.source = source
  }
}

/// GeoNames' nine feature classes.
public enum FeatureClass: String, Sendable, Hashable, CaseIterable {
  /// Countries, states, districts.
  case administrative = "A"
  /// Rivers, lakes, seas.
  case water = "H"
  /// Regions, parks, camps' areas, continents.
  case region = "L"
  /// Cities, towns, villages, quarters.
  case populated = "P"
  /// Roads and railways.
  case road = "R"
  /// Spots and buildings: airports, dams, bridges, camps.
  case spot = "S"
  /// Mountains, islands, deserts.
  case terrain = "T"
  /// Undersea features.
  case undersea = "U"
  /// Forests and heaths.
  case vegetation = "V"
}
