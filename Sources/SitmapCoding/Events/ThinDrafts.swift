import SitmapModel

/// Takes out what only speaks of violence.
///
/// "44 such attacks this year cost the firm money", "involved in a murder": in a report that tells of something,
/// words without a place, a day, a toll or two parties of their own are mentions of it, or nothing.
struct ThinDrafts {
  let frames: [SentenceFrame]

  /// The drafts without the thin ones.
  func removed(from drafts: [EventDraft]) -> [EventDraft] {
    let sentences = frames.count { !$0.tokens.isEmpty }
    guard sentences > Self.shortReport, drafts.contains(where: { !isThin($0) }) else {
      return drafts
    }
    var kept: [EventDraft] = []
    for draft in drafts {
      guard isThin(draft) else {
        kept.append(draft)
        continue
      }
      let owner = kept.suffix(Self.window).lastIndex { $0.type == draft.type && $0.modality.isReal }
      if let owner {
        kept[owner].mentions.append(frames[draft.sentence].sentence.span(of: draft.tokens))
      }
    }
    return kept
  }

  private func isThin(_ draft: EventDraft) -> Bool {
    guard draft.isKinetic, draft.modality.isReal, draft.place?.isCarried ?? true,
      draft.date.isUnknown, draft.figures.isEmpty
    else { return false }
    return !(draft.directed && draft.actor1 != nil && draft.actor2 != nil)
  }

  /// A text of so few sentences is an excerpt: all that it says is news.
  private static let shortReport = 6
  /// How many records back a mention may point; a bound on the work for a file that is no report.
  private static let window = 60
}
