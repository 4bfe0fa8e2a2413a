import SitmapModel

/// Where people are by what was told before, and the finer of two names.
extension EndsChooser {
  /// "some 1,100 people have been left homeless": where the thing told before happened.
  func carry(into draft: inout DisplacementDraft) {
    let word = frame.word(draft.tokens.lowerBound)
    let isTotal = draft.term == .displaced && !word.hasPrefix("los")
    guard draft.partOf == nil, frame.sentence.passage != .row else { return }
    let isLabelled = draft.figure.map { FigureFinder(frame: frame).isLabelled($0) } ?? false
    if isTotal || isLabelled {
      // A total of a report has no place of its own; under a heading it is the total of that place.
      draft.location =
        chooser.heading(over: frame) ?? chooser.headline(over: frame, label: isLabelled)
      if isTotal || draft.location != nil { return }
    }
    let found = chooser.places(
      for: draft.tokens,
      in: draft.sentence,
      tie: .at,
      isReal: draft.modality.isReal
    ).first
    guard
      let choice = found.flatMap({ isElsewhere($0) ? $0 : nil }) ?? chooser.opening(of: frame)
        ?? (["its", "their"].contains(frame.word(0)) && draft.modality.isReal
          ? chooser.carried(to: frame, tie: .at) : nil)
        ?? (found != nil && word.hasPrefix("fle") && draft.modality.isReal
          ? chooser.carried(to: frame, tie: .at) : nil)
    else { return }
    switch draft.term {
    case .forcedToFlee, .evacuated, .homeless, .displaced: draft.origins = [choice]
    case .returns where choice.rule == "place.heading": draft.destinations = [choice]
    default: draft.location = choice
    }
  }

  /// A place of the same sentence that is no end of the move says nothing of where it was.
  private func isElsewhere(_ choice: PlaceChooser.Choice) -> Bool {
    choice.isCarried && choice.rule != "place.sentence"
  }

  /// A place and the unit or country around it are one end, the finer of the two.
  static func finest(
    _ choices: [PlaceChooser.Choice],
    _ annotation: Annotation
  ) -> [PlaceChooser.Choice] {
    choices.filter { choice in
      guard let place = annotation.resolutions[choice.toponym].place else { return true }
      return !choices.contains { other in
        guard other.toponym != choice.toponym,
          let finer = annotation.resolutions[other.toponym].place, finer.id != place.id
        else { return false }
        let isCountry = place.featureCode.hasPrefix("PCL")
        return finer.admin1?.id == place.id
          || (isCountry && finer.country == place.country && !finer.featureCode.hasPrefix("PCL"))
      }
    }
  }

  /// Of several ends the ones with a position lead: "evacuated from Shivrinarian and Chandrapur", where no map has the first.
  func placedFirst(_ choices: [PlaceChooser.Choice]) -> [PlaceChooser.Choice] {
    func isPlaced(_ choice: PlaceChooser.Choice) -> Bool {
      annotation.resolutions[choice.toponym].place != nil
    }
    return choices.filter(isPlaced) + choices.filter { !isPlaced($0) }
  }
}
