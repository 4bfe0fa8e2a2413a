import SitmapModel

extension EventDefinition {
  /// Every event type, in the order of the legend; a file of this folder stands in this table.
  package static let all: [EventDefinition] = [
    .armedClash,
    .governmentRegainsTerritory,
    .nonStateActorOvertakesTerritory,
    .airDroneStrike,
    .shellingArtilleryMissile,
    .suicideBomb,
    .remoteExplosiveIed,
    .grenade,
    .chemicalWeapon,
    .attack,
    .abduction,
    .sexualViolence,
    .peacefulProtest,
    .protestWithIntervention,
    .excessiveForceAgainstProtesters,
    .violentDemonstration,
    .mobViolence,
    .agreement,
    .arrests,
    .changeToGroupActivity,
    .disruptedWeaponsUse,
    .headquartersEstablished,
    .lootingPropertyDestruction,
    .nonViolentTransferOfTerritory,
    .otherStrategic,
    .earthquake,
    .flood,
    .storm,
    .landslide,
    .wildfire,
    .drought,
    .volcano,
    .epidemic,
    .accident,
    .aidDelivery,
    .accessGranted,
    .accessDenied,
    .meetingVisit,
    .militaryAid,
    .sanction,
  ]

  /// The definition of a code; nil when there is none.
  package static func named(_ code: String) -> EventDefinition? {
    all.first { $0.type.code == code }
  }
}
