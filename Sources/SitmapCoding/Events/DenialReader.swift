import SitmapModel

/// Finds who denies what was told: "Damascus denied it", "Kyiv rejects the claim".
struct DenialReader {
  let annotation: Annotation
  let frames: [SentenceFrame]

  /// Marks the drafts that somebody denies.
  ///
  /// They are those before the denial in its sentence, else the last of the sentence before. A denial leaves the
  /// claim standing as a claim.
  func mark(_ drafts: inout [EventDraft]) {
    let bySentence = Dictionary(grouping: drafts.indices) { drafts[$0].sentence }
    for frame in frames where !frame.verbs.isEmpty {
      for at in frame.tokens.indices where Self.verbs.contains(frame.hash(at)) {
        guard isOfClaim(at, frame), let speaker = speaker(before: at, frame) else { continue }
        for index in denied(by: at, frame, drafts, bySentence) {
          drafts[index].deniedBy = drafts[index].deniedBy ?? speaker
          if drafts[index].modality == .actual { drafts[index].modality = .claimed }
          drafts[index].rules.append("denial '\(frame.word(at))'")
        }
      }
    }
  }

  private func denied(
    by at: Int,
    _ frame: SentenceFrame,
    _ drafts: [EventDraft],
    _ bySentence: [Int: [Int]]
  ) -> [Int] {
    let sentence = frame.sentence.index
    // "denied that live rounds had been fired": that is what is denied, and not what was told before.
    if frame.word(at + 1) == "that",
      (bySentence[sentence] ?? []).contains(where: {
        drafts[$0].tokens.lowerBound > at && drafts[$0].modality == .negated
      })
    {
      return []
    }
    let here = (bySentence[sentence] ?? []).filter { drafts[$0].tokens.lowerBound < at }
    return here.isEmpty ? bySentence[sentence - 1].map { [$0[$0.count - 1]] } ?? [] : here
  }

  /// Whether what is denied is what was told, and not something of its own.
  private func isOfClaim(_ at: Int, _ frame: SentenceFrame) -> Bool {
    (at + 1..<at + 5).contains { Self.objects.contains(frame.hash($0)) }
      && frame.word(at - 1) != "not"
  }

  /// The name or the actor right before the verb.
  private func speaker(before at: Int, _ frame: SentenceFrame) -> String? {
    var end = at
    while end > 0, Self.between.contains(frame.hash(end - 1)) { end -= 1 }
    if let actor = frame.actors.last(where: { $0.tokens.upperBound == end }) {
      return actor.actor.text
    }
    var start = end
    while start > 0, frame.tokens[start - 1].isCapitalised, frame.tokens[start - 1].kind == .word {
      start -= 1
    }
    guard start < end else { return nil }
    return annotation.report.text(of: frame.sentence.span(of: start..<end))
  }

  private static let verbs: WordSet = [
    "denied", "denies", "deny", "rejected", "rejects", "reject", "dismissed", "dismisses",
    "disputed", "disputes", "refuted", "refutes",
  ]
  private static let objects: WordSet = [
    "it", "this", "that", "claim", "claims", "report", "reports", "allegation", "allegations",
    "accusation", "accusations", "charge", "charges", "responsibility", "involvement",
  ]
  private static let between: WordSet = [
    "has", "have", "had", "later", "also", "immediately", "quickly", "flatly", "strongly",
  ]
}
