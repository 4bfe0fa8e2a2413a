import SitmapModel

/// Reads who holds a place where a report says so outright: "which has been under Islamic State control since
/// June", "the town is held by the rebels".
struct StatusStatements {
  let annotation: Annotation
  let frames: [SentenceFrame]
  let locator: Locator

  /// The states that sentences state, without ids.
  func statuses() -> [Status] {
    let chooser = PlaceChooser(annotation: annotation, frames: frames)
    var statuses: [Status] = []
    for frame in frames where frame.isTelling && frame.has(Self.holding) {
      for index in chooser.eligible(in: frame) where !chooser.isCountryOrWider(index) {
        if let status = status(of: index, frame) { statuses.append(status) }
      }
    }
    return statuses
  }

  private func status(of index: Int, _ frame: SentenceFrame) -> Status? {
    let end = annotation.toponyms[index].tokens.upperBound
    // The next name takes over what is said behind it.
    let next =
      frame.toponyms.map { annotation.toponyms[$0].tokens.lowerBound }.filter { $0 >= end }.min()
    let reach = end..<max(end, min(next ?? .max, end + Self.reach, frame.tokens.count))
    guard let said = words(in: reach, frame), frame.modality(at: said.lowerBound).modality.isReal,
      let holder = frame.actors.first(where: { $0.tokens.overlaps(said) })
    else { return nil }
    let sentence = frame.sentence
    let since = frame.dates.first { $0.kind == .since && $0.tokens.lowerBound >= said.lowerBound }
    let head = RecordHead(
      evidence: Evidence(
        report: annotation.report.id,
        sentence: sentence.index,
        trigger: sentence.span(of: said),
        text: annotation.report.text(of: sentence.span)
      ),
      modality: frame.modality(at: said.lowerBound).modality,
      attribution: frame.attribution(at: said.lowerBound)?.speaker,
      date: DayRange(
        from: since?.range.from,
        to: nil,
        precision: since == nil ? .unknown : .range,
        basis: since?.range.basis ?? .none,
        text: since?.range.text
      ),
      rules: ["status.stated '\(frame.word(said.lowerBound))'"]
    )
    let choice = PlaceChooser.Choice(toponym: index, isCarried: false, rule: "place.stated")
    let location = locator.location(of: choice, as: .event)
    let isArea = location.place?.featureClass == .administrative
    return Status(
      head: head,
      state: .held,
      holder: holder.actor,
      subject: isArea ? .area : .town,
      location: location
    )
  }

  /// "has been under IS control", "is controlled by the rebels": a state, and no change of it.
  private func words(in reach: Range<Int>, _ frame: SentenceFrame) -> Range<Int>? {
    for at in reach where Self.holding.contains(frame.hash(at)) {
      guard Self.states.contains(frame.hash(at - 1)) || Self.states.contains(frame.hash(at - 2))
      else { continue }
      let limit = min(frame.tokens.count, at + Self.width)
      if frame.word(at) == "under" {
        guard (at..<limit).contains(where: { frame.word($0) == "control" }) else { continue }
        return at..<limit
      }
      if frame.word(at + 1) == "by" { return at..<limit }
    }
    return nil
  }

  private static let reach = 14
  private static let width = 7
  private static let holding: WordSet = ["under", "held", "controlled", "occupied"]
  private static let states: WordSet = ["been", "is", "remains", "remained", "still", "are"]
}
