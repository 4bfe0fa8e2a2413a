import SitmapText

/// The corpora as examples, and the fits that leave some of them out.
struct RecogniserStudy {
  /// A corpus and its documents.
  struct Part {
    var corpus: GoldCorpus
    var documents: [DocumentExamples]
    var isJudged: Bool
  }

  /// Into how many parts a corpus is divided when a part at a time is left out.
  static let folds = 5

  let parts: [Part]
  let fit: RecogniserFit
  private let errors: Int

  init(_ options: TrainOptions) throws {
    let reader = try ExampleReader(options)
    var fit = RecogniserFit()
    fit.first.penalty = options.penalty
    self.fit = fit
    errors = options.examples
    var parts: [Part] = []
    for corpus in try GoldCorpus.judged(options) {
      parts.append(Self.part(corpus, reader, isJudged: true))
    }
    parts.append(Self.part(try GoldCorpus.passages(options), reader, isJudged: false))
    for corpus in try GoldCorpus.own(options) + GoldCorpus.others(options) {
      parts.append(Self.part(corpus, reader, isJudged: false))
    }
    self.parts = parts
  }

  private static func part(_ corpus: GoldCorpus, _ reader: ExampleReader, isJudged: Bool) -> Part {
    Part(
      corpus: corpus,
      documents: corpus.documents.map { reader.read($0, of: corpus) },
      isJudged: isJudged
    )
  }

  /// All documents with their weights, but for some.
  func all(
    except isLeftOut: (_ corpus: String, _ document: Int) -> Bool = { _, _ in false }
  ) -> [RecogniserFit.Weighted] {
    var all: [RecogniserFit.Weighted] = []
    for part in parts {
      for (number, document) in part.documents.enumerated()
      where !isLeftOut(part.corpus.name, number) {
        all.append((document, part.corpus.weight))
      }
    }
    return all
  }

  /// The scores as lines of text.
  func table() -> [String] {
    var lines: [String] = []
    for part in parts where part.isJudged || part.corpus.marksOnce {
      let model = fit.model(of: all { corpus, _ in corpus == part.corpus.name })
      lines += scores(part, "left out") { _ in model }
      lines += ErrorList(part.documents, model, most: errors).lines
    }
    for part in parts where part.isJudged {
      let models = models(withoutFoldsOf: part)
      lines += scores(part, "five folds") { models[$0 % Self.folds] }
    }
    return lines
  }

  /// For each fifth of a corpus' documents the model that was fitted on everything else.
  func models(withoutFoldsOf part: Part) -> [RecogniserModel] {
    (0..<Self.folds).map { fold in
      fit.model(
        of: all { corpus, number in corpus == part.corpus.name && number % Self.folds == fold }
      )
    }
  }

  /// The scores of texts that are written in other ways, each by weights that never saw their corpus.
  func perturbed(_ options: TrainOptions) throws -> [String] {
    let reader = try ExampleReader(options)
    var scores = Perturbation.all.map { _ in RecogniserScore() }
    for part in parts where part.isJudged && part.corpus.name != "LGL" {
      let model = fit.model(of: all { corpus, _ in corpus == part.corpus.name })
      for (number, change) in Perturbation.all.enumerated() {
        for document in part.corpus.documents {
          scores[number].add(reader.read(change(document), of: part.corpus), model)
        }
      }
    }
    return zip(Perturbation.all, scores).map { change, score in
      "\(change.name): P \(Self.text(score.precision)) R \(Self.text(score.recall)) F1 \(Self.text(score.f1))"
    }
  }

  private static func text(_ value: Double) -> String { "\((value * 1000).rounded() / 1000)" }

  private func scores(_ part: Part, _ what: String, _ model: (Int) -> RecogniserModel) -> [String] {
    [0.3, 0.4, 0.5, 0.6].map { threshold in
      var score = RecogniserScore()
      score.threshold = threshold
      for (number, document) in part.documents.enumerated() { score.add(document, model(number)) }
      let found =
        "P \(Self.text(score.precision)) R \(Self.text(score.recall)) F1 \(Self.text(score.f1))"
      let trust = "reach \(Self.text(score.reach)) ECE \(Self.text(score.calibrationError))"
      return "\(part.corpus.name) \(what) \(threshold): \(found) \(trust)"
    }
  }
}
