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

  init(
    _ pattern: String,
    _ term: DisplacementTerm,
    _ frame: Frame,
    needsFigure: Bool = true,
    strength: Int = 5
  ) {
    self.pattern = pattern
    self.term = term
    self.frame = frame
    self.needsFigure = needsFigure
    self.strength = strength
  }

  /// The triggers, in no order that matters.
  static let all: [DisplacementTrigger] = [
    .init("~flee", .forcedToFlee, .subject, needsFigure: false, strength: 8),
    .init("forced to flee", .forcedToFlee, .subject, needsFigure: false, strength: 9),
    .init("forced to leave", .forcedToFlee, .subject, strength: 8),
    .init("~displace", .displaced, .object, needsFigure: false, strength: 7),
    .init("internally displaced", .displaced, .noun, strength: 8),
    .init("newly displaced", .displaced, .object, strength: 8),
    .init("idps|idp", .displaced, .noun, strength: 6),
    .init("displacement of", .displaced, .object, strength: 6),
    .init("~uproot", .displaced, .object, strength: 7),
    .init("~drive|~push|~force", .forcedToFlee, .object, strength: 4),
    .init("~drive|~force * from their|homes", .forcedToFlee, .object, strength: 7),
    .init(
      "~leave their|the homes|houses|villages|city|town|village|camp|area|region|country|province",
      .forcedToFlee,
      .subject,
      strength: 7
    ),
    .init("~abandon their homes|houses|villages", .forcedToFlee, .subject, strength: 7),
    .init("~leave", .forcedToFlee, .subject, strength: 3),
    .init("~cross", .forcedToFlee, .subject, strength: 5),
    .init("~let in|into", .forcedToFlee, .object, strength: 5),
    .init("~take in", .forcedToFlee, .object, strength: 4),
    .init("~seek|~take|~find * refuge|shelter|sanctuary", .forcedToFlee, .subject, strength: 7),
    .init("spent the night", .forcedToFlee, .subject, strength: 4),
    .init("~arrive|~reach", .displaced, .subject, strength: 3),
    .init("~evacuate", .evacuated, .object, needsFigure: false, strength: 8),
    .init("evacuation of", .evacuated, .object, strength: 7),
    .init("being taken to camps|shelters", .evacuated, .subject, needsFigure: false, strength: 7),
    .init("~move to safety|shelters", .evacuated, .subject, strength: 7),
    .init("~relocate|~resettle|~transfer", .relocated, .object, strength: 7),
    .init("relocation of", .relocated, .object, strength: 7),
    .init(
      "relief|temporary|evacuation|displacement|tent camp|camps",
      .inReliefCamp,
      .subject,
      strength: 8
    ),
    .init("refugee|idp|displacement camp|camps", .inReliefCamp, .subject, strength: 3),
    .init("~shelter", .sheltered, .subject, strength: 6),
    .init("shelters|shelter|centres|centers", .sheltered, .subject, strength: 5),
    .init("~house in|at", .sheltered, .object, strength: 4),
    .init("homeless", .homeless, .object, strength: 9),
    .init("~sleep outdoors|outside|rough", .homeless, .subject, strength: 7),
    .init("~sleep in * open|streets|cars|tents", .homeless, .subject, strength: 7),
    .init("~lose their|its homes|home|houses", .homeless, .subject, strength: 7),
    .init("~lose their|its shelter|shelters", .displaced, .subject, strength: 7),
    .init(
      "~destroy|~wreck|~flatten|~raze|~demolish|~collapse|~level|~burn",
      .destroyedHousing,
      .housing,
      strength: 6
    ),
    .init("washed|swept|blown away", .destroyedHousing, .housing, strength: 6),
    .init("~damage", .partiallyDestroyedHousing, .housing, strength: 6),
    .init("uninhabitable", .uninhabitableHousing, .housing, strength: 8),
    .init("~return", .returns, .subject, needsFigure: false, strength: 7),
    .init("~remain|~live|~stay in * camp|camps", .inReliefCamp, .subject, strength: 6),
    .init(
      "~remain|~live|~stay in * centres|centers|shelters|schools|mosques|churches",
      .sheltered,
      .subject,
      strength: 6
    ),
    .init("~go|~come back|home", .returns, .subject, strength: 7),
    .init("returnees|returnee", .returns, .noun, strength: 6),
    .init("~affect", .affected, .object, strength: 6),
    .init("~strand|~trap", .other, .object, strength: 5),
  ]

  /// Orders to go: planned movements, whatever becomes of them.
  static let orders: [DisplacementTrigger] = [
    .init(
      "~order|~tell|~urge|~warn|~instruct * residents|people|civilians|families|inhabitants|villagers",
      .evacuated,
      .object,
      needsFigure: false
    ),
    .init("evacuation order|orders", .evacuated, .object, needsFigure: false),
  ]
}
