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
        6,
        .notNext(["back", "away"])
      ),
      Trigger(
        "lorries|trucks|truck|convoy|plane|helicopter|barge|ship|boat|planes|boats * flour|aid|food|medicine|medicines|supplies|wheat|relief|water|rice|grain * ~reach|~arrive|~enter|~land",
        7,
        .not(["ambushed", "blocked", "attacked", "prevented"])
      ),
      Trigger("humanitarian assistance|aid to", 4),
      Trigger(
        "lorries|trucks|convoy|convoys|ship|plane|flight|flights|barge|barges|boats * ~leave|~depart|~sail|~roll|~set|~cross|~drive|~head|~dock|~unload",
        5,
        .word([
          "aid", "relief", "food", "humanitarian", "supplies", "medicine", "medicines", "wfp",
          "programme", "un", "unicef", "flour", "engineers", "medics", "doctors", "rescuers",
          "tents",
          "sorghum", "rice", "wheat",
        ]),
        .not(["ambushed", "blocked", "attacked", "prevented", "back", "refugees", "troops"])
      ),
      Trigger(
        "second|third|further|another|next delivery|distribution|airdrop|shipment|consignment|convoy",
        5,
        .absent(["blocked", "looted", "weapons", "military", "returnees", "refugees", "evacuees"])
      ),
      Trigger(
        "distribution|distributions|delivery|deliveries of food|aid|relief|medicine|medicines|supplies|water|flour|tents|blankets|cash",
        5,
        .absent(["blocked", "looted"])
      ),
      Trigger(
        "delivery|distribution|airdrop * planned|scheduled|expected|due",
        5,
        .word(["aid", "food", "relief", "flour", "medicine", "humanitarian", "convoy", "supplies"])
      ),
      Trigger("~hand out food|aid|relief|blankets|tents|water|supplies|cash", 6),
      Trigger(
        "~receive * aid|relief|food|assistance|supplies|rations|blankets|tents|water",
        4,
        .word([
          "families", "people", "households", "residents", "survivors", "villagers", "displaced",
          "refugees", "civilians",
        ])
      ),
      Trigger(
        "~give|~donate|~pledge|~grant|~allocate|~release|~offer * aid|relief|food|assistance|supplies|grant|million|humanitarian",
        4,
        .absent(["military", "weapons", "arms"]),
        .word([
          "aid", "relief", "humanitarian", "assistance", "donation", "emergency", "victims",
          "grant",
        ])
      ),
      Trigger(
        "~fly|~ship|~truck|~airlift * tons|tonnes|tents|supplies|medicine|medicines|blankets|rice|food|flour|wheat|grain|water|sorghum|vaccines|aid",
        6
      ),
      Trigger(
        "tonnes|tons of * medicine|medicines|food|aid|supplies|rice|wheat|flour|relief|grain * ~land|~arrive|~reach|~deliver|~enter",
        7
      ),
      Trigger(
        "plane|truck|trucks|ship|convoy|flight|helicopter * tonnes|tons|medicine|medicines|aid|food|supplies * ~land|~arrive|~reach|~enter",
        7,
        .absent(["ambushed", "blocked", "attacked"])
      ),
      Trigger(
        "tonnes|tons of medicine|medicines|food|aid|supplies|rice|wheat|flour|relief|grain ~land|~arrive|~reach",
        7
      ),
      Trigger(
        "~rescue|~airlift",
        3,
        .word(["stranded", "helicopters", "navy", "survivors", "floodwaters", "rescuers"])
      ),
      Trigger("~vaccinate|vaccination campaign", 4),
      Trigger(
        "aid|relief|food|supplies|convoy|trucks * arrived|reached|entered|landed|delivered|distributed",
        5,
        .absent(["blocked", "attacked", "prevented", "unable", "not"])
      ),
      Trigger(
        "food|aid|relief|medical|humanitarian|un convoy|convoys|airdrop|airdrops|shipment|flights",
        5,
        .unreal
      ),
      Trigger(
        "convoy|convoys|airdrop|airdrops",
        4,
        .unreal,
        .absent(["military", "army", "troops", "soldiers", "refugees", "returnees", "ambushed"])
      ),
      Trigger(
        "~drop|~parachute * food|aid|relief|supplies|water|flour|medicine|medicines|tents|blankets|rations",
        5,
        .absent(["military", "weapons"])
      ),
      Trigger(
        "airlift|airdrop|airdrops of food|aid|flour|relief|supplies|medicine|tents|water|grain|rice|wheat",
        6
      ),

      Trigger(
        "~hand|~give|~dole|~pass out",
        6,
        .word([
          "aid", "relief", "food", "blankets", "tents", "water", "supplies", "rice", "flour",
          "soap",
          "rations", "parcels", "kits", "bread", "oil", "lentils", "medicine", "vouchers", "cash",
        ])
      ),
      Trigger(
        "~receive|~get * truckload|truckloads|lorries|trucks|parcels|sacks|rations|tonnes",
        5,
        .absent(["military", "weapons"])
      ),
      Trigger(
        "~carry|~haul|~bear|~ferry|~truck * tents|tent|blankets|food|rice|flour|sacks|medicine|medicines|supplies|aid|relief|tarpaulins",
        5,
        .absent(["military", "weapons", "looters", "looted"])
      ),
      Trigger("~airdrop", 6, .absent(["troops", "paratroopers"])),
      Trigger(
        "deliveries|distributions|airdrops|airlifts|shipments * ~continue|~resume|~proceed",
        6,
        .word([
          "aid", "water", "food", "fuel", "relief", "tankers", "humanitarian", "supplies",
          "medical", "convoys",
        ])
      ),
      Trigger(
        "convoy|convoys|lorries|trucks * ~get|~make to|through|it",
        6,
        .absent(["ambushed", "attacked"])
      ),
      Trigger(
        "undelivered",
        5,
        .word(["aid", "food", "fuel", "flour", "medicine", "supplies", "relief"])
      ),

      Trigger(
        "~receive|~get * vaccines|vaccinated|treatment|treated|cash|parcels|kits",
        4,
        .word([
          "agencies", "agency", "wfp", "unicef", "aid", "humanitarian", "relief", "households",
          "families", "displaced",
        ])
      ),
      Trigger(
        "~set|~open|~put up * field|mobile hospital|clinic|kitchen|kitchens|clinics",
        5,
        .absent(["attack", "attacked"])
      ),
      Trigger(
        "~assist|~feed * people|families|households|patients|children",
        4,
        .word([
          "agencies", "agency", "wfp", "unicef", "aid", "humanitarian", "relief", "crescent", "msf",
          "kitchens", "meals", "rations", "food", "water",
        ]),
        .absent(["unable", "attacked", "killed"])
      ),

      Trigger(
        "delivered|distributed|airlifted|airdropped|unloaded|flown",
        5,
        .clause([
          "rice", "flour", "wheat", "food", "tents", "blankets", "medicine", "medicines", "rations",
          "seed", "grain", "soap", "supplies", "tarpaulins", "kits", "maize", "beans", "sorghum",
        ]),
        .absent(["military", "weapons", "looted", "army"])
      ),
    ]
  )
}
