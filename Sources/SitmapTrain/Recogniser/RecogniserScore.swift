import SitmapModel
import SitmapText

/// How well a model finds the marked names: exact spans, and how far its probabilities are to be believed.
struct RecogniserScore {
  private(set) var right = 0
  private(set) var predicted = 0
  private(set) var gold = 0
  /// Marked names that are a candidate at all.
  private(set) var reachable = 0
  private var bins = [(count: Int, sum: Double, right: Int)](repeating: (0, 0, 0), count: 10)

  /// The least probability that counts as found.
  var threshold = ToponymRecognizer.likely

  /// Counts a document.
  mutating func add(_ document: DocumentExamples, _ model: RecogniserModel) {
    gold += document.gold.count
    let scores = document.examples.map { model.score($0.features) }
    let probabilities = model.probabilities(scores, document.examples.map(\.company))
    for (index, label) in document.labels.enumerated() {
      let probability = probabilities[index]
      if label == .place { reachable += 1 }
      // What the corpus does not mark by its own rules is neither found nor false.
      if label == .unsure, !document.isHalf(index) { continue }
      if probability >= threshold {
        predicted += 1
        if label == .place { right += 1 }
      }
      guard label != .unsure else { continue }
      let bin = min(9, Int(probability * 10))
      bins[bin].count += 1
      bins[bin].sum += probability
      if label == .place { bins[bin].right += 1 }
    }
  }

  var precision: Double { predicted == 0 ? 0 : Double(right) / Double(predicted) }
  var recall: Double { gold == 0 ? 0 : Double(right) / Double(gold) }
  var f1: Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }
  /// The recall that the candidates allow.
  var reach: Double { gold == 0 ? 0 : Double(reachable) / Double(gold) }
  /// The expected calibration error in ten bins.
  var calibrationError: Double {
    let total = bins.reduce(0) { $0 + $1.count }
    guard total > 0 else { return 0 }
    return bins.reduce(0) { $0 + abs($1.sum - Double($1.right)) } / Double(total)
  }
}

extension DocumentExamples {
  /// Whether a candidate shares a letter with a marked name.
  func isHalf(_ index: Int) -> Bool {
    gold.contains { $0.overlaps(examples[index].span) }
  }
}
