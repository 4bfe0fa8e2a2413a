import SitmapModel

extension DisplacementTrigger {
  /// Orders to go: planned movements, whatever becomes of them.
  static let orders: [DisplacementTrigger] = [
    .init(
      "~order|~tell|~urge|~warn|~instruct * residents|people|civilians|families|inhabitants|villagers|migrants|refugees|towns|villages|districts|neighbourhoods|households|communities|settlers|everyone|foreigners|them",
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
      "ready|prepare|prepared to leave|evacuate|flee|move",
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
  ]
}
