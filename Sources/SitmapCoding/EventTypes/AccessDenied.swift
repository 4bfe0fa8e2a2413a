import SitmapModel

extension EventDefinition {
  /// Access denied: People or aid are kept from passing, or a crossing, road or bridge is closed.
  static let accessDenied = EventDefinition(
    "access_denied",
    .humanitarian,
    label: "Access denied",
    definition: "People or aid are kept from passing, or a crossing, road or bridge is closed.",
    source: "OCHA, Humanitarian access monitoring and reporting framework (2012)",
    triggers: [
      Trigger(
        "~block|~prevent|~refuse|~bar|~stop|~restrict|~turn * aid|access|entry|trucks|convoy|convoys|supplies|relief|humanitarian|refugees|food",
        7,
        .not(["traffic"])
      ),
      Trigger("~deny * aid|access|entry|passage", 7),
      Trigger("~deny|~refuse entry|access|passage", 7),
      Trigger("~refuse to let|allow|admit", 7),
      Trigger(
        "convoy|convoys|trucks|lorries * ~stop|~halt|~hold|~delay",
        6,
        .word([
          "aid", "relief", "humanitarian", "food", "supplies", "un", "checkpoint", "medicine",
        ]),
        .absent(["ambushed", "attacked", "bomb"])
      ),
      Trigger(
        "~keep * lorry|lorries|truck|trucks|convoy|convoys|aid|supplies|traders|workers|agencies|teams|journalists|monitors out|away",
        7
      ),
      Trigger("~turn|~send back", 6, .word(["trucks", "lorries", "convoy", "convoys", "goods"])),
      Trigger("not ~allow to", 6),
      Trigger("not be|been ~allow to", 6),
      Trigger(
        "~close|~shut * border|crossing|bridge|road|roads|gate|port|highway",
        6,
        .notBefore(["the", "a", "an", "its", "now"])
      ),
      Trigger("border|crossing|bridge|road|roads|highway|port * closed|shut|sealed|cut|blocked", 6),
      Trigger("~close its|their|the border|borders|airspace|crossing|crossings", 6),
      Trigger("~seal * border|borders|crossing", 6),
      Trigger(
        "~turn away|back",
        4,
        .word(["boats", "refugees", "migrants", "people", "families", "border", "convoy"])
      ),
      Trigger(
        "cut off",
        4,
        .word(["aid", "town", "villages", "village", "city", "area", "residents"])
      ),
      Trigger(
        "~prevent|~stop|~bar|~block|~ban|~forbid|~prohibit * from entering|crossing|leaving|returning|reaching|passing|delivering|accessing",
        7
      ),
      Trigger("~refuse|~deny * permission|access|entry|visas|visa|passage", 7),
      Trigger(
        "~impose|~tighten|~maintain|~enforce * siege|blockade|closure|restrictions|checkpoints",
        6,
        .absent(["sanctions", "trade"])
      ),
      Trigger(
        "~seal|~close|~shut|~cordon off|down * border|road|area|town|city|bridge|camp|airport",
        6,
        .notBefore(["the", "a", "an", "its", "now"])
      ),
      Trigger(
        "~close|~shut|~seal|~block * border|crossing|bridge|road|roads|port|airport|highway|checkpoint",
        6,
        .absent(["protesters", "demonstrators", "strike"]),
        .notBefore(["the", "a", "an", "its", "now"])
      ),
      Trigger(
        "border|crossing|bridge|road|roads|highway|port|airport * ~close|~shut|~seal|~cut|~block|~remain",
        6,
        .word(["closed", "shut", "sealed", "cut", "blocked", "impassable", "closing"])
      ),
      Trigger(
        "aid|access|supplies|convoy|convoys * ~block|~deny|~prevent|~halt|~restrict|~hamper|~hinder|~impede",
        6,
        .absent(["attacked"])
      ),
      Trigger("~hamper|~hinder|~impede|~obstruct * aid|relief|access|humanitarian|assistance", 6),
      Trigger(
        "~cut * off from",
        4,
        .word(["roads", "road", "bridge", "communities", "villages", "town", "city"])
      ),
      Trigger(
        "no|without access to",
        6,
        .word([
          "aid", "un", "agencies", "relief", "humanitarian", "area", "town", "camp", "convoy",
          "convoys", "teams", "workers",
        ])
      ),
      Trigger("not let|letting|allow|permit * through|pass|in|enter|cross|leave", 7),
      Trigger("impassable", 5),
      Trigger("~cut|~sever * road|roads|highway|bridge", 5, .absent(["ribbon"])),
      Trigger(
        "out of reach",
        5,
        .word(["aid", "agencies", "relief", "humanitarian", "convoys", "un", "teams"])
      ),
      Trigger("not been|be let|allowed|permitted through|in|to|into|past", 7),
      Trigger("not let|allowed|permitted through|in|to|into|past", 7),
      Trigger(
        "~close|~shut|~seal|~block|~cut",
        4,
        .unreal,
        .word([
          "port", "border", "crossing", "road", "roads", "bridge", "airport", "highway", "gate",
          "corridor", "route", "checkpoint",
        ])
      ),

      Trigger(
        "~turn|~send away|back|home",
        6,
        .word([
          "agencies", "aid", "relief", "convoy", "convoys", "trucks", "lorries", "monitors",
          "teams",
          "medics", "inspectors", "tankers", "unicef", "wfp",
        ]),
        .absent(["refugees", "migrants"])
      ),
      Trigger(
        "no|not|never|nobody|none|neither|n't * able|allowed|permitted to enter|reach|access|cross|leave|deliver",
        7,
        .word([
          "aid", "humanitarian", "agencies", "worker", "workers", "convoy", "convoys", "un",
          "relief",
          "teams", "team", "supplies", "checkpoint", "insurgents", "road", "crossing", "border",
        ])
      ),
      Trigger(
        "shut|closed|off-limits to * relief|aid|humanitarian|traffic|vehicles|civilians|trucks|convoys",
        7
      ),
      Trigger(
        "convoy|convoys|lorries|trucks|tankers * ~stop|~halt|~turn|~send",
        6,
        .word(["checkpoint", "checkpoints", "roadblock", "home", "back", "away"]),
        .absent(["ambushed", "attacked", "bomb", "protesters"])
      ),

      Trigger(
        "inaccessible|unreachable|off-limits",
        5,
        .word(["aid", "agencies", "relief", "humanitarian", "un", "teams", "roads", "convoys"])
      ),
      Trigger(
        "~strand",
        4,
        .word(["trucks", "lorries", "convoy", "convoys", "border", "crossing", "checkpoint"]),
        .absent(["floodwaters", "rescued", "tourists"])
      ),
      Trigger("~hold|~keep up|waiting * convoy|convoys|trucks|lorries|aid|supplies", 6),
      Trigger("convoy|convoys|trucks|lorries|aid|supplies * held|kept|stuck up|waiting|at", 6),
      Trigger(
        "~suspend|~halt|~pause|~stop * deliveries|distributions|distribution|operations|flights|convoys|missions",
        5,
        .word(["aid", "relief", "humanitarian", "food", "wfp", "un", "agencies", "icrc", "msf"]),
        .absent(["military", "ceasefire"])
      ),
      Trigger("~refuse|~deny|~withhold * clearance|permits|permit|authorisation|authorization", 6),
      Trigger(
        "blockade|blockades|siege",
        4,
        .word(["food", "medicine", "fuel", "supplies", "aid", "trapped", "starving", "hunger"]),
        .absent(["lifted", "broke", "ended", "broken", "naval"])
      ),

      Trigger(
        "authorisation|authorization|permission|permit|permits|clearance|access * refused|denied|withheld|rejected|revoked",
        7
      ),
    ]
  )
}
