import SitmapModel

extension EventDefinition {
  /// Sanction: A state or organisation imposes or lifts sanctions or an embargo.
  static let sanction = EventDefinition(
    "sanction",
    .diplomatic,
    label: "Sanction",
    definition: "A state or organisation imposes or lifts sanctions or an embargo.",
    source: "PLOVER codebook (2022), consult, aid and sanction categories",
    triggers: [
      Trigger("sanction|sanctions", 5, .notBefore(["court"])),
      Trigger("~impose * sanctions|embargo|ban|restrictions", 7),
      Trigger("arms|oil|trade embargo", 6),
      Trigger("~expel * diplomat|diplomats|ambassador", 6),
      Trigger("~freeze * assets", 6),
      Trigger("travel ban|bans", 6),
      Trigger(
        "~suspend|~halt|~cut|~reduce|~freeze|~withhold|~stop|~end * aid|assistance|ties|relations|trade|cooperation|funding|links|talks|donations|loans",
        6,
        .agent([
          "government", "authorities", "us", "u.s.", "states", "union", "commission", "eu", "japan",
          "china", "russia", "france", "germany", "britain", "un", "unrwa", "president", "minister",
          "kingdom", "administration", "washington", "brussels", "london", "congress", "nations",
        ])
      ),
      Trigger("~sever|~cut|~break|~downgrade off|diplomatic|all relations|ties|links", 6),
      Trigger(
        "~expel|~eject * diplomats|workers|inspectors|envoy|officials|journalists|agency|ambassador|attache|observers|peacekeepers",
        6
      ),
      Trigger("~recall|~withdraw|~summon * ambassador|envoy|diplomats", 5),
      Trigger(
        "~boycott|~blacklist|~ban * imports|exports|goods|products|officials|flights|trade|company|companies",
        5
      ),
      Trigger("embargo|embargoes|blacklist|boycott", 4),

      Trigger(
        "~suspend|~expel|~exclude|~bar from",
        5,
        .word([
          "bloc", "union", "ecowas", "league", "african", "organisation", "membership",
          "commonwealth", "council",
        ]),
        .absent(["school", "police", "duty"])
      ),
      Trigger("~blacklist", 6), Trigger("~revoke * visa|visas|licence|licences", 5),
    ]
  )
}
