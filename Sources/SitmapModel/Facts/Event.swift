/// Something that happened, is claimed, planned, possible or denied.
public struct Event: Sendable, Hashable {
  /// What every record carries.
  public var head: RecordHead
  /// What kind of thing it is.
  public var type: EventType
  /// Where; nil when the text does not say.
  public var location: Location?
  /// Who did it, or the first party.
  public var actor1: Actor?
  /// Whom it was done to, or the other party.
  public var actor2: Actor?
  /// Whether the text says who did it to whom.
  public var directed: Bool
  /// What was hit.
  public var target: EventTarget
  /// Whether civilians were its target.
  public var civilianTargeting: Bool
  /// Its figures.
  public var figures: [Figure]

  package init(
    head: RecordHead,
    type: EventType,
    location: Location? = nil,
    actor1: Actor? = nil,
    actor2: Actor? = nil,
    directed: Bool = false,
    target: EventTarget = .none,
    civilianTargeting: Bool = false,
    figures: [Figure] = []
  ) {
    self.head = head
    self.type = type
    self.location = location
    self.actor1 = actor1
    self.actor2 = actor2
    self.directed = directed
    self.target = target
    self.civilianTargeting = civilianTargeting
    self.figures = figures
  }
}

/// What an event hit.
public enum EventTarget: String, Sendable, Hashable, CaseIterable {
  case hospital, school, camp, market
  case aidWorker = "aid_worker"
  case convoy, infrastructure
  case religiousSite = "religious_site"
  case journalist, none
}
