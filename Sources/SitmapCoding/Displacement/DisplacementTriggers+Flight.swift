import SitmapModel

extension DisplacementTrigger {
  /// People who had to go, and people who are displaced.
  static let flight: [DisplacementTrigger] = [
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
    .init("~leave home|homes", .forcedToFlee, .subject, strength: 7),
    .init(
      "~abandon their homes|houses|villages|farms|fields|land|lands|farmland|camps|settlements",
      .forcedToFlee,
      .subject,
      strength: 7
    ),
    .init("~leave", .forcedToFlee, .subject, strength: 3),
    .init("~cross", .forcedToFlee, .subject, strength: 5),
    .init("~let in|into", .forcedToFlee, .object, strength: 5),
    .init("~take in", .forcedToFlee, .object, strength: 4),
    .init(
      "~seek|~take|~find * refuge|shelter|sanctuary|haven",
      .forcedToFlee,
      .subject,
      strength: 7
    ),
    .init("spent the night", .forcedToFlee, .subject, strength: 4),
    .init("~arrive|~reach", .displaced, .subject, strength: 3),
    .init("~settle in|on|at|near|around|along|outside", .displaced, .subject, strength: 5),
    .init("~lose their|its shelter|shelters", .displaced, .subject, strength: 7),
    .init("displacements|displacement", .displaced, .noun, strength: 6),
    .init(
      "~be|~remain still in|at|inside|living|sheltering|camped|there",
      .displaced,
      .subject,
      strength: 5
    ),
    .init("~register as displaced", .displaced, .object, strength: 8),
    .init(
      "~pour|~stream|~flood|~escape|~spill into|to|across|over|from",
      .forcedToFlee,
      .subject,
      strength: 6
    ),
    .init("~escape", .forcedToFlee, .subject, strength: 4),
    .init("~make|~head for", .forcedToFlee, .subject, strength: 4),
    .init("~go over * border|frontier|river", .forcedToFlee, .subject, strength: 6),
    .init("refugees from", .forcedToFlee, .noun, strength: 4),
    .init("new arrivals|arrival", .forcedToFlee, .noun, strength: 5),
    .init("~run away|off", .forcedToFlee, .subject, strength: 6),
    .init("~run for their lives", .forcedToFlee, .subject, strength: 7),
    .init(
      "~move to|out|into|northwards|southwards|away|towards",
      .forcedToFlee,
      .subject,
      strength: 4
    ),
    .init("~head for|to|towards|north|south|east|west", .forcedToFlee, .subject, strength: 4),
    .init(
      "~seek|~find|~reach safety|protection|asylum|sanctuary",
      .forcedToFlee,
      .subject,
      strength: 6
    ),
    .init("exodus of", .forcedToFlee, .object, strength: 6),
    .init("~force * to leave|abandon|flee|move", .forcedToFlee, .object, strength: 8),
    .init("~force out|from", .forcedToFlee, .object, strength: 7),
    .init("~evict", .displaced, .object, strength: 6),
    .init("~go|~move|~come", .displaced, .subject, strength: 2, needsEnd: true),
    .init("~arrive", .displaced, .subject, needsFigure: false, strength: 3, needsEnd: true),
    .init("~put|~turn * to flight", .forcedToFlee, .object, strength: 8),
    .init("follow|followed|follows|~come", .displaced, .subject, strength: 3, needsEnd: true),
    .init("forced to go|move|return|leave|flee|relocate", .forcedToFlee, .subject, strength: 7),
    .init(
      "~abandon|~quit|~vacate|~desert a|the|their|its|whole|entire|two|three|several",
      .forcedToFlee,
      .subject,
      strength: 5,
      needsEnd: true
    ),
    .init("~expel * from", .displaced, .object, strength: 6),
    .init("~host", .displaced, .object, strength: 5),
    .init("~receive|~absorb", .displaced, .object, strength: 3, needsEnd: true),
    .init(
      "~live|~stay|~remain with|in relatives|host|friends|families",
      .displaced,
      .subject,
      strength: 6
    ),
    .init(
      "~take|~bring|~push|~raise the|their number|total of arrivals|refugees|displaced|evacuees|people",
      .displaced,
      .noun,
      strength: 6
    ),
    .init(
      "~bring|~take|~push|~raise arrivals|returns|departures",
      .displaced,
      .noun,
      strength: 6
    ),
    .init("are|is|were|still|now hiding in|on|near", .displaced, .subject, strength: 5),
    .init(
      "~leave|~flee|~quit their|the farms|farm|fields|land|lands|farmland|camps|neighbourhood|neighbourhoods|island|settlement|settlements|hamlet|hamlets|community|communities|valley|belongings",
      .forcedToFlee,
      .subject,
      strength: 7
    ),
    .init(
      "~force|~compel|~oblige|~make * to leave|abandon|flee|quit",
      .forcedToFlee,
      .object,
      strength: 8
    ),
    .init("had|have|has|having to leave|abandon|flee|quit", .forcedToFlee, .subject, strength: 8),
    .init("had|have|has|having to move|go|run", .displaced, .subject, strength: 4),
    .init("~leave|~flee on foot", .forcedToFlee, .subject, strength: 7),
    .init("~walk out", .forcedToFlee, .subject, strength: 5),
    .init("~enter", .forcedToFlee, .subject, strength: 3, needsEnd: true),
    .init("~leave for", .forcedToFlee, .subject, strength: 5),
    .init("~set off|out for", .forcedToFlee, .subject, strength: 4, needsEnd: true),
    .init(
      "~slip|~spill|~stream|~pour|~flock across|over|into|out",
      .forcedToFlee,
      .subject,
      strength: 6
    ),
    .init(
      "~stream|~trek|~head|~flee north|south|east|west|northwards|southwards|eastwards|westwards",
      .forcedToFlee,
      .subject,
      strength: 6
    ),
    .init(
      "~leave|~abandon|~dismantle|~pack * homes|houses|tents|shelters|belongings",
      .forcedToFlee,
      .subject,
      strength: 4
    ),
    .init(
      "~take to * road|roads",
      .forcedToFlee,
      .subject,
      strength: 6
    ),
    .init("~pass through|into * checkpoint|crossing|border", .forcedToFlee, .subject, strength: 3),
    .init("~come|~cross over|into", .forcedToFlee, .subject, strength: 3, needsEnd: true),
    .init("~register", .displaced, .object, strength: 3, needsEnd: true),
    .init(
      "others|more|many|thousands|hundreds|families will|may|might|could|would follow",
      .forcedToFlee,
      .subject,
      needsFigure: false,
      strength: 6
    ),
    .init("leave or be deported|expelled", .returns, .subject, needsFigure: false, strength: 7),
    .init(
      "~bring|~take|~push|~raise the|their number|total since|so|this|to|for",
      .displaced,
      .noun,
      strength: 7
    ),
    .init("~get as far as", .displaced, .subject, strength: 5, needsEnd: true),
    .init("~get to|across|into|through", .displaced, .subject, strength: 3, needsEnd: true),
    .init(
      "~make it|their way to|across|into|as",
      .displaced,
      .subject,
      strength: 4,
      needsEnd: true
    ),
    .init("been|be hiding in|on|near|among", .displaced, .subject, strength: 5),
  ]
}
