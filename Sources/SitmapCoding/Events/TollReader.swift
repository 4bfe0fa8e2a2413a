import SitmapModel

/// Reads tolls that a sentence spreads over places: "Seven people were shot dead in Jos on Saturday and four in Bokkos".
struct TollReader {
  let chooser: PlaceChooser

  /// One more draft for each number of people that stands right before a place of its own.
  func others(of draft: EventDraft, in frame: SentenceFrame) -> [EventDraft] {
    guard draft.takesCasualties, let first = draft.place, draft.modality.isReal else { return [] }
    let taken = chooser.annotation.resolutions[first.toponym].place?.id
    return chooser.eligible(in: frame).compactMap { index in
      guard index != first.toponym, !chooser.isCountryOrWider(index),
        let place = chooser.annotation.resolutions[index].place, place.id != taken,
        let mention = toll(before: index, of: draft, in: frame)
      else { return nil }
      var one = draft
      one.place = PlaceChooser.Choice(toponym: index, isCarried: false, rule: "place.toll")
      one.rules.append("place.toll")
      var figure = mention.figure
      figure.measure = .killed
      one.figures = [figure]
      one.mentions = []
      return one
    }
  }

  /// The number before "in Bokkos", joined to what was told before it by "and" or a comma.
  private func toll(before index: Int, of draft: EventDraft, in frame: SentenceFrame)
    -> FigureMention?
  {
    let name = chooser.annotation.toponyms[index].tokens
    let preposition = name.lowerBound - 1
    guard ["in", "at", "near"].contains(frame.word(preposition)) else { return nil }
    return frame.figures.first { mention in
      let start = mention.tokens.lowerBound
      let end = mention.tokens.upperBound
      guard start > draft.tokens.upperBound, (0...1).contains(preposition - end),
        mention.figure.unit == .persons || mention.noun == nil,
        ["and", ","].contains(frame.word(start - 1)), killed(before: mention, draft, frame)
      else { return false }
      return !(draft.tokens.upperBound..<start).contains { Self.joints.contains(frame.word($0)) }
    }
  }

  /// Whether the number that this one goes on with counts dead.
  private func killed(before mention: FigureMention, _ draft: EventDraft, _ frame: SentenceFrame)
    -> Bool
  {
    frame.figures.contains {
      $0.tokens.upperBound <= mention.tokens.lowerBound
        && MeasureReader.measure(of: $0, in: frame) == .killed
    }
  }

  private static let joints: Set<String> = [";", "while", "but", "wounding", "injuring", "injured"]
}
