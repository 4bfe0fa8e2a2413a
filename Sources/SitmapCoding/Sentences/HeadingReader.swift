import SitmapModel

/// What the headings over a sentence say of it: the day.
///
/// A heading that is a date dates what is told under it; "as of 19 May" in a heading, over a column or at the head of the
/// report dates the people who are somewhere, not those who moved.
struct HeadingReader {
  let frames: [SentenceFrame]

  /// The day that a heading over a sentence is about; nil when none is.
  ///
  /// One heading that is the day of publication only says when the report appeared.
  func day(of frame: SentenceFrame) -> DayRange? {
    guard frame.isUnderDays else { return nil }
    return headings(of: frame).lazy.compactMap { Self.day(in: $0).map(inherited) }.first
  }

  /// Whether the headings of a report are days that tell when the things under them happened: more than one of them, or
  /// another day than that of publication.
  static func haveDays(_ frames: [SentenceFrame], published: Day?) -> Bool {
    let days = frames.filter { $0.sentence.passage == .heading }.compactMap { day(in: $0) }
    return days.count > 1 || days.contains { $0.range.from != published }
  }

  /// The date that a heading consists of.
  private static func day(in heading: SentenceFrame) -> DateMention? {
    heading.dates.first { date in
      date.kind == .date && !isAsOf(date, in: heading)
        && heading.tokens.indices.allSatisfy { at in
          date.tokens.contains(at) || heading.tokens[at].kind != .word
            || weekdays.contains(heading.word(at))
        }
    }
  }

  /// The day as of which a sentence counts; nil when nothing over it says so.
  func asOf(_ frame: SentenceFrame) -> DayRange? {
    if let columns = frame.columns, frames.indices.contains(columns) {
      if let date = asOf(in: frames[columns]) { return date }
    }
    for heading in headings(of: frame) {
      if let date = asOf(in: heading) { return date }
    }
    // The head of the report: its title and what stands over its first sentences.
    for head in frames.prefix(Self.head) where head.sentence.index < frame.sentence.index {
      let isHead = head.sentence.passage == .title || head.sentence.passage == .heading
      guard isHead || head.tokens.count <= Self.headTokens else { continue }
      if let date = asOf(in: head) { return date }
    }
    return nil
  }

  private func asOf(in frame: SentenceFrame) -> DayRange? {
    frame.dates.first { Self.isAsOf($0, in: frame) && !$0.range.isUnknown }.map(inherited)
  }

  /// Whether a date says as of when something was counted.
  static func isAsOf(_ date: DateMention, in frame: SentenceFrame) -> Bool {
    let start = date.tokens.lowerBound
    return [start, start - 1, start - 2].contains { at in
      frame.word(at) == "as" && ["of", "at", "on"].contains(frame.word(at + 1))
    }
  }

  private func inherited(_ date: DateMention) -> DayRange {
    var range = date.range
    if range.basis != .none { range.basis = .inherited }
    return range
  }

  private func headings(of frame: SentenceFrame) -> [SentenceFrame] {
    frame.headings.filter { frames.indices.contains($0) }.map { frames[$0] }
  }

  /// Sentences and tokens of the head of a report.
  private static let head = 5
  private static let headTokens = 8
  private static let weekdays: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "on", "update",
  ]
}
