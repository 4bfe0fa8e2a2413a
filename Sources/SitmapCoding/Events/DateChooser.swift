import SitmapModel

/// Chooses the date of a record among the date expressions of its sentence.
struct DateChooser {
  /// The publication date, the end of what began and goes on.
  let published: Day?
  /// A chosen interval and the rule that chose it.
  struct Choice {
    let range: DayRange
    let rule: String
  }

  /// The date of what a trigger tells; nil when the sentence gives none.
  func date(for trigger: Range<Int>, in frame: SentenceFrame, modality: Modality) -> Choice? {
    var best: (date: DateMention, score: Double)?
    var spoken: DateMention?
    for date in frame.dates where isUsable(date, modality) && !isCompared(date, in: frame) {
      // "since militants seized the town": the seizure is inside the words of the date.
      if date.kind == .since || date.kind == .until,
        trigger.lowerBound > date.tokens.lowerBound, trigger.upperBound <= date.tokens.upperBound
      {
        continue
      }
      if isSpoken(date, in: frame, trigger: trigger) || isOfDateline(date, in: frame) {
        spoken = spoken ?? date
        continue
      }
      let score = self.score(date, trigger, frame)
      guard score > -10 else { continue }
      if best.map({ score > $0.score }) ?? true { best = (date, score) }
    }
    if let best {
      return ahead(best.date, of: trigger, in: frame, modality)
        ?? choice(best.date, for: trigger, in: frame)
    }
    guard let spoken, modality.isReal, spoken.kind == .date else { return nil }
    var range = spoken.range
    if range.basis != .none { range.basis = .inherited }
    return Choice(range: range, rule: "date.statement")
  }

  /// "Activists plan to occupy parliament on Tuesday": a weekday behind what is planned is the next one.
  private func ahead(
    _ date: DateMention,
    of trigger: Range<Int>,
    in frame: SentenceFrame,
    _ modality: Modality
  ) -> Choice? {
    let isFor = [date.tokens.lowerBound - 1, date.tokens.lowerBound].contains {
      frame.word($0) == "for"
    }
    // "has banned a march that was called for Friday".
    guard modality == .planned || !modality.isReal && isFor, date.kind == .date,
      date.range.basis == .relative, date.tokens.lowerBound >= trigger.upperBound,
      frame.tokens[date.tokens].contains(where: { Self.weekdays.contains($0.hash) }),
      !frame.tokens[date.tokens].contains(where: { Self.passed.contains($0.hash) }),
      let from = date.range.from, let to = date.range.to, let published, to < published,
      published.number - from.number <= 7
    else { return nil }
    var range = date.range
    range.from = from.adding(days: 7)
    range.to = to.adding(days: 7)
    return Choice(range: range, rule: "date.planned")
  }

