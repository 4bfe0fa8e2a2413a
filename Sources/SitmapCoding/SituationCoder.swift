package import SitmapModel

/// Codes what a report tells: events, displacement and the states that follow from them.
package struct SituationCoder: Sendable {
  private let reader: TriggerReader
  private let displacementIndex: DisplacementTriggerIndex

  /// Makes a coder.
  package init() {
    self.reader = TriggerReader(EventDefinition.all)
    self.displacementIndex = DisplacementTriggerIndex()
  }

  /// The records of one report.
  package func code(_ annotation: Annotation) -> CodedReport {
    let frames = SentenceFrame.all(of: annotation)
    let locator = Locator(annotation: annotation, builder: LocationBuilder())
    let drafts = EventCoder(annotation, frames: frames, reader: reader).drafts()
    let moves = DisplacementCoder(
      annotation: annotation,
      frames: frames,
      index: displacementIndex,
      events: drafts
    ).drafts()
    let events = EventBuilder(annotation: annotation, frames: frames, locator: locator)
      .records(drafts)
    let displacements = DisplacementBuilder(
      annotation: annotation,
      frames: frames,
      locator: locator,
      events: drafts
    ).records(moves)
    let statuses = StatusCoder(annotation: annotation, frames: frames, locator: locator)
      .statuses(from: events, drafts: drafts)
    return CodedReport(events: events, displacements: displacements, statuses: statuses)
  }
}

/// The records of one report.
package struct CodedReport: Sendable, Hashable {
  /// What happened.
  package var events: [Event]
  /// Who moved.
  package var displacements: [Displacement]
  /// Who holds what, what is open.
  package var statuses: [Status]

  package init(events: [Event], displacements: [Displacement], statuses: [Status]) {
    self.events = events
    self.displacements = displacements
    self.statuses = statuses
  }
}
