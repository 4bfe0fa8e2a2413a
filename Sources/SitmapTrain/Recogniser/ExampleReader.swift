import SitmapCoding
import SitmapGazetteer
import SitmapModel
import SitmapText

/// Reads documents as the recogniser does, up to its candidates.
struct ExampleReader {
  let gazetteer: Gazetteer
  private let places: PlaceReader
  private let maker: HitMaker
  private let without: Set<MentionTemplate>

  init(_ options: TrainOptions) throws {
    without = options.without
    gazetteer = try Gazetteer(packs: [
      Pack(path: options.gazetteer + "/base.bin"), Pack(path: options.gazetteer + "/curated.bin"),
    ])
    places = PlaceReader(gazetteer: gazetteer, recognizer: ToponymRecognizer(model: .blank))
    maker = HitMaker(gazetteer: gazetteer)
  }

  /// Names of places that place nothing.
  private static let unplacing: Set<ToponymRole> = [
    .demonym, .metonym, .organisation, .dateline, .publisher,
  ]

  /// The candidates of a document, each with what the annotators say of it.
  func read(_ document: GoldDocument, of corpus: GoldCorpus) -> DocumentExamples {
    let marked = Set(document.names.map { document.report.text(of: $0.span) })
    let (_, sentences) = SentenceSplitter().split(document.report)
    let matches = sentences.map { places.matches(in: $0) }
    let hits = maker.hits(in: sentences, matches: matches, report: document.report)
    var examples = ToponymRecognizer.examples(in: sentences, hits: hits)
    for index in examples.indices { examples[index].features.remove(without) }
    let labels = examples.map { example -> Label in
      if document.names.contains(where: { $0.span == example.span }) { return .place }
      if corpus.marksOnce, marked.contains(document.report.text(of: example.span)) {
        return .unsure
      }
      // Half a name, or more than it: neither right nor an example of what is no place.
      if document.names.contains(where: { $0.span.overlaps(example.span) }) { return .unsure }
      if corpus.marksPlacing, Self.unplacing.contains(example.role) { return .unsure }
      return example.role == .demonym && !corpus.marksDemonyms ? .unsure : .other
    }
    return DocumentExamples(
      examples: examples,
      labels: labels,
      report: document.report,
      gold: document.names.map(\.span)
    )
  }
}

/// What the annotators say of a candidate.
enum Label {
  case place, other, unsure
}

/// The candidates of a document.
struct DocumentExamples {
  var examples: [MentionExample]
  var labels: [Label]
  var report: Report
  /// The marked names.
  var gold: [Span]
}

extension RecogniserModel {
  /// Weights that say nothing.
  static var blank: RecogniserModel {
    RecogniserModel(
      weights: [Int8](repeating: 0, count: RecogniserModel.count),
      step: 0,
      second: [Float](repeating: 0, count: SecondRound.count)
    )
  }
}
