extension EvaluationPart {
  /// Named entities of re3d: whether an actor is an organisation, a nationality or a person of the gold.
  public static let entities = EvaluationPart(name: "entities", parts: [.actors]) { pairs, _ in
    .byCorpus("entities", pairs, ActorTally.self)
  }
}

/// What is counted of actors.
private struct ActorTally: EvaluatedTally {
  private var predicted = 0
  private var right = 0
  private var organisations = 0
  private var foundOrganisations = 0
  private var nationalities = 0
  private var foundNationalities = 0

  private static let actors: Set<String> = ["Organisation", "Nationality", "Person"]

  /// Pronouns are annotated as organisations; no reader of names finds them.
  private static let pronouns: Set<String> = [
    "we", "they", "it", "us", "i", "he", "she", "him", "them", "our", "their", "its", "his", "her",
    "you", "who", "this", "that", "these", "those",
  ]

  mutating func add(_ pair: EvaluationPair) {
    let gold = EvaluatedFind.all(pair.gold, "entities")
    let found = EvaluatedFind.all(pair.prediction, "actors")
    predicted += found.count
    right += found.count { actor in
      gold.contains { Self.actors.contains($0.members.text("type") ?? "") && $0.overlaps(actor) }
    }
    for entity in gold {
      let isFound = found.contains { $0.overlaps(entity) }
      switch entity.members.text("type") {
      case "Organisation"
      where !Self.pronouns.contains(entity.members.text("text")?.lowercased() ?? ""):
        organisations += 1
        foundOrganisations += isFound ? 1 : 0
      case "Nationality":
        nationalities += 1
        foundNationalities += isFound ? 1 : 0
      default: break
      }
    }
  }

  var measures: [EvaluationSection.Measure] {
    [
      .init("actor_p", "actors P", .ratio(EvaluatedCounts.share(right, predicted))),
      .init(
        "organisation_r",
        "organisations R",
        .ratio(EvaluatedCounts.share(foundOrganisations, organisations))
      ),
      .init(
        "nationality_r",
        "nationalities R",
        .ratio(EvaluatedCounts.share(foundNationalities, nationalities))
      ),
    ]
  }
}
