import SitmapModel

/// Finds the triggers of a sentence that their neighbourhood allows, one a thing that is told.
struct TriggerReader {
  private let index: TriggerIndex
  let definitions: [EventDefinition]

  init(_ definitions: [EventDefinition]) {
    self.definitions = definitions
    self.index = TriggerIndex(definitions)
  }

  /// Whether a sentence may hold a trigger.
  func mayTell(_ tokens: [Token]) -> Bool { index.mayHit(tokens) }

  /// The drafts of a sentence, in the order of their triggers.
  func drafts(in frame: SentenceFrame, chooser: PlaceChooser) -> [EventDraft] {
    var drafts: [EventDraft] = []
    for hit in index.hits(in: frame.tokens) {
      guard hit.trigger.needs.allSatisfy({ holds($0, hit.tokens, frame, chooser) }) else {
        continue
      }
      if Self.isArmedNoun(hit.tokens.lowerBound, frame), hit.trigger.pattern.contains("~force") {
        continue
      }
      guard !isInName(hit.tokens, frame, chooser), !isOnlyThreat(hit.tokens, frame),
        !isInDate(hit.tokens, frame), !isFigureOfSpeech(hit.tokens, frame),
        !takesPeople(hit, frame), !isJourney(hit.tokens, frame)
      else { continue }
      let definition = definitions[hit.definition]
      let (found, cue) = frame.modality(over: hit.tokens)
      let isForecast = frame.tokens[hit.tokens].contains {
        ["forecast", "expected"].contains($0.lower)
      }
      let isWarned =
        definition.type.group == .hazard
        && Self.warnings.contains(frame.hash(hit.tokens.upperBound))
        && !hit.tokens.contains { frame.word($0) == "failed" }
      // "Elders agreed to a ceasefire": the agreeing itself is no plan.
      let isAgreed =
        definition.type.code == "agreement"
        && (cue.map { $0.text.lowercased().hasPrefix("agree") } ?? false)
      // "have received no food": the denial stands inside the words.
      let isNone =
        !hit.trigger.isOfDenial
        && frame.tokens[hit.tokens].contains {
          ["no", "not", "never", "n't"].contains($0.lower)
        }
      let modality =
        isNone
        ? .negated
        : isAgreed
          ? .actual
          : (isForecast || isWarned) && found.isReal || isNature(definition, found)
            ? .hypothetical : found
      guard !countsPeople(hit, definition, frame),
        !isReason(hit.tokens, definition.type, frame)
      else { continue }
      var draft = EventDraft(
        definition: definition,
        type: definition.type,
        sentence: frame.sentence.index,
        tokens: hit.tokens,
        strength: hit.trigger.strength,
        modality: modality
      )
      draft.rules.append(
        "trigger.\(definition.type.code) '\(hit.trigger.pattern)' \(hit.trigger.strength)"
      )
      if let cue { draft.rules.append("modality.\(cue.modality.rawValue) '\(cue.text)'") }
      drafts.append(draft)
    }
    return oneEach(drafts, frame)
  }

  /// "The volcano is expected to erupt": nature plans nothing.
  private func isNature(_ definition: EventDefinition, _ modality: Modality) -> Bool {
    definition.type.group == .hazard && modality == .planned
  }

