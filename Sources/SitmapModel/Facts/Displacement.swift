/// People who moved, or are where they had to go, as one text gives them.
public struct Displacement: Sendable, Hashable {
  /// What every record carries.
  public var head: RecordHead
  /// The term of the text, in IDMC's vocabulary.
  public var term: DisplacementTerm
  /// The category, in IDMC's vocabulary.
  public var category: DisplacementCategory
  /// How many; nil when the text gives no figure.
  public var figure: Figure?
  /// The figures that other reports give for the same, oldest first.
  public var otherFigures: [Figure] = []
  /// The figure in persons, where it is stated or can be computed.
  public var persons: PersonsEstimate?
  /// Where they left, the first in the flat fields.
  public var origins: [Location]
  /// Where they went.
  public var destinations: [Location]
  /// Where they are, when that is neither.
  public var location: Location?
  /// Why.
  public var cause: DisplacementCause
  /// The hazard's event type, for disasters.
  public var hazard: String?
  /// True: people who are there; false: people who moved in the period; nil: not said.
  public var isStock: Bool?
  /// The record that this one is a part of.
  public var partOf: String?
  /// The record that gives the same thing in another unit.
  public var sameAs: String?

  package init(
    head: RecordHead,
    term: DisplacementTerm,
    category: DisplacementCategory,
    figure: Figure? = nil,
    persons: PersonsEstimate? = nil,
    origins: [Location] = [],
    destinations: [Location] = [],
    location: Location? = nil,
    cause: DisplacementCause,
    hazard: String? = nil,
    isStock: Bool? = nil,
    partOf: String? = nil,
    sameAs: String? = nil
  ) {
    self.head = head
    self.term = term
    self.category = category
    self.figure = figure
    self.persons = persons
    self.origins = origins
    self.destinations = destinations
    self.location = location
    self.cause = cause
    self.hazard = hazard
    self.isStock = isStock
    self.partOf = partOf
    self.sameAs = sameAs
  }
}

/// Persons, from a figure.
public struct PersonsEstimate: Sendable, Hashable {
  /// The best value; nil for a range and for vague words.
  public var best: Int?
  /// The least; nil when open.
  public var low: Int?
  /// The most; nil when open.
  public var high: Int?
  /// Persons a household, when computed.
  public var householdSize: Double?
  /// The source of that size.
  public var householdSizeSource: String?

  package init(
    best: Int?,
    low: Int?,
    high: Int?,
    householdSize: Double? = nil,
    householdSizeSource: String? = nil
  ) {
    self.best = best
    self.low = low
    self.high = high
    self.householdSize = householdSize
    self.householdSizeSource = householdSizeSource
  }
}

/// IDMC's terms.
public enum DisplacementTerm: String, Sendable, Hashable, CaseIterable {
  case displaced
  case forcedToFlee = "forced_to_flee"
  case evacuated, relocated, sheltered
  case inReliefCamp = "in_relief_camp"
  case homeless
  case destroyedHousing = "destroyed_housing"
  case partiallyDestroyedHousing = "partially_destroyed_housing"
  case uninhabitableHousing = "uninhabitable_housing"
  case affected, returns, other
}

/// IDMC's categories.
public enum DisplacementCategory: String, Sendable, Hashable, CaseIterable {
  case newDisplacement = "new_displacement"
  case multipleDisplacement = "multiple_displacement"
  case idps
  case `return`
  case returnees
  case crossBorderFlight = "cross_border_flight"
  case crossBorderReturn = "cross_border_return"
  case peopleDisplacedAcrossBorders = "people_displaced_across_borders"
  case relocation, none
}

/// Why people moved.
public enum DisplacementCause: String, Sendable, Hashable, CaseIterable {
  case conflict, disaster, development, other
}
