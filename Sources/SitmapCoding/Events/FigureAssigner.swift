import SitmapModel

/// Gives every figure that counts dead, hurt, missing or things to the event that it belongs to.
struct FigureAssigner {
  let annotation: Annotation
  let frames: [SentenceFrame]

  /// Adds the figures to the drafts; a figure goes to one draft only.
  func assign(to drafts: inout [EventDraft]) {
    let bySentence = Dictionary(grouping: drafts.indices) { drafts[$0].sentence }
    for frame in frames {
      for mention in frame.figures {
        guard let measure = MeasureReader.measure(of: mention, in: frame),
          let owner = owner(of: mention, measure, in: frame, drafts, bySentence),
          !drafts[owner].modality.isReal || !isOnlyPossible(mention, in: frame)
        else { continue }
        var figure = mention.figure
        figure.measure = measure
        // "and four in Bokkos" is counted there already.
        let isTaken = (bySentence[frame.sentence.index] ?? []).contains { number in
          drafts[number].figures.contains { $0.span == figure.span }
        }
        guard !isTaken else { continue }
        drafts[owner].figures.append(figure)
        drafts[owner].rules.append("figure.\(measure.rawValue)")
      }
    }
  }

  /// "the toll could reach 10,000" counts nobody yet.
  private func isOnlyPossible(_ mention: FigureMention, in frame: SentenceFrame) -> Bool {
    let modality = frame.modality(at: mention.tokens.upperBound - 1)
    guard let cue = modality.cue, !modality.modality.isReal else { return false }
    let words = cue.text.lowercased().split(separator: " ")
    return words.contains {
      ["could", "may", "might", "would", "will", "no", "not", "if"].contains($0)
    }
  }

  private func owner(
    of mention: FigureMention,
    _ measure: Measure,
    in frame: SentenceFrame,
    _ drafts: [EventDraft],
    _ bySentence: [Int: [Int]]
  ) -> Int? {
    let sentence = frame.sentence.index
    let here = (bySentence[sentence] ?? []).filter { accepts(drafts[$0], measure) }
    let near = here.min { a, b in
      (distance(drafts[a], mention, frame), isAt(drafts[a], mention, frame) ? 0 : 1)
        < (distance(drafts[b], mention, frame), isAt(drafts[b], mention, frame) ? 0 : 1)
    }
    if let near { return near }
    let isReal = frame.modality(at: mention.tokens.upperBound - 1).modality.isReal
    guard isReal, measure == .killed || measure == .injured || measure == .missing else {
      return nil
    }
    for back in 1...Self.reach {
      let before = (bySentence[sentence - back] ?? []).last {
        drafts[$0].takesCasualties && drafts[$0].modality.isReal
      }
      if let before { return before }
    }
    return nil
  }

  /// "missiles at Kyiv and Kharkiv, killing four people in Kharkiv": the dead are of the place that follows them.
  private func isAt(_ draft: EventDraft, _ mention: FigureMention, _ frame: SentenceFrame) -> Bool {
    guard let place = draft.place, !place.isCarried else { return false }
    return places(mention.tokens.upperBound, in: frame).contains(place.toponym)
  }

  private func places(_ end: Int, in frame: SentenceFrame) -> [Int] {
    guard ["in", "at", "near"].contains(frame.word(end)) else { return [] }
    return frame.toponyms.filter { annotation.toponyms[$0].tokens.contains(end + 1) }.flatMap {
      index in
      let name = annotation.toponyms[index].text
      return frame.toponyms.filter { annotation.toponyms[$0].text == name }
    }
  }

  /// How many sentences a count of dead may stand behind the event it belongs to.
  private static let reach = 4

  private func accepts(_ draft: EventDraft, _ measure: Measure) -> Bool {
    switch measure {
    case .killed, .injured, .missing: draft.takesCasualties
    case .detained: draft.type.code == "arrests" || draft.type.group == .protest
    case .abducted: draft.type.code == "abduction"
    case .destroyed, .damaged:
      draft.takesCasualties || draft.type.code == "looting_property_destruction"
    case .weapons:
      draft.type.code == "military_aid" || draft.type.code == "disrupted_weapons_use"
        || draft.type.group == .remoteViolence
    case .fighters: draft.type.code == "change_to_group_activity" || draft.type.group == .battle
    case .captured: draft.isKinetic || draft.type.code == "disrupted_weapons_use"
    case .displaced, .returned, .affected, .remaining: false
    }
  }

  private func distance(_ draft: EventDraft, _ mention: FigureMention, _ frame: SentenceFrame)
    -> Int
  {
    let gap =
      mention.tokens.lowerBound >= draft.tokens.upperBound
      ? mention.tokens.lowerBound - draft.tokens.upperBound
      : max(0, draft.tokens.lowerBound - mention.tokens.upperBound)
    let clauses = frame.clauses.borders(mention.tokens.lowerBound, draft.tokens.lowerBound)
    // "raided a village, killing seven and abducting five": the dead are of the raid.
    let isTaking = draft.type.code == "abduction" && frame.sentence.index == draft.sentence
    let isOfOther =
      isTaking && MeasureReader.measure(of: mention, in: frame).map { $0 != .abducted } ?? false
    return gap + clauses * 6 + (draft.modality.isReal ? 0 : 20) + (isOfOther ? 12 : 0)
  }
}
