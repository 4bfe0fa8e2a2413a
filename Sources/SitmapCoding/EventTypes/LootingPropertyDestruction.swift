import SitmapModel

extension EventDefinition {
  /// Looting or property destruction: Property is looted, burnt or destroyed without an attack on people.
  static let lootingPropertyDestruction = EventDefinition(
    "looting_property_destruction",
    .strategic,
    label: "Looting or property destruction",
    definition: "Property is looted, burnt or destroyed without an attack on people.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger("~loot|~pillage|~plunder|~ransack|looting", 7),
      Trigger("~torch", 6),
      Trigger("~set|setting * alight|ablaze", 6),
      Trigger("~set * fire to|on", 6),
      Trigger("~set * on fire", 6),
      Trigger(
        "~burn|~raze|~demolish|~bulldoze|~vandalise|~vandalize * house|houses|home|homes|village|villages|shops|cars|church|churches|mosque|property|properties|buildings|school|schools|crops|market|town",
        6,
        .not(["wildfire", "bushfire", "wildfires", "forest"])
      ),
      Trigger(
        "~steal|~rob",
        5,
        .word(["bank", "gunmen", "armed", "cattle", "militants", "shops", "robbers", "livestock"])
      ),
      Trigger("wanton|property destruction", 5),
      Trigger("arson", 6),
      Trigger(
        "~set * houses|homes|shops|cars|village|villages|offices|buildings|vehicles|bus|buses|crops * fire|ablaze|alight",
        7
      ),
      Trigger(
        "houses|homes|shops|vehicles|villages|buildings|offices|churches|huts|bus|buses|trucks * torched|burned|burnt|razed|looted|ransacked|vandalised|vandalized|demolished|bulldozed",
        6,
        .absent(["wildfire", "bushfire", "wildfires", "flames", "earthquake"])
      ),
      Trigger("set|sets|setting fire to", 7),
      Trigger("~burn * to the ground", 6, .absent(["wildfire", "bushfire"])),
      Trigger(
        "~burn * bank|banks|shop|shops|kiosks|pharmacy|lorry|lorries|boats|farms|silo|silos|mosque|hall|convoy|car|cars|motorbikes|motorcycles|offices|office|buses|bus|vehicles|trucks|fields|olive|huts|headquarters|chapel|clinic|courthouse|tents|granaries|post|station|warehouse|warehouses|depot|stalls|stores|barns|mill|hospital|bridge",
        6,
        .absent(["wildfire", "bushfire", "wildfires"])
      ),
      Trigger("~cause|~start * fire", 5, .word(Vocabulary.armed)),
      Trigger(
        "~burglarize|~burgle|burglary|burglaries",
        4,
        .word(["armed", "gunmen", "militants"])
      ),
      Trigger("armed|bank|cattle robbery|robberies|rustling|raid|raids", 5),
      Trigger("~rob", 5, .word(["bank", "terrorists", "guerrillas", "rebels", "subversives"])),
      Trigger("~rustle", 5),
      Trigger(
        "~destroy|~wreck|~smash|~sabotage|~dynamite * tower|towers|mast|masts|pylon|pylons|antenna|antennas|pump|pumps|pipeline|well|wells|bridge|clinic|hospital|school|schools|church|mosque|market|granaries|crops|vehicles|equipment|generator|plant|substation|office|offices",
        5,
        .agent([
          "army", "troops", "soldiers", "settlers", "militia", "militants", "forces", "rebels",
          "bulldozers", "police", "gunmen", "mob", "raiders", "fighters", "insurgents", "jihadists",
          "men", "gang", "bandits", "attackers", "extremists", "militiamen", "saboteurs", "youths",
        ])
      ),
      Trigger("~desecrate|~vandalise|~vandalize|~deface", 6),
      Trigger(
        "~destroy * houses|homes|crops|property|shops|church|mosque|monument|statue|shrine",
        5,
        .agent([
          "army", "troops", "soldiers", "settlers", "militia", "militants", "forces", "rebels",
          "bulldozers", "police", "gunmen", "mob", "raiders", "fighters",
        ])
      ),

      Trigger("~empty|~strip|~clear by|of looters|goods|looted", 7),
      Trigger("looters", 5),
      Trigger(
        "~smash|~destroy|~wreck|~bulldoze|~demolish|~dynamite|~level|~hack * shrine|shrines|tomb|tombs|statue|statues|temple|temples|monument|ruins|cross|crosses|mausoleum|ancient|museum|graves|cemetery",
        6,
        .absent(["earthquake", "quake", "cyclone", "hurricane", "storm", "flood"])
      ),
      Trigger(
        "burning|torching|sacking|ransacking of",
        5,
        .absent(["wildfire", "fuel", "calories"])
      ),
      Trigger("theft of", 4, .word(Vocabulary.armed)),

      Trigger(
        "~uproot|~fell|~poison|~hack|~cut * trees|olive|vines|orchard|orchards|saplings|crops",
        6,
        .absent(["storm", "wind", "winds", "cyclone", "hurricane", "typhoon", "logging", "timber"])
      ),
      Trigger(
        "~burn|~torch|~raze|~bulldoze",
        5,
        .actor([.state, .rebel, .militia, .communal, .rioters, .external, .unknown]),
        .notNext(["to", "fuel", "calories", "wood"]),
        .absent([
          "wildfire", "bushfire", "effigy", "flag", "flags", "incense", "candles", "wood",
          "charcoal", "rubbish",
        ])
      ),

      Trigger(
        "~empty|~strip * clinic|clinics|pharmacy|pharmacies|shops|shop|warehouse|warehouses|store|stores|granaries|granary",
        6,
        .word([
          "insurgents", "gunmen", "rebels", "soldiers", "looters", "militiamen", "bandits", "men",
          "fighters", "raiders", "jihadists",
        ])
      ),
    ]
  )
}
