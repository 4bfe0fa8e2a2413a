import SitmapModel

/// One sentence with all that the readers found in it.
///
/// A class, since the coders hand it about for every trigger: one reference is counted and not one for each list.
final class SentenceFrame {
  /// The sentence.
  let sentence: Sentence
  /// Whether it may tell of something: a word of it begins a trigger.
  let isTelling: Bool
  /// The clauses.
  let clauses: Clauses
  /// The toponyms of the sentence: indices into the annotation.
  let toponyms: [Int]
  /// The dates.
  let dates: [DateMention]
  /// The figures.
  let figures: [FigureMention]
  /// The actors.
  let actors: [ActorMention]
  /// The cues of modality.
  let cues: [ModalityCue]
  /// Who says what.
  let attributions: [Attribution]
  /// The tokens that are likely to be verbs.
  let verbs: TokenSet
  /// The sentences of the headings over it, the innermost first.
  let headings: [Int]
  /// The sentence that names the columns of its table; nil when there is none.
  let columns: Int?
  /// Whether the headings of the report are days.
  fileprivate(set) var isUnderDays = false

  private init(
    _ sentence: Sentence,
    isTelling: Bool,
    toponyms: [Int],
    dates: [DateMention],
    figures: [FigureMention],
    actors: [ActorMention],
    cues: [ModalityCue],
    attributions: [Attribution],
    layout: SentenceLayout
  ) {
    self.sentence = sentence
    self.isTelling = isTelling
    verbs = isTelling ? Verbs.find(in: sentence.tokens) : []
    clauses = isTelling ? Clauses(sentence, verbs: verbs) : .one(sentence.tokens.count)
    self.toponyms = toponyms
    self.dates = dates
    self.figures = figures
    self.actors = actors
    self.cues = cues
    self.attributions = attributions
    headings = layout.headings(of: sentence)
    columns = layout.columns(of: sentence)
  }

  /// The tokens.
  var tokens: [Token] { sentence.tokens }

  /// The word at a token in lower case; empty when there is none.
  func word(_ at: Int) -> String { tokens.indices.contains(at) ? tokens[at].lower : "" }

  /// The hash of the word at a token; that of nothing when there is none.
  func hash(_ at: Int) -> UInt64 {
    tokens.indices.contains(at) ? tokens[at].hash : WordHash.start
  }

  /// Whether any of these words stands within some distance of a range.
  func has(_ words: WordSet, near range: Range<Int>, within distance: Int) -> Bool {
    let low = max(0, range.lowerBound - distance)
    let high = min(tokens.count, range.upperBound + distance)
    guard low < high else { return false }
    return tokens[low..<high].contains { words.contains($0.hash) }
  }

  /// Whether any of these words stands in the sentence.
  ///
  /// "IS" is a group, "is" a verb.
  func has(_ words: WordSet) -> Bool {
    tokens.contains { words.contains($0.hash) && ($0.isAllCapitals || $0.lower != "is") }
  }

  /// The modality at a token: the cue with the strongest claim on it.
  func modality(
    at token: Int,
    besides trigger: Range<Int> = 0..<0
  ) -> (modality: Modality, cue: ModalityCue?) {
    var found: ModalityCue?
    for cue in cues where governs(cue, token) && !isPart(cue, of: trigger) {
      if let other = found, Self.rank(other.modality) >= Self.rank(cue.modality) { continue }
      found = cue
    }
    return (found?.modality ?? .actual, found)
  }

  /// A negation inside a trigger is part of what it tells ("not allowed to cross"); a plan is not ("militants threatened to attack").
  private func isPart(_ cue: ModalityCue, of trigger: Range<Int>) -> Bool {
    cue.tokens.overlaps(trigger) && cue.modality != .planned && cue.modality != .hypothetical
  }

