package import SitmapGazetteer
package import SitmapModel

/// Decides which place each name of a report means.
///
/// All mentions of one name have one sense. Every candidate is scored by its size and class, by the words around
/// the name, by its containing name, and by where the other names of the report lie; the others are guessed first without
/// context and then again with it. The softmax of the scores is the probability.
package struct ToponymResolver: Sendable {
  /// Below this the best candidate is not good enough, and the name stays unresolved.
  package static let threshold = 0.12
  /// Rounds of scoring with context; a third changes next to nothing.
  private static let rounds = 2
  /// Candidates scored with context; the tail of a common name never wins.
  private static let scored = 30

  private let gazetteer: Gazetteer

  private let weights: ResolverWeights

  /// Makes a resolver over a gazetteer.
  package init(gazetteer: Gazetteer, weights: ResolverWeights = .byHand) {
    self.gazetteer = gazetteer
    self.weights = weights
  }

  /// One resolution for each toponym; `matches` is as long as `sentences`.
  package func resolve(
    _ toponyms: [Toponym],
    in sentences: [Sentence],
    matches: [[NameMatch]],
    report: Report,
    memory: inout PlaceMemory
  ) -> [Resolution] {
    let builder = GroupBuilder(gazetteer: gazetteer, sentences: sentences, matches: matches)
    var (groups, groupOf) = builder.groups(of: toponyms, memory: &memory)
    keepExisting(&groups, on: report.published)
    score(&groups, country: country(of: report), &memory.nearness)
    let chosen = groups.map(\.chosen)
    var resolutions: [Resolution] = []
    resolutions.reserveCapacity(toponyms.count)
    var made = [Resolution?](repeating: nil, count: groups.count)
    for index in toponyms.indices {
      guard let number = groupOf[index] else {
        if let position = toponyms[index].position {
          let maker = WrittenPlaceMaker(gazetteer: gazetteer)
          resolutions.append(maker.resolution(of: toponyms[index], at: position))
          continue
        }
        let reason =
          toponyms[index].role == .person
          ? "part of a person's or a team's name" : "no place has this name"
        resolutions.append(Resolution(place: nil, probability: 0, reasons: [reason]))
        continue
      }
      let resolution =
        made[number]
        ?? dated(resolution(of: groups[number], all: chosen, &memory), on: report.published)
      made[number] = resolution
      resolutions.append(Self.with(toponyms[index].position, resolution))
    }
    return resolutions
  }

  /// Takes units out that were none on the day of the report, where another place of the name was.
  private func keepExisting(_ groups: inout [NameGroup], on day: Day?) {
    guard let day else { return }
    for number in groups.indices where groups[number].candidates.count > 1 {
      // "Halabja governorate" means no town.
      guard groups[number].kinds.isEmpty,
        groups[number].candidates.contains(where: {
          ($0.level == .admin1 || $0.level == .admin2) && !gazetteer.exists($0.index, on: day)
        }),
        let kept = gazetteer.existing(groups[number].candidates.map(\.index), on: day)
      else { continue }
      groups[number].candidates.removeAll { !kept.contains($0.index) }
    }
  }

  /// Tells that the place of a resolution was none yet, or no more, on the day of the report.
  private func dated(_ resolution: Resolution, on day: Day?) -> Resolution {
    guard let day, let place = resolution.place, place.validFrom != nil || place.validTo != nil,
      let oddity = gazetteer.index(of: place.id).flatMap({ gazetteer.oddity(of: $0, on: day) })
    else { return resolution }
    var resolution = resolution
    resolution.reasons.append("\(place.name) \(oddity)")
    return resolution
  }

  /// The resolution of a name beside which its position is written.
  private static func with(_ position: WrittenPosition?, _ resolution: Resolution) -> Resolution {
    guard let position, resolution.place != nil else { return resolution }
    var resolution = resolution
    resolution.reasons.insert(WrittenPlaceMaker.reason(position), at: 0)
    return resolution
  }

  /// The candidates of the first names with their features, for a fit.
  func examples(
    _ toponyms: [Toponym],
    counted: Int,
    in sentences: [Sentence],
    matches: [[NameMatch]],
    report: Report
  ) -> [ResolverExample] {
    let builder = GroupBuilder(gazetteer: gazetteer, sentences: sentences, matches: matches)
    var memory = PlaceMemory.none
    var (groups, _) = builder.groups(of: toponyms, memory: &memory)
    score(&groups, country: country(of: report), &memory.nearness)
    return groups.compactMap { group in
      let mentions = group.mentions.filter { $0 < counted }
      guard !mentions.isEmpty else { return nil }
      return ResolverExample(
        mentions: mentions,
        features: group.features.map { features in
          CandidateFeatures.Feature.allCases.map { features[$0] }
        },
        positions: group.candidates.map { gazetteer.coordinate(of: $0.index) },
        probabilities: group.probabilities
      )
    }
  }

  /// Scores all groups, first each alone, then in the light of the others.
  func score(_ groups: inout [NameGroup], country: UInt16?, _ memory: inout NearnessMemory) {
    for number in groups.indices {
      (groups[number].features, groups[number].probabilities) =
        described(number, of: groups, country: country)
      prune(&groups[number])
    }
    for _ in 0..<Self.rounds {
      let context = DocumentContext(groups)
      // All names are scored in the light of what the others meant before; only then that changes.
      var probabilities = groups.map(\.probabilities)
      for number in groups.indices
      where groups[number].candidates.count > 1 || !groups[number].firmContainers.isEmpty
        || groups[number].candidates.contains(where: \.isHamlet)
      {
        var features: [CandidateFeatures] = []
        swap(&features, &groups[number].features)
        probabilities[number] = score(&features, number, context, groups, &memory)
        swap(&features, &groups[number].features)
      }
      for number in groups.indices { groups[number].probabilities = probabilities[number] }
    }
  }

  /// The country that the caller says the report is about, as the gazetteer's number.
  private func country(of report: Report) -> UInt16? {
    report.country.flatMap { gazetteer.countryIndex(code: $0) }.map {
      gazetteer.countryNumber(of: $0)
    }
  }

  private func prune(_ group: inout NameGroup) {
    guard group.candidates.count > Self.scored else { return }
    let order = group.candidates.indices.sorted {
      (group.probabilities[$1], $0) < (group.probabilities[$0], $1)
    }
    let kept = order.prefix(Self.scored).sorted()
    group.candidates = kept.map { group.candidates[$0] }
    group.features = kept.map { group.features[$0] }
    group.probabilities = kept.map { group.probabilities[$0] }
  }

  /// Scores the candidates of a name by what does not depend on the other names.
  private func described(
    _ number: Int,
    of groups: [NameGroup],
    country: UInt16?
  ) -> (features: [CandidateFeatures], probabilities: [Double]) {
    let scorer = CandidateScorer(number: number, context: nil, groups: groups)
    let features = groups[number].candidates.map {
      scorer.features(of: $0, reportCountry: country)
    }
    return (features, probabilities(of: features))
  }

  private func probabilities(of features: [CandidateFeatures]) -> [Double] {
    var scores: [Double] = []
    scores.reserveCapacity(features.count)
    for index in features.indices { scores.append(features[index].score(weights)) }
    return Softmax.probabilities(of: scores, none: weights.none)
  }

  /// Scores the candidates of a name by what the others mean; the features are taken out of its group meanwhile.
  private func score(
    _ features: inout [CandidateFeatures],
    _ number: Int,
    _ context: DocumentContext,
    _ groups: [NameGroup],
    _ memory: inout NearnessMemory
  ) -> [Double] {
    let scorer = CandidateScorer(number: number, context: context, groups: groups)
    for index in groups[number].candidates.indices {
      scorer.update(&features[index], of: groups[number].candidates[index], &memory)
    }
    return probabilities(of: features)
  }

  private func resolution(
    of group: NameGroup,
    all chosen: [CandidateFacts?],
    _ memory: inout PlaceMemory
  ) -> Resolution {
    let order = Self.likeliest(Self.alternatives + 1, of: group.probabilities)
    guard let best = order.first else {
      return Resolution(place: nil, probability: 0, reasons: ["no place has this name"])
    }
    let isGood = group.probabilities[best] >= Self.threshold
    let others = order.dropFirst(isGood ? 1 : 0).prefix(Self.alternatives).map {
      candidate(group, $0, &memory.others)
    }
    guard isGood else {
      return Resolution(
        place: nil,
        probability: group.probabilities[best],
        alternatives: others,
        reasons: [whyNone(group, best: best)]
      )
    }
    return Resolution(
      place: place(at: group.candidates[best].index, &memory.places),
      probability: group.probabilities[best],
      countryProbability: countryProbability(of: best, in: group),
      alternatives: others,
      reasons: ReasonWriter(
        group: group,
        chosen: chosen,
        gazetteer: gazetteer,
        weights: weights
      ).reasons(for: best)
    )
  }

  private func countryProbability(of best: Int, in group: NameGroup) -> Double {
    let country = group.candidates[best].country
    var sum = 0.0
    for index in group.candidates.indices where group.candidates[index].country == country {
      sum += group.probabilities[index]
    }
    return min(1, sum)
  }

  private func whyNone(_ group: NameGroup, best: Int) -> String {
    if group.features[best][.outsideCountry] > 0 {
      return "no place of this name is known in the country that it is said to lie in"
    }
    let count = group.candidates.count
    return count == 1
      ? "the one place of this name is hardly meant"
      : "\(count) places have this name and none stands out"
  }

  /// Candidates passed over that a resolution keeps.
  private static let alternatives = 5

  /// The places of the greatest of some numbers, the greatest first, of equal ones the first.
  private static func likeliest(_ count: Int, of probabilities: [Double]) -> [Int] {
    var best: [Int] = []
    best.reserveCapacity(count + 1)
    for index in probabilities.indices {
      var place = best.count
      while place > 0, probabilities[best[place - 1]] < probabilities[index] { place -= 1 }
      guard place < count else { continue }
      best.insert(index, at: place)
      if best.count > count { best.removeLast() }
    }
    return best
  }

  private func place(at index: PlaceIndex, _ memory: inout Memo<Place>) -> Place {
    let key = UInt64(index.raw) + 1
    if let known = memory[key] { return known }
    let place = gazetteer.place(at: index)
    memory[key] = place
    return place
  }

  private func candidate(
    _ group: NameGroup,
    _ index: Int,
    _ memory: inout Memo<Candidate>
  ) -> Candidate {
    let place = group.candidates[index].index
    let score = group.features[index].score(weights)
    let key = UInt64(place.raw) + 1
    if let known = memory[key] { return Candidate(id: known.id, name: known.name, score: score) }
    let candidate = Candidate(
      id: gazetteer.id(of: place),
      name: gazetteer.name(of: place),
      score: score
    )
    memory[key] = candidate
    return candidate
  }
}
