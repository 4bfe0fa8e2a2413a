import SitmapText

/// Fits both rounds of the recogniser on documents.
struct RecogniserFit {
  /// A document and what its examples count.
  typealias Weighted = (document: DocumentExamples, weight: Double)

  /// The fit of the first round.
  var first = LogisticFit()
  /// How the documents are divided, so that the second round sees log-odds of examples that the first did not.
  var folds = 5

  /// The model that follows from documents.
  func model(of documents: [Weighted]) -> RecogniserModel {
    let whole = weights(of: documents)
    let (quantised, step) = Self.quantised(whole)
    return RecogniserModel(weights: quantised, step: step, second: second(of: documents))
  }

  private func weights(of documents: [Weighted]) -> [Float] {
    var examples: [LogisticFit.Example] = []
    for (document, weight) in documents {
      for (example, label) in zip(document.examples, document.labels) where label != .unsure {
        examples.append(
          LogisticFit.Example(
            features: example.features.ids.map { Int32(RecogniserModel.index(of: $0)) },
            weight: Float(weight),
            isPlace: label == .place
          )
        )
      }
    }
    return first.fit(examples, size: RecogniserModel.count)
  }

  /// The weights as whole steps.
  private static func quantised(_ weights: [Float]) -> ([Int8], Float) {
    let largest = weights.reduce(0) { max($0, abs($1)) }
    let step = max(largest, 0.001) / 127
    return (weights.map { Int8(max(-127, min(127, ($0 / step).rounded()))) }, step)
  }

  /// The weights of the second round: a logistic regression by Newton's steps.
  private func second(of documents: [Weighted]) -> [Float] {
    var rows: [(values: [Float], weight: Double, isPlace: Bool)] = []
    for fold in 0..<folds {
      let rest = documents.enumerated().filter { $0.offset % folds != fold }.map(\.element)
      let (weights, step) = Self.quantised(self.weights(of: rest))
      let model = RecogniserModel(weights: weights, step: step, second: [])
      for (number, (document, weight)) in documents.enumerated() where number % folds == fold {
        let scores = document.examples.map { model.score($0.features) }
        let values = SecondRound.values(scores, document.examples.map(\.company))
        for (index, label) in document.labels.enumerated() where label != .unsure {
          let start = index * SecondRound.count
          rows.append(
            (Array(values[start..<(start + SecondRound.count)]), weight, label == .place)
          )
        }
      }
    }
    return NewtonFit.fit(rows)
  }
}
