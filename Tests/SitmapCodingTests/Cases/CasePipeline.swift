import SitmapCoding
import SitmapEmbedded
import SitmapGazetteer
import SitmapModel
import SitmapProjection
import SitmapText

/// The way of one report over the gazetteer inside the program, without the facade.
struct CasePipeline: Sendable {
  private let places: PlaceReader
  private let actors: ActorReader
  private let coder: SituationCoder

  /// Makes the stages over the embedded gazetteer.
  init() throws { self.init(gazetteer: try Gazetteer.embedded()) }

  private init(gazetteer: Gazetteer) {
    places = PlaceReader(gazetteer: gazetteer, recognizer: .embedded()) { $0.degrees }
    coder = SituationCoder(shapes: PlaceShapes(gazetteer))
    actors = ActorReader(
      countryOfDemonym: { gazetteer.demonym(of: $0)?.iso3 },
      countryOfName: { name in
        gazetteer.find(name: name).first { $0.featureCode.hasPrefix("PCL") }?.country
      }
    )
  }

  /// What the readers find in a report.
  func annotate(_ report: Report) -> Annotation {
    let (passages, sentences) = SentenceSplitter().split(report)
    let (toponyms, resolutions) = places.read(sentences, report: report)
    let positions = WrittenPositions(toponyms)
    return Annotation(
      report: report,
      passages: passages,
      sentences: sentences,
      toponyms: toponyms,
      resolutions: resolutions,
      figures: positions.without(NumberReader().read(sentences)),
      dates: positions.without(DayReader(published: report.published).read(sentences)),
      modalities: ModalityReader().read(sentences),
      attributions: AttributionReader().read(sentences),
      actors: actors.read(sentences, on: report.published)
    )
  }

  /// The records of a report.
  func code(_ report: Report) -> CodedReport { coder.code(annotate(report)) }

  /// What is found in the report of a case.
  func findings(of current: Case) -> Findings {
    let report = Report(
      id: "\(current.file):\(current.line)",
      title: current.title?.plain,
      text: current.text.plain,
      published: current.published.flatMap { Day(iso: $0) }
    )
    let annotation = annotate(report)
    return Findings(annotation, coder.code(annotation), of: current)
  }
}
