import SitmapModel
import SitmapText

/// The errors of a model, to be looked at: what was out of reach, missed, or taken for a place.
struct ErrorList {
  private(set) var lines: [String] = []

  init(_ documents: [DocumentExamples], _ model: RecogniserModel, most: Int) {
    guard most > 0 else { return }
    var lists: [String: [String]] = [:]
    for document in documents {
      let candidates = Set(document.examples.map(\.span))
      for span in document.gold where !candidates.contains(span) {
        lists["unreachable", default: []].append(Self.text(span, document))
      }
      let scores = document.examples.map { model.score($0.features) }
      let probabilities = model.probabilities(scores, document.examples.map(\.company))
      for (index, label) in document.labels.enumerated() {
        let isFound = probabilities[index] >= ToponymRecognizer.likely
        let text =
          "\((probabilities[index] * 100).rounded() / 100) \(document.examples[index].role.rawValue) "
          + Self.text(document.examples[index].span, document)
        if label == .place, !isFound { lists["missed", default: []].append(text) }
        if label == .other, isFound { lists["false", default: []].append(text) }
        if label == .unsure, isFound { lists["half", default: []].append(text) }
      }
    }
    for (kind, list) in lists.sorted(by: { $0.key < $1.key }) {
      lines.append("-- \(kind): \(list.count)")
      // Every n-th, so that they come from all documents.
      let stride = max(1, list.count / most)
      for (number, line) in list.enumerated() where number % stride == 0 {
        lines.append("   " + line)
      }
    }
  }

  private static func text(_ span: Span, _ document: DocumentExamples) -> String {
    let bytes = Array(document.report.text.utf8)
    func piece(_ range: Range<Int>) -> String {
      String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
        .split(whereSeparator: \.isNewline).joined(separator: " ")
    }
    return piece(max(0, span.start - 40)..<span.start) + "[" + piece(span.start..<span.end) + "]"
      + piece(span.end..<(span.end + 40))
  }
}
