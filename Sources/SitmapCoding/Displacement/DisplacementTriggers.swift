import SitmapModel

extension DisplacementTrigger {
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
    .init("~leave home|homes", .forcedToFlee, .subject, strength: 7),
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
    .init("~deport|~expel", .returns, .object, strength: 5),
    .init("being taken to camps|shelters", .evacuated, .subject, needsFigure: false, strength: 7),
    .init("~move to safety|shelters", .evacuated, .subject, strength: 7),
    .init("~move * to|into safety", .evacuated, .object, strength: 8),
    .init("~take|~bring|~pull|~carry|~lift|~get * out|off|away", .evacuated, .object, strength: 5),
    .init("~relocate|~resettle|~transfer", .relocated, .object, strength: 7),
    .init("be|been|being|were|was|are|is moved", .relocated, .object, strength: 6),
    .init("~move", .relocated, .object, strength: 3),
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
    .init("~put up", .sheltered, .object, strength: 6),
    .init("~settle in|on|at|near|around|along|outside", .displaced, .subject, strength: 5),
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
    .init("evacuation|evacuations of", .evacuated, .object, strength: 7),
    .init("~evacuate", .evacuated, .housing, strength: 8),
    .init("evacuation|evacuations of", .evacuated, .housing, strength: 7),
    .init("displacements|displacement", .displaced, .noun, strength: 6),
    .init(
      "~be|~remain still in|at|inside|living|sheltering|camped|there",
      .displaced,
      .subject,
      strength: 5
    ),
    .init("~register as displaced", .displaced, .object, strength: 8),
    .init("~accommodate|~lodge", .sheltered, .object, strength: 6),
    .init(
      "~find|~take|~seek|~receive|~need * emergency|temporary shelter|shelters|accommodation",
      .sheltered,
      .subject,
      strength: 7
    ),
    .init("in need of * shelter|accommodation", .sheltered, .subject, strength: 8),
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
    .init(
      "~stay|~live|~remain at|in emergency|evacuation|reception|collective|transit",
      .sheltered,
      .subject,
      strength: 7
    ),
    .init("~run away|off", .forcedToFlee, .subject, strength: 6),
    .init("~run for their lives", .forcedToFlee, .subject, strength: 7),
    .init(
      "~move to|out|into|northwards|southwards|away|towards",
      .forcedToFlee,
      .subject,
      strength: 4
    ),
    .init("~head for|to|towards|north|south|east|west", .forcedToFlee, .subject, strength: 4),
    .init("~seek|~find safety|protection|asylum", .forcedToFlee, .subject, strength: 6),
    .init("exodus of", .forcedToFlee, .object, strength: 6),
    .init("~force * to leave|abandon|flee|move", .forcedToFlee, .object, strength: 8),
    .init("~force * to evacuate", .evacuated, .object, strength: 9),
    .init("~force out|from", .forcedToFlee, .object, strength: 7),
    .init("~airlift|~bus|~ferry|~truck to|out|from", .evacuated, .object, strength: 5),
    .init("~evict", .displaced, .object, strength: 6),
    .init(
      "~walk|~trek|~travel|~drive|~journey|~paddle|~row|~sail|~trickle|~swim",
      .forcedToFlee,
      .subject,
      needsFigure: false,
      strength: 3,
      needsEnd: true
    ),
    .init("~go|~move|~come", .displaced, .subject, strength: 2, needsEnd: true),
    .init("~arrive", .displaced, .subject, needsFigure: false, strength: 3, needsEnd: true),
    .init(
      "~drive|~walk|~travel|~stream|~head|~come|~make|~trek|~flock|~pour home|back",
      .returns,
      .subject,
      needsFigure: false,
      strength: 7,
      needsEnd: true
    ),
    .init(
      "bused|bussed|ferried|escorted|shuttled|transported|trucked|airlifted|ferrying|escorting",
      .evacuated,
      .object,
      needsFigure: false,
      strength: 5,
      needsEnd: true
    ),
    .init(
      "~bring|~take|~carry|~send|~fly|~lead",
      .evacuated,
      .object,
      strength: 3,
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
    .init("~take|~bring|~send|~fly back", .returns, .object, strength: 6),
    .init("~send|~fly|~bus|~take * back to", .returns, .object, strength: 6),
    .init("~put|~turn * to flight", .forcedToFlee, .object, strength: 8),
    .init("~follow|~come", .displaced, .subject, strength: 3, needsEnd: true),
    .init("~be|~live|~stay in|under tents|tarpaulins|schools", .sheltered, .subject, strength: 6),
    .init(
      "~sleep|~stay|~live in|at|inside mosques|churches|schools|gymnasiums|halls|stadiums",
      .sheltered,
      .subject,
      strength: 6
    ),
    .init("without a roof|home", .homeless, .object, strength: 8),
    .init("forced to go|move|return|leave|flee|relocate", .forcedToFlee, .subject, strength: 7),
    .init("~clear * villages|hamlets|camps|settlements|camp", .evacuated, .object, strength: 5),
    .init("~ruin", .destroyedHousing, .housing, strength: 6),
    .init("carried|swept|washed away", .destroyedHousing, .housing, strength: 6),
    .init("~crack|~unroof", .partiallyDestroyedHousing, .housing, strength: 6),
    .init(
      "~tear|~rip|~blow|~strip * roofs|roof off|from",
      .partiallyDestroyedHousing,
      .housing,
      strength: 7
    ),
    .init("~settle", .relocated, .object, strength: 5),
    .init(
      "~abandon|~quit|~vacate|~desert a|the|their|its|whole|entire|two|three|several",
      .forcedToFlee,
      .subject,
      strength: 5,
      needsEnd: true
    ),
    .init("~go|~move|~head north|south|east|west|northwards|southwards", .evacuated, .subject),
    .init("camp|camps * ~hold|~house", .inReliefCamp, .object, strength: 7),
    .init("camp|camps ~host|~shelter", .inReliefCamp, .object, strength: 7),
    .init("returns have|had|were", .returns, .noun, strength: 5),
    .init("~bring|~take|~send|~fly|~bus * home", .returns, .object, strength: 6),
    .init("~put * on|aboard buses|trains|boats|planes|ships", .evacuated, .object, strength: 6),
    .init(
      "evacuation trains|buses|flights|convoy|convoys|boats|train|flight",
      .evacuated,
      .noun,
      needsFigure: false,
      strength: 5
    ),
    .init("beyond repair", .destroyedHousing, .housing, strength: 8),
    .init(
      "~live|~stay|~remain|~shelter in|at * sites|site",
      .inReliefCamp,
      .subject,
      strength: 7
    ),
    .init("~spend * night|nights in|outside * open|outdoors", .homeless, .subject, strength: 7),
    .init("~expel * from", .displaced, .object, strength: 6),
    .init("~make * way back|home", .returns, .subject, strength: 6),
    .init("~be back in|at|home", .returns, .subject, strength: 5),
    .init("~repatriate", .returns, .object, strength: 7),
    .init("back in|to|at their homes|villages|home", .returns, .subject, strength: 6),
    .init("~host|~shelter", .displaced, .object, strength: 5),
    .init(
      "~live|~stay|~sleep|~camp in|under|out * tents|open|schools|streets|churches|trees|shelters",
      .sheltered,
      .subject,
      strength: 6
    ),
    .init("without shelter|homes|housing", .homeless, .subject, strength: 7),
    .init(
      "~live|~stay|~remain with|in relatives|host|friends|families",
      .displaced,
      .subject,
      strength: 6
    ),
    .init("destruction|demolition|collapse of", .destroyedHousing, .housing, strength: 6),
    .init("~bury|~torch|~bulldoze|~incinerate", .destroyedHousing, .housing, strength: 6),
    .init(
      "burned|burnt|razed|washed|blown|swept down|away|to",
      .destroyedHousing,
      .housing,
      strength: 7
    ),
    .init("~flood|~inundate|~submerge", .partiallyDestroyedHousing, .housing, strength: 5),
    .init("damage to", .partiallyDestroyedHousing, .housing, strength: 6),
    .init(
      "partially|partly damaged|destroyed|collapsed",
      .partiallyDestroyedHousing,
      .housing,
      strength: 8
    ),
    .init(
      "~condemn|~declare * unsafe|uninhabitable|unfit",
      .uninhabitableHousing,
      .housing,
      strength: 8
    ),
    .init("unfit for habitation|living", .uninhabitableHousing, .housing, strength: 8),
    .init("~gut|~char", .destroyedHousing, .housing, strength: 6),
    .init(
      "camped|encamped|camping in|on|at|along|near|outside|beside|around|by",
      .sheltered,
      .subject,
      strength: 6
    ),
    .init(
      "schools|school|mosques|mosque|churches|halls|camps|centres|monasteries * taken|took|take in",
      .sheltered,
      .object,
      strength: 7
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
    .init("to house", .sheltered, .object, strength: 6),
    .init("~clear", .evacuated, .object, strength: 3, needsEnd: true),
  ]
}
