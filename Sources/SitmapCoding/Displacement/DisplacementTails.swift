import SitmapModel

/// Joins a sentence about those who were counted right before to their record.
///
/// "About 500 people left Macomia. They are now in Pemba", "Some 2,000 arrived in Pemba. All came from Macomia". What only
/// most of them did is not told of all.
struct DisplacementTails {
  let annotation: Annotation
  let chooser: PlaceChooser

  /// Gives the last record the ends that a sentence behind it names.
  func join(_ frame: SentenceFrame, to drafts: inout [DisplacementDraft]) {
    guard frame.sentence.passage == .body, let last = drafts.indices.last,
      drafts[last].sentence == frame.sentence.index - 1, drafts[last].modality.isReal
    else { return }
    if drafts[last].figure == nil, drafts[last].term.isMove, let count = count(frame) {
      drafts[last].figure = count
      drafts[last].rules.append("figure.of a tail")
      return
    }
    guard drafts[last].figure != nil, frame.figures.isEmpty, isOfThose(frame) else { return }
    let named = chooser.eligible(in: frame).filter {
      annotation.resolutions[$0].place != nil && !chooser.isCountryOrWider($0)
        && frame.modality(at: annotation.toponyms[$0].tokens.lowerBound).modality.isReal
    }
    let from = named.filter { preposition($0, frame) == "from" }
    if drafts[last].origins.allSatisfy(\.isCarried), drafts[last].term != .returns,
      !drafts[last].term.isOfHouses, !from.isEmpty
    {
      drafts[last].origins = from.map { choice($0, "end.origin of a tail") }
      if let place = drafts[last].location, drafts[last].destinations.isEmpty {
        drafts[last].destinations = [place]
      }
      drafts[last].location = nil
    }
    let to = named.filter {
      preposition($0, frame).map { Self.inside.contains($0) } ?? false && goes(to: $0, frame)
    }
    guard drafts[last].term.isMove, drafts[last].destinations.isEmpty, let goal = to.first,
      !drafts[last].origins.contains(where: { isSame($0.toponym, goal) })
    else { return }
    drafts[last].destinations = [choice(goal, "end.destination of a tail")]
    drafts[last].location = nil
  }

  /// "The prefect counted 75 people on Tuesday": the one figure of people of a sentence that counts.
  private func count(_ frame: SentenceFrame) -> FigureMention? {
    guard frame.figures.count == 1, let mention = frame.figures.first,
      mention.figure.unit == .persons || mention.figure.unit == .households,
      let verb = (max(0, mention.tokens.lowerBound - 3)..<mention.tokens.lowerBound).first(where: {
        Self.counting.contains(frame.hash($0))
      }), frame.modality(at: verb).modality.isReal, !frame.has(Self.others)
    else { return nil }
    return mention
  }

  private static let counting: WordSet = [
    "counted", "counts", "registered", "recorded", "logged", "tracked", "listed",
  ]

  private func choice(_ toponym: Int, _ rule: String) -> PlaceChooser.Choice {
    .init(toponym: toponym, isCarried: true, rule: rule)
  }

  private func isSame(_ a: Int, _ b: Int) -> Bool {
    annotation.resolutions[a].place?.id == annotation.resolutions[b].place?.id
  }

  private func preposition(_ index: Int, _ frame: SentenceFrame) -> String? {
    let toponym = annotation.toponyms[index]
    if let preposition = Prepositions.outer(before: toponym, in: frame) { return preposition }
    // "from Anadan, Hayyan and Mayer".
    let before = frame.toponyms.last {
      annotation.toponyms[$0].tokens.upperBound < toponym.tokens.lowerBound
        && toponym.tokens.lowerBound - annotation.toponyms[$0].tokens.upperBound <= 2
    }
    guard let before, [",", "and"].contains(frame.word(toponym.tokens.lowerBound - 1)) else {
      return nil
    }
    return preposition(before, frame)
  }

  /// Whether a sentence begins with those told of before.
  private func isOfThose(_ frame: SentenceFrame) -> Bool {
    var at = 0
    while Self.shares.contains(frame.hash(at)) { at += 1 }
    return Self.pronouns.contains(frame.hash(at))
      || at > 0
        && (Self.auxiliaries.contains(frame.hash(at)) || Self.goings.contains(frame.hash(at)))
      || frame.word(0) == "the" && Self.nouns.contains(frame.hash(1))
  }

  /// "are now in", "have been taken to", "went to": a verb of going or staying stands before the name.
  private func goes(to index: Int, _ frame: SentenceFrame) -> Bool {
    let start = annotation.toponyms[index].tokens.lowerBound
    return (0..<start).contains {
      Self.auxiliaries.contains(frame.hash($0)) || Self.goings.contains(frame.hash($0))
    } && !frame.has(Self.others)
  }

  private static let inside: WordSet = ["in", "at", "to", "into", "near", "on", "towards", "for"]
  private static let shares: WordSet = [
    "all", "almost", "nearly", "of", "both",
  ]
  private static let pronouns: WordSet = ["they", "them", "those", "these"]
  private static let nouns: WordSet = [
    "families", "evacuees", "displaced", "refugees", "group", "villagers", "residents", "people",
    "households", "newcomers", "arrivals",
  ]
  private static let auxiliaries: WordSet = ["are", "were", "have", "had", "is"]
  private static let goings: WordSet = [
    "came", "come", "went", "fled", "moved", "walked", "sleep", "live", "stay", "shelter", "took",
    "crossed", "headed", "hail", "originate", "arrived", "made", "sought", "found", "settled",
  ]
  private static let others: WordSet = ["killed", "wounded", "born", "injured", "died", "buried"]
}
