import SitmapModel

extension DisplacementTrigger {
  /// Journeys by any means, which are of people who had to go only with an end of their own.
  static let journeys: [DisplacementTrigger] = [
    .init(
      "~walk|~trek|~travel|~drive|~journey|~paddle|~row|~sail|~trickle|~swim|~trudge|~tramp|~hike|~cycle|~straggle|~stagger|~limp|~wade|~scramble|~decamp|~clamber",
      .forcedToFlee,
      .subject,
      needsFigure: false,
      strength: 3,
      needsEnd: true
    ),
    .init(
      "~withdraw|~retreat|~depart|~scatter|~hurry|~stream|~pour|~flock|~file|~converge|~migrate|~bolt|~filter|~drift|~ride|~emigrate|~relocate|~evacuate|~exit",
      .forcedToFlee,
      .subject,
      strength: 3,
      needsEnd: true
    ),
    .init("~scatter|~disperse|~melt|~run into * \(wilds)", .forcedToFlee, .subject, strength: 5),
    .init(
      "~pour|~stream|~spill|~flock|~bolt|~escape|~file|~flood out|into|across|over|from|towards|up|down|along|through",
      .forcedToFlee,
      .subject,
      needsFigure: false,
      strength: 4,
      needsEnd: true
    ),
    .init(
      "~head|~make|~bolt|~run for|to|towards|toward",
      .forcedToFlee,
      .subject,
      needsFigure: false,
      strength: 3,
      needsEnd: true
    ),
    .init(
      "~clear|~get|~pack|~move|~pull out of|from",
      .forcedToFlee,
      .subject,
      strength: 4,
      needsEnd: true
    ),
    .init("~turn|~show|~end up in|at|on", .displaced, .subject, strength: 4, needsEnd: true),
    .init(
      "~come|~pull|~get|~stagger|~straggle in|into|on|up",
      .displaced,
      .subject,
      strength: 3,
      needsEnd: true
    ),
    .init(
      "~find|~fight|~pick|~work|~feel|~make their|its way to|into|across|out|through|towards|as|from",
      .displaced,
      .subject,
      strength: 4,
      needsEnd: true
    ),
    .init(
      "~take|~hit the|a * road|track|path|highway|train|trains|bus|buses|boat|boats|ferry|trail|footpath|trains to|towards|for|into|from|north|south|east|west",
      .forcedToFlee,
      .subject,
      strength: 6,
      needsEnd: true
    ),
    .init("~take to * \(wilds)|boats", .forcedToFlee, .subject, needsFigure: false, strength: 6),
    .init("~decamp", .forcedToFlee, .subject, strength: 5),
    .init("~hide in * \(wilds)", .displaced, .subject, strength: 6, needsEnd: true),
    .init("on the move", .displaced, .subject, strength: 5, needsEnd: true),
    .init("on the road|roads|highway", .displaced, .subject, strength: 4, needsEnd: true),
    .init(
      "\(dwellers) * have|has|had gone|left|departed|scattered|dispersed",
      .forcedToFlee,
      .subject,
      needsFigure: false,
      strength: 5,
      needsEnd: true
    ),
    .init(
      "\(dwellers) are|were|is|was|keep|kept leaving|abandoning|quitting|vacating|departing|scattering",
      .forcedToFlee,
      .subject,
      needsFigure: false,
      strength: 5,
      needsEnd: true
    ),
    .init(
      "~quit|~vacate|deserted|deserting|~abandon",
      .forcedToFlee,
      .subject,
      strength: 4,
      needsEnd: true
    ),
    .init(
      "dispersed|scattered across|around|over|throughout|among",
      .displaced,
      .subject,
      strength: 4,
      needsEnd: true
    ),
    .init(
      "~mass|~queue|~gather|~wait|~crowd at|on|near|along * border|frontier|crossing|crossings",
      .displaced,
      .subject,
      strength: 4
    ),
    .init("bound for", .forcedToFlee, .subject, strength: 4, needsEnd: true),
  ]

