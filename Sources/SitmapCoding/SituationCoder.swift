package import SitmapModel
import SitmapText

/// Codes what a report tells: events, displacement and the states that follow from them.
package struct SituationCoder: Sendable {
  private static let triggers = TriggerReader(EventDefinition.all)
  private static let displacementTriggers = DisplacementTriggerIndex()
  private let countryPlace: @Sendable (String) -> Place?
  private let addressCountry: @Sendable (String) -> AddressCountry.Reading?
  private let shapes: PlaceShapes

  /// Makes a coder, which costs nothing: the tables of words are made when the first sentence is read.
  ///
  /// `countryPlace` gives the country of a code (ISO 3166-1 alpha-3), `addressCountry` the code of the country that a report's
  /// address names, `shapes` what spatial phrases are drawn from.
  package init(
    shapes: PlaceShapes = .none,
    addressCountry: @escaping @Sendable (String) -> AddressCountry.Reading? = { _ in nil },
    countryPlace: @escaping @Sendable (String) -> Place? = { _ in nil }
  ) {
    self.shapes = shapes
    self.countryPlace = countryPlace
    self.addressCountry = addressCountry
  }

  private var reader: TriggerReader { Self.triggers }
  private var displacementIndex: DisplacementTriggerIndex { Self.displacementTriggers }

  /// Whether a sentence may tell of an event, a displacement or a state: most sentences of a newspaper do not.
  ///
  /// A row of a table tells by its columns and its numbers; the names of columns tell nothing.
  package func tells(_ sentence: Sentence) -> Bool {
    switch sentence.passage {
    case .columns: return false
    case .row where sentence.tokens.contains { $0.kind == .number }: return true
    case .title, .heading, .body, .caption, .item, .row, .furniture: break
    }
    let tokens = sentence.tokens
    return reader.mayTell(tokens) || displacementIndex.mayHit(tokens)
      || MeasureReader.mayCount(tokens)
  }

  /// Whether a sentence says where and when others are: headings, and the names of columns.
  package func frames(_ sentence: Sentence) -> Bool {
    switch sentence.passage {
    case .title, .heading, .columns: true
    case .item: sentence.tokens.last?.text == ":"
    case .body, .caption, .row, .furniture: false
    }
  }

  /// Whether the triggers are of the language of a report, by the first part of its tag (BCP 47), else by its words; English is
  /// taken when neither says.
  package func knowsLanguage(of annotation: Annotation) -> Bool {
    guard
      let tag = annotation.report.language ?? LanguageGuess.language(of: annotation.sentences),
      let primary = tag.split(separator: "-").first
    else { return true }
    return primary.lowercased() == "en"
  }

  /// The records of one report; none of one in a language that the triggers are not of, where English words would be
  /// others ("forces", "Durant la guerre").
  package func code(_ annotation: Annotation) -> CodedReport {
    guard knowsLanguage(of: annotation) else {
      return CodedReport(events: [], displacements: [], statuses: [])
    }
    let frames = SentenceFrame.all(of: annotation) { tells($0) }
    let countries = CountryContext(annotation)
    let locator = Locator(
      annotation: annotation,
      builder: LocationBuilder(shapes: shapes),
      countryPlace: countryPlace,
      addressCountry: addressCountry
    )
    let drafts = EventCoder(annotation, frames: frames, reader: reader).drafts()
    let moves = DisplacementCoder(
      annotation: annotation,
      frames: frames,
      index: displacementIndex,
      events: drafts
    ).drafts()
    let events = EventBuilder(
      annotation: annotation,
      frames: frames,
      locator: locator,
      countries: countries
    ).records(drafts)
    let displacements = DisplacementBuilder(
      annotation: annotation,
      frames: frames,
      locator: locator,
      events: drafts,
      countries: countries
    ).records(moves)
    let statuses = StatusCoder(annotation: annotation, frames: frames, locator: locator)
      .statuses(from: events, drafts: drafts)
    return CodedReport(
      events: events,
      displacements: displacements,
      statuses: statuses,
      published: annotation.report.published
    )
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
  /// When the report was published; nil when that is not known, or for the records of several.
  package var published: Day?

  package init(
    events: [Event],
    displacements: [Displacement],
    statuses: [Status],
    published: Day? = nil
  ) {
    self.events = events
    self.displacements = displacements
    self.statuses = statuses
    self.published = published
  }
}
