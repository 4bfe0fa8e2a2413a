import SitmapModel

extension EventDefinition {
  /// Aid delivered: Relief goods or services reach people.
  static let aidDelivery = EventDefinition(
    "aid_delivery",
    .humanitarian,
    label: "Aid delivered",
    definition: "Relief goods or services reach people.",
    source: "OCHA, Humanitarian access monitoring and reporting framework (2012)",
    triggers: [
      Trigger(
        "aid|relief|food|humanitarian|medical|supplies|supply convoy|convoys|shipment|shipments|trucks|truck|helicopter|flight|flights|plane|team|teams|supplies|parcels|packages|deliveries|delivery|agencies * ~reach|~arrive|~enter|~land|~deliver|~get|~drop",
        7,
        .not(["ambushed", "blocked", "attacked", "prevented"])
      ),
      Trigger(
        "~deliver|~distribute|~airlift|~airdrop|~bring|~provide|~send|~fly * aid|relief|food|assistance|supplies|medicine|medicines|tents|blankets|water|rice|vaccines",
        5,
        .not(["military", "weapons"])
      ),
      Trigger(
        "aid|relief|food|supplies|tents|blankets|rescuers * flown|delivered|distributed|sent|airlifted|arrived|dropped",
        6
      ),
      Trigger(
        "lorries|trucks|truck|convoy|plane|helicopter|barge|ship|boat|planes|boats * flour|aid|food|medicine|medicines|supplies|wheat|relief|water|rice|grain * ~reach|~arrive|~enter|~land",
        7,
        .not(["ambushed", "blocked", "attacked", "prevented"])
      ),
      Trigger("humanitarian assistance|aid to", 4),
    ]
  )
}
