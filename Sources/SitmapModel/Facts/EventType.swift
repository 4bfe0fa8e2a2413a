/// The type of an event: one of the codes of the table of event definitions.
public struct EventType: Sendable, Hashable, Comparable {
  /// The code, such as "armed_clash".
  public let code: String
  /// The group it belongs to.
  public let group: EventGroup

  package init(_ code: String, _ group: EventGroup) {
    self.code = code
    self.group = group
  }

  /// Alphabetical order of codes.
  public static func < (a: EventType, b: EventType) -> Bool { a.code < b.code }
}

/// The groups of event types.
public enum EventGroup: String, Sendable, Hashable, CaseIterable {
  case battle
  case remoteViolence = "remote_violence"
  case violenceAgainstCivilians = "violence_against_civilians"
  case protest, riot, strategic, hazard, humanitarian, diplomatic
}
