import SitmapModel

extension DisplacementTerm {
  /// Whether it counts houses.
  var isOfHouses: Bool {
    switch self {
    case .destroyedHousing, .partiallyDestroyedHousing, .uninhabitableHousing: true
    case .displaced, .forcedToFlee, .evacuated, .relocated, .sheltered, .inReliefCamp, .homeless,
      .affected, .returns, .other:
      false
    }
  }
}

extension DisplacementTerm {
  /// Whether people go somewhere by it.
  var isMove: Bool {
    switch self {
    case .displaced, .forcedToFlee, .evacuated, .relocated, .returns: true
    case .sheltered, .inReliefCamp, .homeless, .affected, .other, .destroyedHousing,
      .partiallyDestroyedHousing, .uninhabitableHousing:
      false
    }
  }
}

/// A displacement in the making.
struct DisplacementDraft {
  /// The term.
  var term: DisplacementTerm
  /// The sentence.
  var sentence: Int
  /// The trigger's tokens.
  var tokens: Range<Int>
  /// The figure; nil when the text gives none.
  var figure: FigureMention?
  /// The standing.
  var modality: Modality
  /// When.
  var date = DayRange.unknown
  /// Where they left: toponyms.
  var origins: [PlaceChooser.Choice] = []
  /// Where they went.
  var destinations: [PlaceChooser.Choice] = []
  /// Where they are.
  var location: PlaceChooser.Choice?
  /// True for people who are there, false for people who moved.
  var isStock: Bool?
  /// The number of the draft that gives the same in another unit.
  var sameAs: Int?
  /// The number of the draft it is a part of.
  var partOf: Int?
  /// Other words of the report that tell of it.
  var mentions: [Span] = []
  /// Who says so.
  var attribution: String?
  /// The rules that fired.
  var rules: [String] = []
}
