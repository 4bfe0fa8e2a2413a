package import SitmapGazetteer
package import SitmapModel

/// Turns the gazetteer's matches into the plain values that the recogniser reads.
package struct HitMaker: Sendable {
  private let gazetteer: Gazetteer
  private let englishSpeaking: [UInt16]

  /// Makes a maker over a gazetteer.
  package init(gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    englishSpeaking = NamedUnits.englishSpeaking(in: gazetteer)
  }

  /// The hits of every sentence of a report, those inside words with hyphens included.
  package func hits(
    in sentences: [Sentence],
    matches: [[NameMatch]],
    report: Report
  ) -> [[NameHit]] {
    var memory = PlaceMemory.none
    return hits(in: sentences, matches: matches, report: report, memory: &memory)
  }

  /// The same, with what earlier reports have told of their names.
  func hits(
    in sentences: [Sentence],
    matches: [[NameMatch]],
    report: Report,
    memory: inout PlaceMemory
  ) -> [[NameHit]] {
    let readings = matches.map { matches in
      matches.isEmpty ? [] : matches.map { reading(of: $0, &memory.readings) }
    }
    let named = NamedUnits(
      readings,
      country: report.country,
      gazetteer: gazetteer,
      englishSpeaking: englishSpeaking
    )
    let splitter = CompoundSplitter(gazetteer: gazetteer)
    return sentences.indices.map { number in
      let matches = matches[number]
      var hits: [NameHit] = []
      hits.reserveCapacity(matches.count)
      for index in matches.indices {
        var hit = readings[number][index].hit
        hit.tokens = matches[index].tokens
        hit.traits.formUnion(named.traits(of: readings[number][index]))
        hits.append(hit)
      }
      splitter.addHits(
        in: sentences[number],
        matches: matches,
        maker: self,
        memory: &memory.names,
        to: &hits
      )
      return hits
    }
  }

  private func reading(of match: NameMatch, _ memory: inout Memo<NameReading>) -> NameReading {
    if match.key != 0, let known = memory[match.key] { return known }
    let reading = NameReading(match, hit: hit(of: match), in: gazetteer)
    if match.key != 0 { memory[match.key] = reading }
    return reading
  }

  /// What the candidates of a match have in common.
  func hit(of match: NameMatch) -> NameHit {
    var traits = NameHit.Traits.none
    var population = 0
    var bestClass: FeatureClass?
    var names = 0
    var loose = 0
    var people = 0
    let candidates = match.candidates.prefix(Self.looked)
    // "Iraqi" is Iraq's name in another language, and its people's in ours.
    let peoples = candidates.lazy.filter { $0.kind == .demonym }.map(\.index)
    for candidate in candidates {
      let index = candidate.index
      if candidate.isLoose { loose += 1 }
      let isPeople = candidate.kind != .primary && peoples.contains(index)
      guard candidate.kind != .demonym, !isPeople else {
        people += 1
        continue
      }
      names += 1
      if candidate.kind == .primary { traits.insert(.primary) }
      let featureClass = gazetteer.featureClass(of: index)
      population = max(population, gazetteer.population(of: index))
      if bestClass == nil { bestClass = featureClass }
      traits.formUnion(self.traits(of: featureClass, code: gazetteer.featureCode(of: index)))
    }
    // "Russian" is also a loose name of villages: the people win unless a country or province has the name.
    if people > 0, names == 0 || traits.isDisjoint(with: .unit) {
      traits.insert(.demonym)
    } else if people > 0, !traits.contains(.country) {
      traits.insert(.people)
    }
    if loose == min(match.candidates.count, Self.looked) { traits.insert(.loose) }
    return NameHit(
      tokens: match.tokens,
      bestClass: bestClass ?? .administrative,
      maxPopulation: population,
      candidateCount: match.candidates.count,
      traits: traits,
      stopRule: match.stopRule
    )
  }

  /// Candidates looked at; they come the best first.
  private static let looked = 30

  private func traits(of featureClass: FeatureClass, code: FeatureCode) -> NameHit.Traits {
    switch featureClass {
    case .administrative:
      if FeatureCode.countries.contains(code) { return .country }
      return code == .admin1 || code == .formerAdmin1 ? .admin1 : .admin2
    case .populated: return code == .capital ? [.settlement, .capital] : .settlement
    case .water, .undersea: return code.isSea ? [.water, .sea] : .water
    case .region, .road, .spot, .terrain, .vegetation: return .none
    }
  }
}
