import SitmapModel

extension DisplacementTrigger {
  /// People who come back.
  static let returns: [DisplacementTrigger] = [
    .init("~deport|~expel", .returns, .object, strength: 5),
    .init("~return", .returns, .subject, needsFigure: false, strength: 7),
    .init("~go|~come back|home", .returns, .subject, strength: 7),
    .init("returnees|returnee", .returns, .noun, strength: 6),
    .init(
      "~drive|~walk|~travel|~stream|~head|~come|~make|~trek|~flock|~pour|~trickle|~drift|~filter|~flow|~file|~straggle|~row|~sail|~ride|~cross|~hurry|~rush|~troop|~flood|~slip|~find home|back",
      .returns,
      .subject,
      needsFigure: false,
      strength: 7,
      needsEnd: true
    ),
    .init("~take|~bring|~send|~fly back", .returns, .object, strength: 6),
    .init(
      "~send|~fly|~bus|~take|~escort|~lead|~drive|~carry|~ferry|~truck|~bring * back to",
      .returns,
      .object,
      strength: 6
    ),
    .init("returns have|had|were", .returns, .noun, strength: 5),
    .init("~bring|~take|~send|~fly|~bus * home", .returns, .object, strength: 6),
    .init("~make * way back|home", .returns, .subject, strength: 6),
    .init("~be back in|at|home", .returns, .subject, strength: 5),
    .init("~repatriate", .returns, .object, strength: 7),
    .init("back in|to|at their homes|villages|home", .returns, .subject, strength: 6),
    .init(
      "~go|~come|~move|~travel|~head back|home to|from|in|into",
      .returns,
      .subject,
      needsFigure: false,
      strength: 7
    ),
    .init(
      "~go|~come|~be|~move back|home",
      .returns,
      .subject,
      needsFigure: false,
      strength: 6,
      needsEnd: true
    ),
    .init("~set off|out back|home", .returns, .subject, needsFigure: false, strength: 7),
    .init("~allow|~let|~permit back|home", .returns, .object, strength: 7),
    .init("repatriation|repatriations|readmission|homecoming of", .returns, .object, strength: 7),
    .init("return of", .returns, .object, strength: 6, needsEnd: true),
    .init("deportation|deportations of", .returns, .object, strength: 6),
    .init("~push|~turn back", .returns, .object, strength: 6, needsEnd: true),
    .init(
      "readmitted|readmitting",
      .returns,
      .object,
      needsFigure: false,
      strength: 7,
      needsEnd: true
    ),
    .init("~reoccupy|~repopulate|~reinhabit", .returns, .subject, strength: 6),
    .init("~move|~settle back in|into", .returns, .subject, strength: 7),
    .init("~allow|~let|~permit * back|home", .returns, .object, strength: 7),
    .init(
      "allowed|permitted|cleared back|home",
      .returns,
      .object,
      needsFigure: false,
      strength: 7
    ),
    .init("~bring|~take|~fly|~send|~bus|~ship back|home", .returns, .object, strength: 7),
    .init("~reclaim|~reopen their homes|houses", .returns, .subject, strength: 6),
  ]
}
