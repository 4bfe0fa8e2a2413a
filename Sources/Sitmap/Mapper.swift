import SitmapCoding
import SitmapEmbedded
public import SitmapGazetteer
public import SitmapModel
import SitmapProjection
import SitmapText

/// Reads reports and makes one situation of them: the way of one report, stage by stage.
///
/// A value without state: it can be used from many threads at once.
public struct Mapper: Sendable {
  /// The gazetteer that names are looked up in.
  public let gazetteer: Gazetteer
  let places: PlaceReader
  /// People's rulings, which all that is read is made with.
  public var corrections = Corrections()

  /// Makes a mapper over the gazetteer inside the program.
  public init() throws(SitmapError) { self.init(gazetteer: try WorldGazetteer.open()) }

  /// Makes a mapper.
  public init(gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    places = PlaceReader(
      gazetteer: gazetteer,
      recognizer: .embedded(),
      unproject: { $0.degrees }
    )
  }

  /// The coder; its tables are made when the first report is coded.
  var coder: SituationCoder {
    SituationCoder(
      shapes: PlaceShapes(gazetteer),
      addressCountry: { [gazetteer] in AddressCountry(gazetteer).reading(of: $0) },
      countryPlace: { [gazetteer] in gazetteer.country(code: $0) }
    )
  }

  /// The reader of actors; made when it is needed, for the tables of a language take a while to build.
  var actors: ActorReader {
    ActorReader(
      countryOfDemonym: { [gazetteer] in gazetteer.demonym(of: $0)?.iso3 },
      countryOfName: { [gazetteer] name in
        gazetteer.candidates(named: name).first { gazetteer.isCountry($0.index) }
          .flatMap { gazetteer.country(of: $0.index) }
      }
    )
  }

  /// What the readers find in a report, before any judgement about what happened.
  ///
  /// With `spans` these are the place names, one for one and in this order, and no other is looked for.
  public func annotate(_ report: Report, spans: [Span]? = nil) -> Annotation {
    annotate(report, parts: Set(AnnotationRecord.Part.allCases), spans: spans)
  }

  /// Only some of what the readers find: what is not asked for costs nothing.
  public func annotate(
    _ report: Report,
    parts: Set<AnnotationRecord.Part>,
    spans: [Span]? = nil
  ) -> Annotation {
    var memory = ReadingMemory(reports: 1)
    return annotate(report, parts: parts, spans: spans, memory: &memory)
  }

  /// The same, for one report after the other: what one has read of the gazetteer is spared the next.
  public func annotate(
    _ report: Report,
    parts: Set<AnnotationRecord.Part>,
    spans: [Span]? = nil,
    memory: inout ReadingMemory
  ) -> Annotation {
    let (passages, sentences) = SentenceSplitter().split(report)
    var annotation = Annotation(report: report, passages: passages, sentences: sentences)
    if parts.contains(.toponyms) { readPlaces(of: &annotation, spans: spans, &memory) }
    if !parts.isDisjoint(with: [.figures, .dates, .actors, .modalities, .speakers]) {
      read(ReadableText(sentences), parts, into: &annotation)
    }
    return annotation
  }

  private func readPlaces(
    of annotation: inout Annotation,
    spans: [Span]?,
    _ memory: inout ReadingMemory
  ) {
    let (sentences, report) = (annotation.sentences, annotation.report)
    let found =
      spans.map { places.read(spans: $0, in: sentences, report: report) }
      ?? places.read(sentences, report: report, memory: &memory.places)
    annotation.toponyms = found.toponyms
    annotation.resolutions = found.resolutions
    // The names that a caller asks about are answered one for one.
    if spans == nil { correct(&annotation) }
  }

  private func read(
    _ text: ReadableText,
    _ parts: Set<AnnotationRecord.Part>,
    into annotation: inout Annotation
  ) {
    let published = annotation.report.published
    let positions = WrittenPositions(annotation.toponyms)
    if parts.contains(.figures) {
      annotation.figures = positions.without(NumberReader().read(text))
    }
    if parts.contains(.dates) {
      annotation.dates = positions.without(DayReader(published: published).read(text))
    }
    if parts.contains(.actors) { annotation.actors = actors.read(text, on: published) }
    if parts.contains(.modalities) { annotation.modalities = ModalityReader().read(text) }
    if parts.contains(.speakers) { annotation.attributions = AttributionReader().read(text) }
  }

