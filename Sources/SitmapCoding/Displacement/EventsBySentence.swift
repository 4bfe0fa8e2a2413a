import SitmapModel

/// The events of a report by sentence, so that what is near is found without a look at all of them.
struct EventsBySentence {
  private let bySentence: [Int: [EventDraft]]
  private let all: [EventDraft]

  init(_ events: [EventDraft]) {
    bySentence = Dictionary(grouping: events) { $0.sentence }
    all = events
  }

  /// The events of a sentence and of the three before it, in the order of the text.
  func events(before sentence: Int) -> [EventDraft] {
    (max(0, sentence - 3)...max(0, sentence)).flatMap { bySentence[$0] ?? [] }
  }

  /// All events of a report; of a file that is no report only those within 200 sentences.
  func events(around sentence: Int) -> [EventDraft] {
    guard all.count > Self.reportEvents else { return all }
    return (max(0, sentence - 200)...(max(0, sentence) + 200)).flatMap { bySentence[$0] ?? [] }
  }

  /// More events than a report holds.
  private static let reportEvents = 500
}