  /// The modality of a trigger, the stronger of those at its two ends.
  ///
  /// Some triggers begin with their subject ("rebels ... attacked").
  func modality(over trigger: Range<Int>) -> (modality: Modality, cue: ModalityCue?) {
    let first = modality(at: trigger.lowerBound)
    let last = modality(at: trigger.upperBound - 1, besides: trigger)
    return Self.rank(last.modality) > Self.rank(first.modality) ? last : first
  }

  /// Whether a cue governs a token: by its scope, or as the verb of a noun before it ("fighting could
  /// spread", "the rally did not take place").
  private func governs(_ cue: ModalityCue, _ token: Int) -> Bool {
    if cue.tokens.contains(token) { return false }
    if cue.scope.contains(token) { return true }
    guard cue.tokens.lowerBound > token else { return false }
    let end = aside(before: cue.tokens.lowerBound, after: token)
    guard end - token <= 9, cue.modality != .claimed, !verbs.contains(token),
      clauses.same(token, cue.tokens.lowerBound)
    else { return false }
    let between = (token + 1)..<max(token + 1, end)
    let starts =
      Self.auxiliaries.contains(word(cue.tokens.lowerBound))
      || Self.auxiliaries.contains(word(cue.tokens.lowerBound - 1))
    return starts
      && !between.contains { at in
        (verbs.contains(at) && !Self.auxiliaries.contains(word(at))) || tokens[at].text == ","
      }
  }

  /// "the convoy, planned for Friday, did not leave": the end of what stands before an aside between two commas.
  private func aside(before cue: Int, after token: Int) -> Int {
    let auxiliary = Self.auxiliaries.contains(word(cue)) ? cue : cue - 1
    guard word(auxiliary - 1) == ",",
      let opening = ((token + 1)..<max(token + 1, auxiliary - 1)).first(where: { word($0) == "," })
    else { return cue }
    return opening
  }

  private static let auxiliaries: WordSet = [
    "could", "may", "might", "would", "did", "do", "does", "was", "were", "will", "has", "have",
    "had", "is",
    "are", "unable",
  ]

  /// Who says what stands at a token.
  func attribution(at token: Int) -> Attribution? {
    attributions.first { $0.scope.contains(token) && !$0.tokens.contains(token) }
  }

  private static func rank(_ modality: Modality) -> Int {
    switch modality {
    case .negated: 4
    case .hypothetical: 3
    case .planned: 2
    case .claimed: 1
    case .actual: 0
    }
  }

  /// The frames of an annotation, one a sentence; only those that may tell of something are cut into clauses.
  static func all(of annotation: Annotation, isTelling: (Sentence) -> Bool) -> [SentenceFrame] {
    let count = annotation.sentences.count
    var toponyms = [[Int]](repeating: [], count: count)
    for (index, toponym) in annotation.toponyms.enumerated() where toponym.sentence < count {
      toponyms[toponym.sentence].append(index)
    }
    let dates = grouped(annotation.dates, count) { $0.sentence }
    let figures = grouped(annotation.figures, count) { $0.sentence }
    let actors = grouped(annotation.actors, count) { $0.sentence }
    let cues = grouped(annotation.modalities, count) { $0.sentence }
    let attributions = grouped(annotation.attributions, count) { $0.sentence }
    let layout = SentenceLayout(annotation)
    let frames = annotation.sentences.indices.map { index in
      SentenceFrame(
        annotation.sentences[index],
        isTelling: isTelling(annotation.sentences[index]),
        toponyms: toponyms[index],
        dates: dates[index],
        figures: figures[index],
        actors: actors[index],
        cues: cues[index],
        attributions: attributions[index],
        layout: layout
      )
    }
    if HeadingReader.haveDays(frames, published: annotation.report.published) {
      for frame in frames { frame.isUnderDays = true }
    }
    return frames
  }

  private static func grouped<Item>(
    _ items: [Item],
    _ count: Int,
    by sentence: (Item) -> Int
  ) -> [[Item]] {
    var groups = [[Item]](repeating: [], count: count)
    for item in items where (0..<count).contains(sentence(item)) {
      groups[sentence(item)].append(item)
    }
    return groups
  }
}
