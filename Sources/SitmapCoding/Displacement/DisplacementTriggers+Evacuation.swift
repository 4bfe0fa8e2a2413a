import SitmapModel

extension DisplacementTrigger {
  /// People who are taken away, or moved to another place.
  static let evacuation: [DisplacementTrigger] = [
    .init("~evacuate", .evacuated, .object, needsFigure: false, strength: 8),
    .init("evacuation of", .evacuated, .object, strength: 7),
    .init("being taken to camps|shelters", .evacuated, .subject, needsFigure: false, strength: 7),
    .init("~move to safety|shelters", .evacuated, .subject, strength: 7),
    .init("~move * to|into safety", .evacuated, .object, strength: 8),
    .init("~take|~bring|~pull|~carry|~lift|~get * out|off|away", .evacuated, .object, strength: 5),
    .init("~relocate|~resettle|~transfer", .relocated, .object, strength: 7),
    .init("be|been|being|were|was|are|is moved", .relocated, .object, strength: 6),
    .init("~move", .relocated, .object, strength: 3),
    .init("relocation of", .relocated, .object, strength: 7),
    .init("~shift to|into|from", .relocated, .object, strength: 6, needsEnd: true),
    .init("evacuation|evacuations of", .evacuated, .object, strength: 7),
    .init("~evacuate", .evacuated, .housing, strength: 8),
    .init("evacuation|evacuations of", .evacuated, .housing, strength: 7),
    .init("~force * to evacuate", .evacuated, .object, strength: 9),
    .init("~airlift|~bus|~ferry|~truck to|out|from", .evacuated, .object, strength: 5),
    .init(
      "bused|bussed|ferried|escorted|shuttled|transported|trucked|airlifted|ferrying|escorting|shifted|ushered|shepherded|whisked|guided|herded|extricated",
      .evacuated,
      .object,
      needsFigure: false,
      strength: 5,
      needsEnd: true
    ),
    .init(
      "~bring|~take|~carry|~send|~fly|~lead|~usher|~guide|~shepherd|~herd|~haul|~extricate|~extract|~convey|~whisk|~accompany|~remove|~shuttle|~shift|~helicopter",
      .evacuated,
      .object,
      strength: 3,
      needsEnd: true
    ),
    .init(
      "~pick|~pluck|~rescue|~save|~help|~haul * from|off|out|to|into",
      .evacuated,
      .object,
      strength: 4,
      needsEnd: true
    ),
    .init("~escort", .evacuated, .object, strength: 4),
    .init("~let * out", .evacuated, .object, strength: 6),
    .init(
      "~take|~move|~bring * higher|safer ground|areas|places",
      .evacuated,
      .object,
      strength: 8
    ),
    .init("~clear * villages|hamlets|camps|settlements|camp", .evacuated, .object, strength: 5),
    .init("~settle", .relocated, .object, strength: 5),
    .init("~go|~move|~head north|south|east|west|northwards|southwards", .evacuated, .subject),
    .init(
      "be|been|being|were|was|are|is moved|transferred|relocated|resettled|shifted|led|rescued",
      .evacuated,
      .object,
      needsFigure: false,
      strength: 4,
      needsEnd: true
    ),
    .init("~put * on|aboard buses|trains|boats|planes|ships", .evacuated, .object, strength: 6),
    .init(
      "evacuation trains|buses|flights|convoy|convoys|boats|train|flight",
      .evacuated,
      .noun,
      needsFigure: false,
      strength: 5
    ),
    .init("~clear", .evacuated, .object, strength: 3, needsEnd: true),
    .init(
      "~take|~carry|~move on|onward|onwards by|to|in",
      .relocated,
      .object,
      strength: 6,
      needsEnd: true
    ),
    .init("~rehouse|~re-house|~rehome|~resettle", .relocated, .object, strength: 7),
    .init(
      "~lift|~winch|~transport|~ship",
      .evacuated,
      .object,
      strength: 3,
      needsEnd: true
    ),
    .init("~take|~bring|~carry|~lead|~get to safety", .evacuated, .subject, strength: 7),
    .init("~take|~bring|~carry|~lead * to|into safety", .evacuated, .object, strength: 8),
  ]
}
