import SitmapModel

extension EventDefinition {
  /// Meeting or visit: Leaders or envoys visit, meet or talk.
  static let meetingVisit = EventDefinition(
    "meeting_visit",
    .diplomatic,
    label: "Meeting or visit",
    definition: "Leaders or envoys visit, meet or talk.",
    source: "PLOVER codebook (2022), consult, aid and sanction categories",
    triggers: [
      Trigger(
        "sides|leaders|delegations|envoys|negotiators|ministers|presidents|parties * ~meet",
        6
      ),
      Trigger(
        "~meet",
        5,
        .actorBehind,
        .notNext([
          "the", "demands", "demand", "needs", "requirements", "resistance", "criteria",
          "standards", "its", "their",
        ])
      ),
      Trigger(
        "~visit",
        5,
        .actor([.state, .external, .organisation, .unknown]),
        .not(["tourists", "doctor", "hospital"])
      ),
      Trigger(
        "talks|negotiations|summit|meeting",
        4,
        .notNext(["about"]),
        .not(["annual", "shareholders"])
      ),
      Trigger(
        "~fly|~travel|~arrive to|in",
        4,
        .word([
          "minister", "president", "prime", "envoy", "secretary", "ambassador", "king",
          "delegation", "chancellor", "pope",
        ])
      ),
      Trigger("~hold * talks|meeting|negotiations|summit", 6),
      Trigger(
        "visit to",
        5,
        .word([
          "minister", "president", "prime", "envoy", "secretary", "ambassador", "king",
          "delegation", "chancellor", "chief",
        ])
      ),
      Trigger("~meet with", 6, .notNext(["resistance", "criticism", "success", "failure"])),
      Trigger(
        "~meet",
        4,
        .word([
          "president", "minister", "envoy", "ambassador", "leader", "secretary", "officials",
          "counterpart", "king", "chancellor", "delegation", "premier", "emir", "talks",
        ]),
        .notNext(["the", "demands", "its", "their"])
      ),
      Trigger(
        "~receive",
        4,
        .word(["ambassador", "counterpart", "envoy", "delegation"]),
        .word(["president", "minister", "king", "emir", "premier", "prince", "chancellor"])
      ),
      Trigger(
        "~discuss",
        4,
        .word([
          "president", "minister", "leaders", "counterpart", "envoy", "officials", "call",
          "secretary",
        ])
      ),
      Trigger(
        "~hold|~host|~attend|~chair|~begin|~open|~resume * talks|meeting|meetings|negotiations|summit|conference|consultations|discussions",
        6
      ),
      Trigger(
        "phone|telephone call|conversation",
        5,
        .word(["president", "minister", "leaders", "secretary"])
      ),
      Trigger("mediation effort|efforts|mission", 5),
      Trigger("~mediate", 4, .not(["court"])),
      Trigger(
        "~visit",
        4,
        .word([
          "president", "minister", "envoy", "ambassador", "secretary", "delegation", "pope", "king",
          "chief", "premier", "chancellor", "emir",
        ])
      ),
      Trigger(
        "visit|trip|tour to|of|in",
        4,
        .word([
          "president", "minister", "prime", "envoy", "secretary", "ambassador", "king", "premier",
          "delegation", "chancellor", "chief", "pope",
        ]),
        .absent(["cancelled", "canceled", "postponed"])
      ),
      Trigger(
        "~arrive in|at|for",
        4,
        .word([
          "minister", "president", "envoy", "secretary", "ambassador", "king", "delegation",
          "chancellor", "pope", "premier",
        ]),
        .absent(["aid", "troops"])
      ),
      Trigger(
        "~meet|talks|summit|visit|negotiations|conference",
        4,
        .unreal,
        .notNext(["the", "needs", "demand", "demands"])
      ),
    ]
  )
}
