import SitmapModel

/// An event in the making.
struct EventDraft {
  /// The definition it came from.
  var definition: EventDefinition
  /// The type; a change of who holds a place is settled when the actors are known.
  var type: EventType
  /// The sentence.
  var sentence: Int
  /// The trigger's tokens.
  var tokens: Range<Int>
  /// How telling the trigger is.
  var strength: Int
  /// The standing.
  var modality: Modality
  /// Other passages that tell of it.
  var mentions: [Span] = []
  /// The toponym; nil when there is no place.
  var place: PlaceChooser.Choice?
  /// What kept people out until this, when the text says so: "not allowed to cross the river until then".
  var barrier: PlaceChooser.Choice?
  /// When.
  var date = DayRange.unknown
  /// Who.
  var actor1: Actor?
  /// Whom.
  var actor2: Actor?
  /// Whether the text says who did it to whom.
  var directed = false
  /// The figures.
  var figures: [Figure] = []
  /// Who says so.
  var attribution: String?
  /// Who denies it.
  var deniedBy: String?
  /// The rules that fired.
  var rules: [String] = []

  /// Whether it is violence, of whatever kind.
  var isKinetic: Bool {
    switch type.group {
    case .battle, .remoteViolence, .violenceAgainstCivilians, .riot: true
    case .protest, .strategic, .hazard, .humanitarian, .diplomatic: false
    }
  }

  /// Whether people are killed or hurt by such a thing.
  var takesCasualties: Bool { isKinetic || type.group == .hazard || type.group == .protest }
}
