import SitmapModel

/// Gives every figure that counts dead, hurt, missing or things to the event that it belongs to.
struct FigureAssigner {
  let frames: [SentenceFrame]

  /// Adds the figures to the drafts; a figure goes to one draft only.
  func assign(to drafts: inout [EventDraft]) {
    for frame in frames {
      for mention in frame.figures {
        guard let measure = MeasureReader.measure(of: mention, in: frame),
          let owner = owner(of: mention, measure, in: frame, drafts),
          !drafts[owner].modality.isReal || !isOnlyPossible(mention, in: frame)
        else { continue }
        var figure = mention.figure
        figure.measure = measure
        guard !drafts[owner].figures.contains(where: { $0.span == figure.span }) else { continue }
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
    _ drafts: [EventDraft]
  ) -> Int? {
    let here = drafts.indices.filter { drafts[$0].sentence == frame.sentence.index }
      .filter { accepts(drafts[$0], measure) }
    let isReal = frame.modality(at: mention.tokens.upperBound - 1).modality.isReal
    let near = here.min { a, b in
      distance(drafts[a], mention, frame) < distance(drafts[b], mention, frame)
    }
    if let near { return near }
    guard isReal, measure == .killed || measure == .injured || measure == .missing else {
      return nil
    }
    return drafts.lastIndex {
      $0.takesCasualties && $0.modality.isReal && $0.sentence < frame.sentence.index
        && frame.sentence.index - $0.sentence <= 4
    }
  }

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
    return gap + clauses * 6 + (draft.modality.isReal ? 0 : 20)
  }
}
