/// Somebody who acts or is acted upon.
public struct Actor: Sendable, Hashable {
  /// As written ("IS militants").
  public var text: String
  /// The canonical name, where the actor is known ("Islamic State"); nil when it is not.
  public var name: String?
  /// The type.
  public var type: ActorType
  /// ISO 3166-1 alpha-3 of the country it belongs to; nil when it has none or it is not said.
  public var country: String?
  /// Where it stands in the report.
  public var span: Span

  package init(
    text: String,
    name: String? = nil,
    type: ActorType,
    country: String? = nil,
    span: Span
  ) {
    self.text = text
    self.name = name
    self.type = type
    self.country = country
    self.span = span
  }
}

/// The types of actor (after ACLED's inter codes).
public enum ActorType: String, Sendable, Hashable, CaseIterable {
  case state, rebel, militia, communal, rioters, protesters, civilians, external, organisation,
    natural, unknown
}
