import SitmapModel

extension DisplacementTrigger {
  /// Orders to go: planned movements, whatever becomes of them.
  static let orders: [DisplacementTrigger] = [
    .init(
      "~order|~tell|~urge|~warn|~instruct|~advise|~ask|~direct|~implore|~beg|~command * residents|people|civilians|families|inhabitants|villagers|migrants|refugees|towns|villages|districts|neighbourhoods|households|communities|settlers|everyone|foreigners|them",
      .evacuated,
      .object,
      needsFigure: false
    ),
    .init(
      "~be ordered|told|asked|urged|advised|instructed|warned to",
      .evacuated,
      .object,
      needsFigure: false
    ),
    .init(
      "~be ordered|told|asked|urged|advised|instructed|warned * * to leave|go|move|evacuate|flee|relocate|head|quit|empty|vacate",
      .evacuated,
      .object,
      needsFigure: false
    ),
    .init(
      "ready|prepare|prepared|standby to leave|evacuate|flee|move",
      .evacuated,
      .object,
      needsFigure: false
    ),
    .init("evacuation order|orders", .evacuated, .object, needsFigure: false),
    .init(
      "compulsory|mandatory|pre-emptive|preemptive|preventive evacuation|evacuations",
      .evacuated,
      .object,
      needsFigure: false
    ),
    .init(
      "~call|~appeal|~plead|~prevail on|upon|to|with * to leave|evacuate|flee|relocate|vacate|move",
      .evacuated,
      .object,
      needsFigure: false
    ),
    .init(
      "~call on|upon * with|in|of|near|along|aged|living * to leave|evacuate|flee|relocate|vacate|move",
      .evacuated,
      .object,
      needsFigure: false
    ),
    .init(
      "~call|~appeal for * evacuation|evacuations",
      .evacuated,
      .object,
      needsFigure: false
    ),
    .init(
      "~decree|~order|~announce|~declare|~impose|~issue * evacuation|evacuations",
      .evacuated,
      .object,
      needsFigure: false
    ),
    .init(
      "evacuation|evacuations ordered|decreed|notice|notices|alert|alerts|warning|warnings|directive|advisory|advice",
      .evacuated,
      .object,
      needsFigure: false
    ),
    .init(
      "~give|~have|~get * hours|days|minutes|weeks|month to leave|go|evacuate|vacate|quit|flee|move|clear|pack",
      .evacuated,
      .object,
      needsFigure: false
    ),
    .init(
      "have|has|had|given until * to leave|go|evacuate|vacate|quit|move",
      .evacuated,
      .object,
      needsFigure: false
    ),
    .init(
      "\(dwellers) * must|should leave|evacuate|relocate|vacate",
      .evacuated,
      .object,
      needsFigure: false
    ),
    .init(
      "~face * eviction|expulsion|displacement|deportation|relocation|removal",
      .displaced,
      .subject,
      needsFigure: false
    ),
    .init(
      "eviction|relocation|demolition notice|notices|order|orders",
      .displaced,
      .object,
      needsFigure: false
    ),
    .init(
      "threatened|faced with eviction|expulsion|displacement|deportation",
      .displaced,
      .object,
      needsFigure: false
    ),
  ]
}
