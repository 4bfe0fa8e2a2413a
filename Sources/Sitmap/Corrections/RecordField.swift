public import SitmapGazetteer

/// The fields of a record that a person can rule on, by their names in the layers where they have one.
public enum RecordField: String, Sendable, Hashable, CaseIterable {
  /// The event type's code.
  case type
  /// IDMC's term of a displacement.
  case term
  /// The state of a place.
  case state
  /// The standing: actual, claimed, planned, hypothetical or negated.
  case modality
  /// A day, or two with `..` between them; an end may be open.
  case date
  /// The place's identity.
  case place
  /// Where people left: a place's identity.
  case origin
  /// Where they went: a place's identity.
  case destination
  /// How many moved: a number, or two with `..` between them.
  case figure
  /// How many were killed: the same.
  case fatalities

  /// Whether the records of a layer have it.
  public func isField(of layer: String) -> Bool {
    switch self {
    case .modality, .date, .place: true
    case .type, .fatalities: layer == LayerDefinition.events.name
    case .term, .origin, .destination, .figure: layer == LayerDefinition.displacement.name
    case .state: layer == LayerDefinition.status.name
    }
  }

  /// Whether a text is a value of it; places are looked up in a gazetteer.
  public func takes(_ value: String, gazetteer: Gazetteer) -> Bool {
    RuledValue(self, value, gazetteer: gazetteer, by: nil) != nil
  }

  /// How its values are written, for messages.
  public var form: String { RuledValue.form(of: self) }
}