  /// What the readers find in the sentences that may tell of something: all that the coder asks for.
  ///
  /// Names of places are read in all sentences. Dates and modality reach over the border of a sentence ("the
  /// next day", "this could not be verified"), so they are read in its neighbours too.
  func annotateSparingly(
    _ report: Report,
    _ memory: inout ReadingMemory
  ) -> Annotation {
    let (passages, sentences) = SentenceSplitter().split(report)
    let (toponyms, resolutions) = places.read(
      sentences,
      report: report,
      memory: &memory.places
    )
    let coder = coder
    let tells = sentences.map { coder.tells($0) }
    let near = sentences.indices.filter { at in
      coder.frames(sentences[at])
        || (max(0, at - 1)...min(sentences.count - 1, at + 1)).contains { tells[$0] }
    }.map { sentences[$0] }
    let text = ReadableText(near)
    let positions = WrittenPositions(toponyms)
    var annotation = Annotation(
      report: report,
      passages: passages,
      sentences: sentences,
      toponyms: toponyms,
      resolutions: resolutions,
      figures: positions.without(NumberReader().read(text)),
      dates: positions.without(DayReader(published: report.published).read(text)),
      modalities: ModalityReader().read(text),
      attributions: AttributionReader().read(text),
      actors: actors.read(text, on: report.published)
    )
    correct(&annotation)
    return annotation
  }

  /// The situation that reports describe, as of a day.
  ///
  /// The order of the reports does not matter; without a day the latest publication date among them is taken.
  public func map(_ reports: [Report], asOf: Day? = nil) -> Situation {
    var memory = ReadingMemory(reports: reports.count)
    return map(reports, asOf: asOf, memory: &memory)
  }

  /// The same, for one situation after the other: what one has read of the gazetteer is spared the next.
  public func map(
    _ reports: [Report],
    asOf: Day? = nil,
    memory: inout ReadingMemory
  ) -> Situation {
    situation(of: reports.map { annotateSparingly($0, &memory) }, asOf: asOf)
  }

  /// The situation that annotated reports describe, as of a day.
  public func situation(of annotations: [Annotation], asOf: Day? = nil) -> Situation {
    // Fusion wants the reports in the order of their publication.
    let ordered = annotations.sorted { Self.order($0.report) < Self.order($1.report) }
    let fused = Fusion().fuse(ordered.map(code))
    var situation = Situation(asOf: asOf ?? ordered.compactMap(\.report.published).max())
    situation.reports = ordered.map(\.report)
    situation.events = fused.events
    situation.displacements = fused.displacements
    situation.statuses = fused.statuses
    situation.mentions = ordered.flatMap(Self.mentions)
    situation.gaps = gaps(ordered)
    return corrected(situation, ordered)
  }

  /// By publication, the undated last, then by id, so that the order of the input does not matter.
  private static func order(_ report: Report) -> (Int, String) {
    (report.published?.number ?? .max, report.id)
  }

  private static func mentions(_ annotation: Annotation) -> [PlaceMention] {
    zip(annotation.toponyms, annotation.resolutions).map { toponym, resolution in
      let sentences = annotation.sentences
      let sentence =
        sentences.indices.contains(toponym.sentence) ? sentences[toponym.sentence] : nil
      return PlaceMention(
        report: annotation.report.id,
        toponym: toponym,
        resolution: resolution,
        sentenceText: sentence.map { annotation.report.text(of: $0.span) } ?? ""
      )
    }
  }

  private func gaps(_ annotations: [Annotation]) -> Gaps {
    var gaps = Gaps()
    let coder = coder
    for annotation in annotations {
      if !coder.knowsLanguage(of: annotation) {
        gaps.unsupportedLanguages.append(annotation.report.id)
      }
      gaps.unresolvedToponyms += annotation.resolutions.count { $0.place == nil }
      guard annotation.report.published == nil else { continue }
      gaps.undatedExpressions += annotation.dates.count { mention in
        // Dates beside what is told of matter; the others are not even read when a report is mapped.
        guard annotation.sentences.indices.contains(mention.sentence),
          coder.tells(annotation.sentences[mention.sentence])
        else { return false }
        return switch mention.kind {
        case .date, .since, .until, .interval: mention.range.isUnknown
        case .duration, .set, .future, .background, .vague: false
        }
      }
    }
    return gaps
  }
}
