import SitmapCoding
import SitmapFormats
import SitmapGazetteer
import SitmapModel
import SitmapText

/// What the program finds in a corpus with a recogniser that was fitted without it, as `annotate -f jsonl` writes it.
///
/// The resolver's weights and the gazetteer stay as they are. `sitmap eval GOLD PREDICTIONS` prints the scores.
struct HeldOutPredictions {
  let gazetteer: Gazetteer
  let corpus: GoldCorpus

  /// One line for each document; `model` gives the weights with which a document is read.
  func lines(_ model: (Int) -> RecogniserModel) -> [UInt8] {
    var readers: [Int: PlaceReader] = [:]
    var bytes: [UInt8] = []
    for (number, document) in corpus.documents.enumerated() {
      let fold = number % RecogniserStudy.folds
      let reader =
        readers[fold]
        ?? PlaceReader(gazetteer: gazetteer, recognizer: ToponymRecognizer(model: model(fold)))
      readers[fold] = reader
      bytes += JSONWriter.bytes(of: line(document, reader)) + [10]
    }
    return bytes
  }

  private func line(_ document: GoldDocument, _ reader: PlaceReader) -> PropertyValue {
    let (_, sentences) = SentenceSplitter().split(document.report)
    let (toponyms, resolutions) = reader.read(sentences, report: document.report)
    let offsets = ScalarOffsets(document.report.text)
    let names = zip(toponyms, resolutions).filter { toponym, _ in
      toponym.probability >= ToponymRecognizer.likely && isMarked(toponym.role)
    }
    return .object([
      Property("id", .string(document.report.id)),
      Property("toponyms", .array(names.map { Self.name($0, $1, offsets) })),
    ])
  }

  /// Whether the corpus marks names in a role.
  private func isMarked(_ role: ToponymRole) -> Bool {
    role != .person && (role != .demonym || corpus.marksDemonyms)
  }

  private static func name(
    _ toponym: Toponym,
    _ resolution: Resolution,
    _ offsets: ScalarOffsets
  ) -> PropertyValue {
    let scalars = offsets.scalars(of: toponym.span)
    let point = resolution.place.map { toponym.position?.coordinate ?? $0.coordinate }
    return .object([
      Property("start", .integer(scalars.lowerBound)),
      Property("end", .integer(scalars.upperBound)),
      Property("name", .string(toponym.text)), Property("lat", .real(point?.latitude)),
      Property("lon", .real(point?.longitude)),
      Property("place_id", .text(resolution.place?.id.text)),
      Property("role", .string(toponym.role.rawValue)),
      Property("confidence", .real(resolution.place == nil ? nil : resolution.probability)),
    ])
  }
}

extension RecogniserStudy {
  /// Writes the predictions for each judged corpus: left out whole, and a fifth of its documents at a time.
  ///
  /// The files are `left-out-NAME` and `five-folds-NAME` in the folder, NAME being that of the corpus' file.
  func writePredictions(to folder: String, gazetteer: Gazetteer) throws -> [String] {
    var paths: [String] = []
    for part in parts where part.isJudged {
      let predictions = HeldOutPredictions(gazetteer: gazetteer, corpus: part.corpus)
      let whole = fit.model(of: all { corpus, _ in corpus == part.corpus.name })
      let folds = models(withoutFoldsOf: part)
      for (way, lines) in [
        ("left-out", predictions.lines { _ in whole }),
        ("five-folds", predictions.lines { folds[$0] }),
      ] {
        let path = "\(folder)/\(way)-\(part.corpus.file)"
        try AtomicFile.write(lines, to: path)
        paths.append(path)
      }
    }
    return paths
  }
}
