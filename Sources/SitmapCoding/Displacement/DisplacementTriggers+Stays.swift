import SitmapModel

extension DisplacementTrigger {
  /// Where people are, and what they have lost: camps, shelters, no roof.
  static let stays: [DisplacementTrigger] = [
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
    .init("homeless", .homeless, .object, strength: 9),
    .init("~sleep outdoors|outside|rough", .homeless, .subject, strength: 7),
    .init("~sleep in * open|streets|cars|tents", .homeless, .subject, strength: 7),
    .init("~lose their|its homes|home|houses", .homeless, .subject, strength: 7),
    .init("~remain|~live|~stay in * camp|camps", .inReliefCamp, .subject, strength: 6),
    .init(
      "~remain|~live|~stay in * centres|centers|shelters|schools|mosques|churches",
      .sheltered,
      .subject,
      strength: 6
    ),
    .init("~strand|~trap", .other, .object, strength: 5),
    .init("~accommodate|~lodge", .sheltered, .object, strength: 6),
    .init(
      "~find|~take|~seek|~receive|~need * emergency|temporary shelter|shelters|accommodation",
      .sheltered,
      .subject,
      strength: 7
    ),
    .init("in need of * shelter|accommodation", .sheltered, .subject, strength: 8),
    .init(
      "~stay|~live|~remain at|in emergency|evacuation|reception|collective|transit",
      .sheltered,
      .subject,
      strength: 7
    ),
    .init("~be|~live|~stay in|under tents|tarpaulins|schools", .sheltered, .subject, strength: 6),
    .init(
      "~sleep|~stay|~live in|at|inside mosques|churches|schools|gymnasiums|halls|stadiums",
      .sheltered,
      .subject,
      strength: 6
    ),
    .init("without a roof|home", .homeless, .object, strength: 8),
    .init("camp|camps * ~hold|~house", .inReliefCamp, .object, strength: 7),
    .init("camp|camps ~host|~shelter", .inReliefCamp, .object, strength: 7),
    .init(
      "~live|~stay|~remain|~shelter in|at * sites|site",
      .inReliefCamp,
      .subject,
      strength: 7
    ),
    .init("~spend * night|nights in|outside * open|outdoors", .homeless, .subject, strength: 7),
    .init(
      "~live|~stay|~sleep|~camp in|under|out * tents|open|schools|streets|churches|trees|shelters",
      .sheltered,
      .subject,
      strength: 6
    ),
    .init("without shelter|homes|housing", .homeless, .subject, strength: 7),
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
    .init("to house", .sheltered, .object, strength: 6),
    .init("~hold", .sheltered, .object, strength: 3, needsEnd: true),
    .init(
      "~cram|~pack|~crowd|~squeeze|~huddle|~bed into|in|under|down",
      .sheltered,
      .subject,
      strength: 5
    ),
    .init("~shelter", .sheltered, .object, strength: 6),
    .init(
      "~spend * night|nights|days|weeks in|inside|under|on * mosques|mosque|schools|school|churches|church|halls|hall|shelters|tents|gymnasium|gymnasiums|stadium|monasteries|monastery|temples|relatives",
      .sheltered,
      .subject,
      strength: 7
    ),
    .init(
      "~live|~stay|~remain|~shelter|~sleep in|inside|at|under * hotels|hotel|guesthouses|dormitories|barracks|containers|halls|gyms|gymnasium|stadium|mosques|monasteries|temples|buildings|tents|schools|classrooms|churches",
      .sheltered,
      .subject,
      strength: 6
    ),
    .init(
      "~be already|now|still|all in|inside schools|shelters|tents|mosques|churches|camps|halls|monasteries|gymnasiums|hotels",
      .sheltered,
      .subject,
      strength: 6
    ),
    .init(
      "centre|centres|center|centers|site|sites|schools|school|shelters|stadium|halls|hall|monastery|monasteries|churches|mosques|hotel|hotels * ~hold|~house|~host|~accommodate|~lodge|~contain",
      .sheltered,
      .object,
      strength: 7
    ),
    .init(
      "refugees|idps|displaced|evacuees|returnees * ~live|~stay|~camp|~remain in|at|on|near|inside",
      .displaced,
      .subject,
      strength: 5
    ),
    .init("in|inside * camps|shelters", .inReliefCamp, .noun, strength: 3),
    .init("in|inside schools|tents|mosques|churches|monasteries", .sheltered, .noun, strength: 3),
    .init("in|inside * tents|schools|mosques|buildings", .sheltered, .noun, strength: 2),
    .init("~be in|inside|under|at \(lodgings)", .sheltered, .subject, strength: 5),
    .init(
      "~sleep|~live|~shelter|~camp|~stay|~lodge|~huddle in|under|inside|on|at \(lodgings)|parks|cars|squares|streets|relatives|trees",
      .sheltered,
      .subject,
      needsFigure: false,
      strength: 4,
      needsEnd: true
    ),
    .init(
      "~sleep|~squat|~huddle|~bivouac|bedded|bedding|camped|camping",
      .sheltered,
      .subject,
      strength: 4
    ),
    .init("~pitch|~erect * tents|tent|camp", .sheltered, .subject, strength: 5),
    .init(
      "~give|~grant|~offer|~provide refuge|asylum|sanctuary|shelter to",
      .sheltered,
      .object,
      strength: 6
    ),
    .init("~care|~cater for", .sheltered, .object, strength: 4, needsDisplaced: true),
    .init("~lose everything|all", .homeless, .subject, strength: 6),
    .init(
      "~put|~install|~settle|~place * in|into|at \(lodgings)|camps|\(lodging)|camp",
      .sheltered,
      .object,
      strength: 6
    ),
    .init(
      "\(lodging)|\(lodgings)|camps|camp ~have|~count|~take|~keep|~feed|~receive|~welcome",
      .sheltered,
      .object,
      strength: 5,
      needsDisplaced: true
    ),
    .init(
      "~have|~count|~list * in \(lodgings)|camps",
      .sheltered,
      .object,
      strength: 5,
      needsDisplaced: true
    ),
    .init("~open their|its doors|gates to", .sheltered, .object, strength: 6),
    .init("houses|housing|harbours|harbors|harbouring|quarters", .sheltered, .object, strength: 5),
    .init(
      "~billet|~harbour|~harbor|~absorb",
      .sheltered,
      .object,
      strength: 5,
      needsDisplaced: true
    ),
    .init("~take|~receive|~welcome in", .sheltered, .object, strength: 4, needsEnd: true),
    .init("home|refuge to", .sheltered, .object, strength: 4, needsDisplaced: true),
    .init("in|into the \(wilds)", .displaced, .noun, strength: 3),
    .init("nowhere to live|stay|sleep|go", .homeless, .subject, strength: 8),
    .init(
      "have|has|had|with|left no home|homes|roof|shelter|house",
      .homeless,
      .subject,
      strength: 7
    ),
    .init("~lose the|a|every|any roof|home", .homeless, .subject, strength: 7),
    .init("~cost", .homeless, .object, strength: 4),
    .init(
      "~rob|~deprive|~strip * of their|a|its homes|home|houses|roof|shelter",
      .homeless,
      .object,
      strength: 8
    ),
    .init("under the open|stars sky|sky", .homeless, .subject, strength: 6),
    .init(
      "~lie|~sleep|~live|~camp|~sit along|beside|by * road|roadside|roadsides|highway|railway|verge",
      .homeless,
      .subject,
      strength: 6
    ),
    .init(
      "~sleep|~live on|in|by * pavement|pavements|street|streets|roadside|beach|fields|parks|park|square|pitch",
      .homeless,
      .subject,
      strength: 6
    ),
  ]
}
