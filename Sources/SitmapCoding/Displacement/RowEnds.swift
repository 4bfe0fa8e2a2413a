import SitmapModel

/// Places the record of a row by the columns in which names stand.
struct RowEnds {
  let annotation: Annotation
  let frames: [SentenceFrame]

  private enum End { case origin, destination, location }

  /// Fills the ends of a draft from the names of its row, else from the heading over the table.
  func fill(_ draft: inout DisplacementDraft, in frame: SentenceFrame) {
    let chooser = PlaceChooser(annotation: annotation, frames: frames)
    var ends: [End: [PlaceChooser.Choice]] = [:]
    for index in chooser.eligible(in: frame) {
      let start = annotation.toponyms[index].tokens.lowerBound
      guard let cell = frame.sentence.cells.first(where: { $0.tokens.contains(start) }) else {
        continue
      }
      let words = cell.header.map(\.text).joined(separator: " ")
      let choice = PlaceChooser.Choice(
        toponym: index,
        isCarried: false,
        rule: words.isEmpty ? "end.row" : "end.column '\(words)'"
      )
      ends[end(of: cell, draft.term), default: []].append(choice)
    }
    draft.origins = agreed(ends[.origin] ?? [])
    draft.destinations = agreed(ends[.destination] ?? [])
    if draft.origins.isEmpty, draft.destinations.isEmpty {
      draft.location = agreed(ends[.location] ?? []).first ?? chooser.heading(over: frame)
    } else if draft.destinations.isEmpty, let place = agreed(ends[.location] ?? []).first {
      // "From | Location": where they are is where they went.
      draft.destinations = [place]
    }
    draft.rules += (draft.origins + draft.destinations + [draft.location].compactMap(\.self))
      .map(\.rule)
  }

  private func end(of cell: TableCell, _ term: DisplacementTerm) -> End {
    let words = Set(cell.header.map(\.lower))
    if !words.isDisjoint(with: Self.origins) { return .origin }
    if !words.isDisjoint(with: Self.destinations) { return .destination }
    switch term {
    case .forcedToFlee: return .origin
    case .returns: return .destination
    default: return .location
    }
  }

  /// The finest of the names of a row; where a unit and a place outside it stand side by side, the unit is surer.
  private func agreed(_ choices: [PlaceChooser.Choice]) -> [PlaceChooser.Choice] {
    let finest = EndsChooser.finest(choices, annotation)
    guard finest.count > 1 else { return finest }
    let unit = finest.first {
      annotation.resolutions[$0.toponym].place?.featureClass == .administrative
    }
    return [unit ?? finest[0]]
  }

  private static let origins: Set<String> = ["from", "origin", "origins", "fled", "left"]
  private static let destinations: Set<String> = [
    "to", "destination", "destinations", "arrival", "arrived", "host", "hosting", "refuge",
  ]
}
