import SitmapModel

/// Words that tell of people who had to move, with IDMC's term for it.
struct DisplacementTrigger: Sendable {
  /// How the people stand to the word.
  enum Frame: Sendable {
    /// They do it: "40,000 people fled".
    case subject
    /// It is done to them: "floods displaced 15,000", "15,000 were displaced".
    case object
    /// They are counted by it: "300,000 displaced people", "78,000 IDPs".
    case noun
    /// A place is emptied of its people: "raids have depopulated Agasha", "the town was evacuated".
    case place
    /// Houses are counted: "2,000 homes were wrecked".
    case housing
  }

  /// The pattern, as in `Trigger`.
  let pattern: String
  /// The term.
  let term: DisplacementTerm
  /// How the people stand to it.
  let frame: Frame
  /// Whether it says nothing without a figure.
  let needsFigure: Bool
  /// The stronger of two on one figure gives the term.
  let strength: Int
  /// Whether it is about people who had to move only where it says from where or to where ("walked to Kaya").
  let needsEnd: Bool
  /// Whether it is news only of people who are called displaced: a hall has guests, a town is home to thousands.
  let needsDisplaced: Bool

  init(
    _ pattern: String,
    _ term: DisplacementTerm,
    _ frame: Frame,
    needsFigure: Bool = true,
    strength: Int = 5,
    needsEnd: Bool = false,
    needsDisplaced: Bool = false
  ) {
    self.needsDisplaced = needsDisplaced
    self.needsEnd = needsEnd
    self.pattern = pattern
    self.term = term
    self.frame = frame
    self.needsFigure = needsFigure
    self.strength = strength
  }
}