  /// Of several triggers of one thing the strongest names it.
  private func oneEach(_ drafts: [EventDraft], _ frame: SentenceFrame) -> [EventDraft] {
    // Who takes a place is news before who leaves it, where both words are as telling.
    let isLeft = drafts.contains { Self.leavings.contains($0.type.code) }
    let ranks = drafts.map {
      $0.strength * 2 + (isLeft && Self.takings.contains($0.type.code) ? 1 : 0)
    }
    let order = drafts.indices.sorted { a, b in
      (ranks[a], drafts[a].tokens.count, -a) > (ranks[b], drafts[b].tokens.count, -b)
    }
    var kept: [EventDraft] = []
    for number in order {
      let draft = drafts[number]
      if let rival = kept.firstIndex(where: { isSame($0, draft, frame) }) {
        if let span = span(of: draft, frame) { kept[rival].mentions.append(span) }
        continue
      }
      kept.append(draft)
    }
    return kept.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func span(of draft: EventDraft, _ frame: SentenceFrame) -> Span? {
    frame.sentence.span(of: draft.tokens)
  }

  private func isSame(_ strong: EventDraft, _ weak: EventDraft, _ frame: SentenceFrame) -> Bool {
    if strong.tokens.overlaps(weak.tokens) { return true }
    let inClause = frame.clauses.same(strong.tokens.lowerBound, weak.tokens.lowerBound)
    // "attacked the barracks in Zemio; three soldiers were killed": the toll of it.
    if weak.strength <= 3, strong.takesCasualties, strong.strength > 3,
      strong.modality.isReal == weak.modality.isReal, !hasPlace(weak, frame)
    {
      return true
    }
    if strong.type == weak.type {
      return inClause || strong.modality == weak.modality && !apart(strong, weak, frame)
    }
    // A killing is what an attack, a flood or a crash does.
    if weak.strength <= 3 {
      return strong.takesCasualties && strong.modality.isReal == weak.modality.isReal
    }
    if strong.type.group == .hazard, weak.type.group == .hazard { return inClause }
    // "Mobs burned houses": what a mob does is mob violence.
    if strong.type.group == .riot, weak.type.code == "looting_property_destruction" {
      return (inClause || strong.type.code != "mob_violence") && strong.modality == weak.modality
    }
    // "blew up, destroying about 20 houses": what a blast does is told with it.
    if strong.isKinetic, weak.type.code == "looting_property_destruction",
      strong.tokens.upperBound <= weak.tokens.lowerBound,
      frame.word(weak.tokens.lowerBound).hasSuffix("ing"),
      [",", "and"].contains(frame.word(weak.tokens.lowerBound - 1))
    {
      return strong.modality == weak.modality
    }
    // Who loses a place withdraws from it: one thing.
    if Self.takings.contains(strong.type.code), Self.leavings.contains(weak.type.code) {
      return strong.modality == weak.modality
    }
    // "killed 26 people and carried off 11 children": two things.
    if (strong.type.code == "abduction") != (weak.type.code == "abduction"),
      strong.isKinetic, weak.isKinetic, weak.strength >= 4,
      isCoordinated(strong.tokens, weak.tokens, frame)
    {
      return false
    }
    if strong.isKinetic || strong.type.group == .protest,
      weak.isKinetic || weak.type.group == .protest
    {
      return strong.modality == weak.modality && (inClause || !apart(strong, weak, frame))
    }
    return inClause && strong.type.group == weak.type.group
  }

  /// Whether "and" joins two triggers, each with a number behind it.
  private func isCoordinated(_ a: Range<Int>, _ b: Range<Int>, _ frame: SentenceFrame) -> Bool {
    let (first, second) = a.lowerBound < b.lowerBound ? (a, b) : (b, a)
    guard first.upperBound < second.lowerBound,
      (first.upperBound..<second.lowerBound).contains(where: { frame.word($0) == "and" })
    else { return false }
    let next = second.lowerBound..<(second.upperBound + 3)
    return frame.figures.contains { next.contains($0.tokens.lowerBound) }
      && frame.figures.contains {
        (first.lowerBound..<second.lowerBound).contains($0.tokens.lowerBound)
      }
  }

  private func hasPlace(_ draft: EventDraft, _ frame: SentenceFrame) -> Bool {
    let clause = frame.clauses.tokens(of: draft.tokens.lowerBound)
    return !frame.toponyms.isEmpty
      && frame.tokens[clause].indices.contains {
        frame.tokens[$0].isCapitalised && ["in", "at", "near", "on"].contains(frame.word($0 - 1))
      }
  }

  /// Whether a place, a date or a subject of its own stands between two triggers.
  private func apart(_ a: EventDraft, _ b: EventDraft, _ frame: SentenceFrame) -> Bool {
    if frame.clauses.same(a.tokens.lowerBound, b.tokens.lowerBound) { return false }
    let low = min(a.tokens.upperBound, b.tokens.upperBound)
    let high = max(a.tokens.lowerBound, b.tokens.lowerBound)
    guard low < high else { return false }
    let ownDate = frame.dates.filter { [.date, .interval, .since].contains($0.kind) }.count > 1
    let semicolon = frame.tokens[low..<high].contains { $0.text == ";" }
    return semicolon || ownDate || frame.toponyms.count > 1
  }

  /// Whether a trigger is part of a place's name or a person's ("Battle Creek", "Mr Strike").
  private func isInName(_ tokens: Range<Int>, _ frame: SentenceFrame, _ chooser: PlaceChooser)
    -> Bool
  {
    frame.toponyms.contains { index in
      let name = chooser.annotation.toponyms[index].tokens
      return name.lowerBound <= tokens.lowerBound && tokens.upperBound <= name.upperBound
    }
  }

  /// "Government forces pulled out": men, and no verb.
  static func isArmedNoun(_ at: Int, _ frame: SentenceFrame) -> Bool {
    guard ["force", "forces"].contains(frame.word(at)) else { return false }
    return frame.verbs.contains(at + 1) || at > 0 && frame.tokens[at - 1].isCapitalised
      || armedBefore.contains(frame.word(at - 1))
  }

  private static let armedBefore: Set<String> = [
    "government", "security", "armed", "rebel", "allied", "coalition", "defence", "defense",
    "opposition", "loyalist", "police", "special", "military", "local", "pro-government",
    "separatist", "regime", "the", "of", "air", "joint", "their", "its",
  ]

  /// "sent 230,000 into relief camps": people are moved, not aid.
  private func countsPeople(
    _ hit: TriggerIndex.Hit,
    _ definition: EventDefinition,
    _ frame: SentenceFrame
  ) -> Bool {
    // "Police took 412 residents to the city", "clear another 35,000 from it": people are moved, not territory.
    if Self.takings.contains(definition.type.code) {
      return frame.figures.contains {
        ($0.figure.unit == .persons || $0.figure.unit == .households)
          && (hit.tokens.upperBound...(hit.tokens.upperBound + 1)).contains($0.tokens.lowerBound)
      }
    }
    return definition.type.code == "aid_delivery"
      && frame.figures.contains {
        $0.figure.unit == .persons && hit.tokens.contains($0.tokens.lowerBound)
      }
  }

  /// "the threat from car bombs", "to prevent attacks": nothing is said to have happened.
  private func isOnlyThreat(_ tokens: Range<Int>, _ frame: SentenceFrame) -> Bool {
    let before = max(0, tokens.lowerBound - 5)..<tokens.lowerBound
    return before.contains { at in
      Self.threats.contains(frame.hash(at))
        && ["of", "from", "by", "against"].contains(frame.word(at + 1))
    }
  }

  /// "landslide warnings", "flood risk".
  private static let warnings: WordSet = [
    "warning", "warnings", "alert", "alerts", "risk", "risks", "watch", "threat", "forecast",
    "preparedness", "prevention", "season", "insurance", "defences", "defenses",
  ]
  static let takings: WordSet = [
    "non_state_actor_overtakes_territory", "government_regains_territory",
  ]
  private static let leavings: WordSet = [
    "non_violent_transfer_of_territory", "change_to_group_activity",
  ]
  private static let threats: WordSet = [
    "threat", "threats", "protection", "defence", "defense", "war",
  ]
}
