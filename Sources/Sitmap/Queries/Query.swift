public import SitmapFilters
public import SitmapModel

/// A question about records: where, when, what, how sure.
///
/// Every condition that is set must hold. The same question can be put to a situation and to layers that
/// were read back from files.
public struct Query: Sendable, Hashable {
  /// The part of the earth; nil for everywhere.
  public var region: Region?
  /// How a record must lie in the region.
  public var match: Match
  /// The first day that may be touched; a record without a date fails it.
  public var since: Day?
  /// The last day that may be touched; a record without a date fails it.
  public var until: Day?
  /// Event types, groups, displacement terms, status kinds or states, or names of layers; empty for all.
  public var types: Set<String>
  /// Standings; empty for all.
  public var modalities: Set<Modality>
  /// The least probability that the place is right; a record without a place fails it.
  public var minConfidence: Double?
  /// The greatest uncertainty; a record without one fails it.
  public var maxUncertainty: Distance?
  /// Sources or documents, in any letter case; empty for all.
  public var sources: Set<String>
  /// What must be true of properties, time and shape, in CQL2; nil for nothing.
  public var filter: Filter?

  /// How a record must lie in a region.
  public enum Match: String, Sendable, Hashable, CaseIterable {
    /// Its point is inside, its line has a position inside, its area lies inside, or its place belongs to the region.
    case inside
    /// With all its uncertainty it lies inside.
    case certain
    /// With its uncertainty it may lie inside.
    case possible
  }

  /// Makes a question; what is not given is not asked.
  public init(
    region: Region? = nil,
    match: Match = .inside,
    since: Day? = nil,
    until: Day? = nil,
    types: Set<String> = [],
    modalities: Set<Modality> = [],
    minConfidence: Double? = nil,
    maxUncertainty: Distance? = nil,
    sources: Set<String> = [],
    filter: Filter? = nil
  ) {
    self.region = region
    self.match = match
    self.since = since
    self.until = until
    self.types = types
    self.modalities = modalities
    self.minConfidence = minConfidence
    self.maxUncertainty = maxUncertainty
    self.sources = sources
    self.filter = filter
  }

  /// Whether nothing is asked.
  public var isEmpty: Bool { self == Query(match: match) }
}