  /// Flights, arrivals and removals as nouns, and people whom others drive away.
  static let removals: [DisplacementTrigger] = [
    .init(
      "flight|outpouring|outflow|dispersal of",
      .forcedToFlee,
      .object,
      strength: 6,
      needsEnd: true
    ),
    .init("influx|inflow of", .displaced, .object, strength: 6),
    .init(
      "arrival|arrivals|stream|streams|wave|waves|flow|surge|tide|trickle|column|columns of",
      .displaced,
      .object,
      strength: 5,
      needsEnd: true
    ),
    .init(
      "arrivals|departures|crossings|entries in|into|at|from|to",
      .displaced,
      .noun,
      strength: 4,
      needsEnd: true
    ),
    .init(
      "exodus|flight|influx|outflow|inflow from|into|to|out",
      .forcedToFlee,
      .noun,
      strength: 5,
      needsEnd: true
    ),
    .init(
      "exodus|influx|outflow|displacement ~top|~pass|~reach|~exceed|~hit|~near|~surpass",
      .displaced,
      .noun,
      strength: 6
    ),
    .init(
      "eviction|evictions|expulsion|expulsions|uprooting|ejection of",
      .displaced,
      .object,
      strength: 6
    ),
    .init(
      "removal|transfer|resettlement|rehousing|transport|transportation|movement|movements|departure|departures of",
      .relocated,
      .object,
      strength: 5,
      needsEnd: true
    ),
    .init(
      "~drive|~chase|~force|~hound|~push|~expel|~evict|~uproot|~dislodge * \(dwellers) * from|out|into|off|away|to|of",
      .forcedToFlee,
      .object,
      needsFigure: false,
      strength: 4,
      needsEnd: true
    ),
    .init("~turn|~make * into refugees", .displaced, .object, strength: 8),
    .init("~turn * out of", .forcedToFlee, .object, strength: 5, needsEnd: true),
    .init(
      "refugees|evacuees|returnees|displaced|idps * ~grow|~rise|~swell|~climb|~jump",
      .displaced,
      .noun,
      strength: 6
    ),
    .init("camp|camps * ~swell|~grow|~mushroom", .inReliefCamp, .noun, strength: 6),
    .init("~uproot", .displaced, .object, needsFigure: false, strength: 6, needsEnd: true),
    .init("~leave * for", .forcedToFlee, .subject, needsFigure: false, strength: 4, needsEnd: true),
    .init("~make refugees of", .displaced, .object, strength: 8),
    .init(
      "refugees|evacuees|returnees|displaced|idps * ~pass|~top|~exceed|~number|~total|~near|~surpass",
      .displaced,
      .noun,
      strength: 6
    ),
    .init("rescue|airlift|extraction of", .evacuated, .object, strength: 5, needsEnd: true),
    .init(
      "~chase|~hound|~dislodge|~oust|~eject|~banish|~cleanse|~terrorise|~terrorize",
      .forcedToFlee,
      .object,
      strength: 5,
      needsEnd: true
    ),
    .init(
      "~hound|~chase|~frighten|~scare|~flush|~run|~bomb|~burn|~shell|~flood|~smoke|~starve|~throw|~kick|~turf|~hunt * out|off|away|from",
      .forcedToFlee,
      .object,
      strength: 4,
      needsEnd: true
    ),
    .init(
      "~send * running|fleeing|packing|streaming|scattering|scrambling|pouring|rushing|hurrying",
      .forcedToFlee,
      .object,
      strength: 8
    ),
    .init(
      "~put|~send|~throw|~drive * on|onto|to the|their road|roads|highway|streets|march|move",
      .displaced,
      .object,
      strength: 6
    ),
    .init(
      "~depopulate|~empty",
      .forcedToFlee,
      .place,
      needsFigure: false,
      strength: 5
    ),
    .init("~evacuate|~vacate", .evacuated, .place, needsFigure: false, strength: 4),
    .init("cleared", .evacuated, .place, needsFigure: false, strength: 3),
    .init("deserted|empty|abandoned", .forcedToFlee, .place, needsFigure: false, strength: 3),
  ]
}
