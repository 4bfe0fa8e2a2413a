import SitmapModel

/// Leads from a sentence to the headings and the columns over it, by sentences.
struct SentenceLayout {
  private let passages: [Passage]
  /// The first sentence of each passage.
  private let firsts: [Int: Int]

  init(_ annotation: Annotation) {
    passages = annotation.passages
    var firsts: [Int: Int] = [:]
    if passages.contains(where: { $0.heading != nil || $0.columns != nil }) {
      for sentence in annotation.sentences where firsts[sentence.paragraph] == nil {
        firsts[sentence.paragraph] = sentence.index
      }
    }
    self.firsts = firsts
  }

  /// The sentences of the headings over a sentence, the innermost first.
  func headings(of sentence: Sentence) -> [Int] {
    var headings: [Int] = []
    var passage = sentence.paragraph
    while headings.count < Self.deepest, passages.indices.contains(passage),
      let over = passages[passage].heading, over < passage
    {
      if let first = firsts[over] { headings.append(first) }
      passage = over
    }
    return headings
  }

  /// The sentence that names the columns of a row.
  func columns(of sentence: Sentence) -> Int? {
    guard passages.indices.contains(sentence.paragraph) else { return nil }
    return passages[sentence.paragraph].columns.flatMap { firsts[$0] }
  }

  /// Headings over headings: a bound on the work for a file that is no report.
  private static let deepest = 12
}
