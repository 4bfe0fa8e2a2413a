import SitmapCoding
import SitmapGazetteer
import SitmapGeometry
import SitmapModel
import SitmapText

/// The corpora with positions, and the fits that leave one of them out.
struct ResolverStudy {
  private let corpora: [GoldCorpus]
  private let gazetteer: Gazetteer
  private let recognizer: ToponymRecognizer
  private let pull: Double
  /// The weights by hand, with those that the options change.
  private let middle: ResolverWeights
  private let isByHand: Bool

  /// A position counts as found within this distance: the field's measure, 100 miles.
  private static let found = Distance.kilometres(161)
  /// A place within this distance of the marked one is the marked one.
  private static let same = Distance.kilometres(25)
  /// Context is read again with the new weights, and fitted again.
  private static let rounds = 3

  init(_ options: TrainOptions) throws {
    corpora =
      try GoldCorpus.judged(options) + [
        GoldCorpus.encyclopedia(options), GoldCorpus.passages(options),
      ]
    gazetteer = try Gazetteer(packs: [
      Pack(path: options.gazetteer + "/base.bin"), Pack(path: options.gazetteer + "/curated.bin"),
    ])
    let bytes = try GoldCorpus.bytes(options.weights + "/recogniser.bin")
    guard let model = bytes.withUnsafeBytes({ RecogniserModel(bytes: $0) }) else {
      throw TrainError("\(options.weights)/recogniser.bin is damaged; run sitmap-train recogniser")
    }
    recognizer = ToponymRecognizer(model: model)
    pull = Double(options.penalty)
    isByHand = options.isByHand
    middle = ResolverWeights(
      values: zip(ResolverWeights.names, ResolverWeights.byHand.values).map { name, weight in
        options.withoutOfResolver.contains(name) ? 0 : options.tried[name] ?? weight
      }
    )
  }

  /// The scores by hand, fitted on everything, and with each corpus left out.
  func table() -> [String] {
    var lines = ["corpus | weights | within 25 km | within 161 km | ECE | mentions"]
    if isByHand {
      return lines + corpora.map { "\($0.name) | by hand | \(score(of: $0, middle).text)" }
    }
    let all = fit(on: corpora)
    for corpus in corpora {
      let rest = fit(on: corpora.filter { $0.name != corpus.name })
      for (name, weights) in [("by hand", middle), ("fitted", all), ("left out", rest)] {
        lines.append("\(corpus.name) | \(name) | \(score(of: corpus, weights).text)")
      }
    }
    for (name, pair) in zip(ResolverWeights.names, zip(middle.values, all.values)) {
      lines.append("\(name) \(Self.text(pair.0)) -> \(Self.text(pair.1))")
    }
    return lines
  }

  private func fit(on corpora: [GoldCorpus]) -> ResolverWeights {
    let fit = ConditionalLogit(
      middle: middle.values,
      pull: ResolverWeights.names.map {
        ResolverWeights.taughtByHand.contains($0) ? pull * 1000 : pull
      }
    )
    var weights = middle
    for _ in 0..<Self.rounds {
      var choices: [ConditionalLogit.Choice] = []
      for corpus in corpora {
        for document in corpus.documents {
          for example in examples(document, weights) {
            choices += self.choices(example, document, weight: corpus.weight)
          }
        }
      }
      weights = ResolverWeights(values: fit.fit(choices).map(Self.rounded))
    }
    return weights
  }

  private func examples(_ document: GoldDocument, _ weights: ResolverWeights) -> [ResolverExample] {
    let reader = PlaceReader(gazetteer: gazetteer, recognizer: recognizer, weights: weights)
    let (_, sentences) = SentenceSplitter().split(document.report)
    return reader.examples(
      spans: document.names.map(\.span),
      in: sentences,
      report: document.report
    )
  }

  /// One choice for each place that annotators gave to the name.
  private func choices(
    _ example: ResolverExample,
    _ document: GoldDocument,
    weight: Double
  ) -> [ConditionalLogit.Choice] {
    var counts: [(position: Coordinate, count: Int)] = []
    for mention in example.mentions {
      guard let position = document.names[mention].position else { continue }
      if let known = counts.firstIndex(where: { $0.position == position }) {
        counts[known].count += 1
      } else {
        counts.append((position, 1))
      }
    }
    return counts.map { position, count in
      ConditionalLogit.Choice(
        features: example.features,
        isRight: Self.right(example.positions, position),
        weight: weight * Double(count)
      )
    }
  }

  /// The candidates at a position; those within 161 km where none is at it.
  private static func right(_ positions: [Coordinate], _ gold: Coordinate) -> [Bool] {
    let near = positions.map { $0.isWithin(same, of: gold) }
    return near.contains(true) ? near : positions.map { $0.isWithin(found, of: gold) }
  }

  private func score(of corpus: GoldCorpus, _ weights: ResolverWeights) -> ResolverScore {
    var score = ResolverScore()
    for document in corpus.documents {
      score.mentions += document.names.count { $0.position != nil }
      for example in examples(document, weights) {
        let probabilities = ConditionalLogit.probabilities(example.features, weights.values)
        let best = probabilities.indices.max { probabilities[$0] < probabilities[$1] }
        guard let best, probabilities[best] >= ToponymResolver.threshold else { continue }
        for mention in example.mentions {
          guard let gold = document.names[mention].position else { continue }
          let place = example.positions[best]
          score.add(
            probability: probabilities[best],
            isSame: place.isWithin(Self.same, of: gold),
            isFound: place.isWithin(Self.found, of: gold)
          )
        }
      }
    }
    return score
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
  static func text(_ value: Double) -> String { "\((value * 1000).rounded() / 1000)" }
}

/// How many names are placed right, and how far the probabilities are to be believed.
struct ResolverScore {
  var mentions = 0
  private var same = 0
  private var found = 0
  private var bins = [(count: Int, sum: Double, right: Int)](repeating: (0, 0, 0), count: 10)

  mutating func add(probability: Double, isSame: Bool, isFound: Bool) {
    same += isSame ? 1 : 0
    found += isFound ? 1 : 0
    let bin = min(9, Int(probability * 10))
    bins[bin].count += 1
    bins[bin].sum += probability
    bins[bin].right += isFound ? 1 : 0
  }

  /// The shares and the expected calibration error in ten bins, over what was resolved.
  var text: String {
    let resolved = max(1, bins.reduce(0) { $0 + $1.count })
    let error = bins.reduce(0) { $0 + abs($1.sum - Double($1.right)) } / Double(resolved)
    let all = Double(max(1, mentions))
    return [Double(same) / all, Double(found) / all, error].map(ResolverStudy.text)
      .joined(separator: " | ") + " | \(mentions)"
  }
}
