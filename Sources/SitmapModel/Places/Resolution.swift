/// What was decided about a toponym: a place or none, how sure, and why.
public struct Resolution: Sendable, Hashable {
  /// The chosen place; nil when it stays unresolved.
  public var place: Place?
  /// The probability that the chosen place is the right one, 0...1.
  public var probability: Double
  /// The probability that the right place lies in the country of the chosen one, 0...1: a town and its district share one.
  package var countryProbability: Double
  /// Candidates passed over, best first.
  public var alternatives: [Candidate]
  /// Why, as `sitmap explain` prints it, strongest first.
  public var reasons: [String]

  package init(
    place: Place?,
    probability: Double,
    countryProbability: Double? = nil,
    alternatives: [Candidate] = [],
    reasons: [String] = []
  ) {
    self.place = place
    self.probability = probability
    self.countryProbability = max(probability, countryProbability ?? 0)
    self.alternatives = alternatives
    self.reasons = reasons
  }
}

/// A place that a name could mean, with the score it got.
public struct Candidate: Sendable, Hashable {
  /// The place.
  public let id: PlaceID
  /// Its name, for people.
  public let name: String
  /// Its score in this report; only comparable inside one toponym.
  public let score: Double

  package init(id: PlaceID, name: String, score: Double) {
    self.id = id
    self.name = name
    self.score = score
  }
}
