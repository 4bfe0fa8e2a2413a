/// A find of the gold or of a prediction: its span and its members as they stand.
struct EvaluatedFind {
  let start: Int
  let end: Int
  let members: [Property]

  /// The finds of a list; what has no span, or stands in the title, is left out.
  static func all(_ document: EvaluationDocument?, _ name: String) -> [EvaluatedFind] {
    (document?.objects(name) ?? []).compactMap { members in
      guard let start = members.integer("start"), let end = members.integer("end"), start < end,
        members.text("field") != "title"
      else { return nil }
      return EvaluatedFind(start: start, end: end, members: members)
    }
  }

  /// Whether two spans share a character.
  func overlaps(_ other: EvaluatedFind) -> Bool { start < other.end && other.start < end }

  /// Whether a member is the same in both, missing and null being one.
  func agrees(_ other: EvaluatedFind, on name: String) -> Bool {
    Self.plain(members.value(name)) == Self.plain(other.members.value(name))
  }

  private static func plain(_ value: PropertyValue?) -> PropertyValue? {
    value == .null ? nil : value
  }
}

/// Pairs of gold and predicted finds, each used once, in the order of the gold.
struct EvaluatedPairs {
  /// The pairs, as indices.
  let pairs: [(gold: Int, predicted: Int)]

  init(
    _ gold: [EvaluatedFind],
    _ predicted: [EvaluatedFind],
    where test: (EvaluatedFind, EvaluatedFind) -> Bool
  ) {
    var taken = [Bool](repeating: false, count: predicted.count)
    var pairs: [(Int, Int)] = []
    for (index, wanted) in gold.enumerated() {
      guard
        let match = predicted.indices.first(where: { !taken[$0] && test(wanted, predicted[$0]) })
      else { continue }
      taken[match] = true
      pairs.append((index, match))
    }
    self.pairs = pairs
  }
}

/// Counts for precision, recall and F1.
struct EvaluatedCounts {
  var right = 0
  var predicted = 0
  var gold = 0

  /// Adds the counts of a document.
  mutating func add(right: Int, predicted: Int, gold: Int) {
    self.right += right
    self.predicted += predicted
    self.gold += gold
  }

  /// Precision, recall and F1, with a name before each.
  func measures(_ name: String) -> [EvaluationSection.Measure] {
    let f1 = predicted + gold > 0 ? 2 * Double(right) / Double(predicted + gold) : nil
    return [
      .init("\(name)_p", "P", .ratio(Self.share(right, predicted))),
      .init("\(name)_r", "R", .ratio(Self.share(right, gold))),
      .init("\(name)_f1", "\(name) F1", .ratio(f1)),
    ]
  }

  /// A share; nil of nothing.
  static func share(_ part: Int, _ whole: Int) -> Double? {
    whole > 0 ? Double(part) / Double(whole) : nil
  }
}

/// What a part counts in the documents of one corpus.
protocol EvaluatedTally {
  init()
  mutating func add(_ pair: EvaluationPair)
  var measures: [EvaluationSection.Measure] { get }
}

extension EvaluationSection {
  /// A section with a row for each corpus.
  static func byCorpus<Tally: EvaluatedTally>(
    _ name: String,
    _ pairs: [EvaluationPair],
    _ type: Tally.Type
  ) -> EvaluationSection {
    var corpora: [String: Tally] = [:]
    for pair in pairs { corpora[pair.gold.corpus, default: Tally()].add(pair) }
    let rows = corpora.sorted { $0.key < $1.key }.map {
      Row(name: $0.key, measures: $0.value.measures)
    }
    return EvaluationSection(name: name, tables: [Table(rowName: "corpus", rows: rows)])
  }
}