  private static let weekdays: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "weekend",
  ]
  private static let passed: WordSet = ["last", "past", "previous", "ago", "since"]

  /// The interval of a date: "fighting that began on 21 May" goes on to the publication.
  private func choice(_ date: DateMention, for trigger: Range<Int>, in frame: SentenceFrame)
    -> Choice
  {
    let before = max(0, date.tokens.lowerBound - 2)..<date.tokens.lowerBound
    let begins =
      before.contains { Self.beginnings.contains(frame.hash($0)) && !trigger.contains($0) }
      || Self.beginnings.contains(frame.hash(date.tokens.lowerBound))
      || breaksOut(trigger, in: frame)
    guard begins, date.kind == .date, trigger.upperBound <= date.tokens.lowerBound,
      let from = date.range.from, let published, published > from
    else {
      return Choice(
        range: withNext(date, in: frame) ?? date.range,
        rule: "date.\(date.kind.rawValue)"
      )
    }
    var range = date.range
    range.to = published
    range.precision = .range
    return Choice(range: range, rule: "date.began")
  }

  /// "clashes broke out in Basira on 28 August": they go on since.
  private func breaksOut(_ trigger: Range<Int>, in frame: SentenceFrame) -> Bool {
    (trigger.upperBound..<(trigger.upperBound + 2)).contains { at in
      frame.word(at) == "broke" && frame.word(at + 1) == "out" || frame.word(at) == "erupted"
    } && frame.tokens[..<trigger.lowerBound].suffix(3).contains { $0.lower == "since" }
  }

  /// "on Monday and Tuesday": both days.
  private func withNext(_ date: DateMention, in frame: SentenceFrame) -> DayRange? {
    let end = date.tokens.upperBound
    guard date.kind == .date, date.range.precision == .day, frame.word(end) == "and",
      let from = date.range.from,
      let next = frame.dates.first(where: {
        $0.tokens.lowerBound == end + 1 && $0.kind == .date && $0.range.precision == .day
      }),
      let to = next.range.to, to > from, to.number - from.number <= Self.longestPair
    else { return nil }
    var range = date.range
    range.to = to
    range.precision = .range
    return range
  }

  /// Days between two days that are joined by "and".
  private static let longestPair = 3

  private static let beginnings: WordSet = [
    "began", "started", "begun", "erupted", "starting", "beginning",
  ]

  /// Whether a background date ("since 2011") stands nearest to the trigger: then it is no news.
  func isBackground(_ trigger: Range<Int>, in frame: SentenceFrame) -> Bool {
    let nearest = frame.dates.min { distance($0, trigger) < distance($1, trigger) }
    guard let nearest, nearest.kind == .background || isLongSince(nearest) else { return false }
    if frame.clauses.same(nearest.tokens.lowerBound, trigger.lowerBound) { return true }
    // "Ten years ago, bombs killed 200 people": what opens a sentence without another date dates all of it.
    return nearest.tokens.lowerBound <= 1 && frame.dates.count == 1
  }

  /// The time of a background date: who fled ten years ago is no news, and is dated so; nil when there is none.
  func background(for trigger: Range<Int>, in frame: SentenceFrame) -> Choice? {
    let nearest = frame.dates.min { distance($0, trigger) < distance($1, trigger) }
    guard let nearest, nearest.kind == .background, !nearest.range.isUnknown,
      isBackground(trigger, in: frame)
    else { return nil }
    return Choice(range: nearest.range, rule: "date.background")
  }

  /// "since the war began in 2011": a sum over years is no event.
  private func isLongSince(_ date: DateMention) -> Bool {
    guard date.kind == .since, let from = date.range.from, let published else { return false }
    return published.number - from.number > Self.longDays
  }

  /// Days after which a time that goes on is background: two years, as for a date in passing.
  private static let longDays = 731

  private func isUsable(_ date: DateMention, _ modality: Modality) -> Bool {
    switch date.kind {
    case .date, .since, .until, .interval: true
    case .future: !modality.isReal
    case .duration, .set, .background, .vague: false
    }
  }

  /// "the first in the city since last October", "the worst for ten years": what it is compared with, and not when it was.
  private func isCompared(_ date: DateMention, in frame: SentenceFrame) -> Bool {
    let start = date.tokens.lowerBound
    guard [start - 1, start].contains(where: { ["since", "in", "for"].contains(frame.word($0)) })
    else { return false }
    return date.kind != .interval
      && (max(0, start - 7)..<start).contains { at in
        Self.superlatives.contains(frame.word(at))
          && ["the", "its", "their"].contains(frame.word(at - 1))
          && !frame.dates.contains { $0.tokens.contains(at) }
      }
  }

  private static let superlatives: Set<String> = [
    "first", "worst", "deadliest", "largest", "biggest", "heaviest", "highest", "bloodiest",
    "strongest",
  ]

  /// Whether the date says when something was said: "said on Monday", "on Monday said".
  private func isSpoken(_ date: DateMention, in frame: SentenceFrame, trigger: Range<Int>) -> Bool {
    let before = date.tokens.lowerBound
    let after = date.tokens.upperBound
    // "twice as many as a week earlier" dates what is compared with.
    for at in max(0, before - 3)..<before where ["than", "compared"].contains(frame.word(at)) {
      return true
    }
    if before > 1, frame.word(before - 1) == "as", frame.word(before - 2) == "many" { return true }
    for at in (max(0, before - 3)..<before).reversed() {
      if frame.word(at) == ";" { break }
      // "were told by leaflet on Sunday to go": the day of the order.
      guard Verbs.speech.contains(frame.hash(at)), !trigger.contains(at) else { continue }
      // "said on Sunday rebels seized ...": what follows at once may be what is said.
      return !(trigger.lowerBound - after <= 3 && trigger.lowerBound >= after)
    }
    return Verbs.speech.contains(frame.hash(after)) && frame.word(after) != "reported"
  }

  /// "KIRKUK, 25 September –": the day of the report.
  private func isOfDateline(_ date: DateMention, in frame: SentenceFrame) -> Bool {
    let start = date.tokens.lowerBound
    guard start > 0, start <= Self.longestDateline,
      Self.dashes.contains(frame.word(date.tokens.upperBound))
    else { return false }
    return !frame.verbs.contains(anyOf: 0..<start)
      && frame.tokens[..<start].contains { $0.isCapitalised }
  }

  /// Tokens before the day of a dateline.
  private static let longestDateline = 8
  private static let relatives: Set<String> = ["that", "which", "who", "whose", "where"]
  private static let dashes: Set<String> = ["-", "\u{2013}", "\u{2014}", "--"]

  private func score(_ date: DateMention, _ trigger: Range<Int>, _ frame: SentenceFrame) -> Double {
    var score = -0.1 * Double(distance(date, trigger))
    // "took the town on Sunday, two days after entering the next": the day of the entering.
    if trigger.upperBound <= date.tokens.lowerBound,
      ["after", "before"].contains(frame.word(date.tokens.upperBound - 1)),
      frame.word(date.tokens.upperBound).hasSuffix("ing")
    {
      score -= 20
    }
    score -= 1.0 * Double(frame.clauses.borders(date.tokens.lowerBound, trigger.lowerBound))
    if date.range.isUnknown { score -= 1 }
    let (low, high) =
      date.tokens.lowerBound >= trigger.upperBound
      ? (trigger.upperBound, date.tokens.lowerBound) : (date.tokens.upperBound, trigger.lowerBound)
    if low < high, frame.tokens[low..<high].contains(where: { $0.text == ";" }) { score -= 20 }
    // "bombed Katha, a town that rebels have held since December, on Tuesday": the day of the holding.
    if trigger.upperBound <= date.tokens.lowerBound,
      let relative = (low..<high).last(where: { Self.relatives.contains(frame.word($0)) }),
      !(relative..<high).contains(where: { frame.word($0) == "," }),
      frame.verbs.contains(anyOf: relative..<high)
    {
      score -= 3
    }
    return score
  }

  private func distance(_ date: DateMention, _ trigger: Range<Int>) -> Int {
    date.tokens.lowerBound >= trigger.upperBound
      ? date.tokens.lowerBound - trigger.upperBound
      : max(0, trigger.lowerBound - date.tokens.upperBound)
  }
}
