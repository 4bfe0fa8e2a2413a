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
    ]
  )
}
