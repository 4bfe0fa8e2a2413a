/// The state of a place over time: who holds it, whether one can get in.
public struct Status: Sendable, Hashable {
  /// What every record carries; its date is the interval of the status.
  public var head: RecordHead
  /// The state.
  public var state: State
  /// Who holds it or closes it; nil when not said.
  public var holder: Actor?
  /// What the state is about.
  public var subject: Subject
  /// Where.
  public var location: Location?

  /// The states, by kind.
  public enum State: String, Sendable, Hashable, CaseIterable {
    case held, contested, besieged
    case open, restricted, closed

    /// Whether this is about control or about access.
    public var kind: Kind {
      switch self {
      case .held, .contested, .besieged: .control
      case .open, .restricted, .closed: .access
      }
    }
  }

  /// What a status is about.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case control, access
  }

  /// The kind of thing that has the status.
  public enum Subject: String, Sendable, Hashable, CaseIterable {
    case town, crossing, bridge, road, airport, camp, area
  }

  package init(
    head: RecordHead,
    state: State,
    holder: Actor? = nil,
    subject: Subject,
    location: Location?
  ) {
    self.head = head
    self.state = state
    self.holder = holder
    self.subject = subject
    self.location = location
  }
}
