import SitmapModel

extension DisplacementTrigger {
  /// The triggers, in no order that matters.
  static let all: [DisplacementTrigger] =
    flight + journeys + removals + evacuation + stays + houses + returns
}
