import SitmapGazetteer
import SitmapModel
import SitmapText

/// Gathers the mentions of each name and reads its candidates.
struct GroupBuilder {
  let gazetteer: Gazetteer
  let sentences: [Sentence]
  let matches: [[NameMatch]]

  /// Candidates looked at; they come the best first.
  private static let looked = 60

  /// The groups, and the group of each toponym; nil for names without a place.
  func groups(
    of toponyms: [Toponym],
    memory: inout PlaceMemory
  ) -> (groups: [NameGroup], groupOf: [Int?]) {
    var groups: [NameGroup] = []
    var numbers: [UInt64: Int] = [:]
    var groupOf = [Int?](repeating: nil, count: toponyms.count)
    for (index, toponym) in toponyms.enumerated() where toponym.role != .person {
      let key = key(of: toponym)
      if let number = numbers[key] {
        groups[number].mentions.append(index)
        groupOf[index] = number
        continue
      }
      guard let position = sentences.position(of: toponym.sentence),
        let match = match(of: toponym, position: position, memory: &memory.names)
      else { continue }
      let candidates = facts(of: match, for: toponym, &memory.facts)
      guard !candidates.isEmpty else { continue }
      numbers[key] = groups.count
      groupOf[index] = groups.count
      groups.append(
        NameGroup(
          mentions: [index],
          candidates: candidates,
          kinds: toponym.kind.map { [$0] } ?? [],
          containers: [],
          isDemonym: toponym.role == .demonym,
          probabilities: [],
          features: []
        )
      )
    }
    keepWritten(toponyms, groupOf: groupOf, groups: &groups)
    link(toponyms, groupOf: groupOf, groups: &groups)
    ListReader(sentences: sentences).link(toponyms, groupOf: groupOf, groups: &groups)
    return (groups, groupOf)
  }

  /// What a name could mean; empty when no place has it.
  func candidates(of toponym: Toponym) -> [NameCandidate] {
    var memory = NameMemory(capacity: 0)
    return sentences.position(of: toponym.sentence)
      .flatMap { match(of: toponym, position: $0, memory: &memory) }
      .map { candidates(of: $0, for: toponym) } ?? []
  }

  /// The facts of the candidates of a name; the same matches were read in earlier reports.
  private func facts(
    of match: NameMatch,
    for toponym: Toponym,
    _ memory: inout Memo<[CandidateFacts]>
  ) -> [CandidateFacts] {
    let choice: UInt64 =
      (toponym.role == .demonym ? 1 : 0) + (toponym.locative?.relation == .along ? 2 : 0)
      + (toponym.kind == .sea ? 4 : 0) + (toponym.isCalledWater ? 8 : 0)
    let key = match.key == 0 ? 0 : match.key &+ choice << 1
    if key != 0, let known = memory[key] { return known }
    let reader = CandidateReader(gazetteer: gazetteer)
    let facts = waters(of: toponym, match, candidates(of: match, for: toponym))
      .prefix(Self.looked).map { reader.facts(of: $0) }
    if key != 0 { memory[key] = facts }
    return facts
  }

  /// "along the Euphrates", "the banks of the Dnipro": the waters alone, where one has the name; of "the
  /// Mediterranean" the sea alone; of "the Kabul river" no town that is called Kabul.
  private func waters(
    of toponym: Toponym,
    _ match: NameMatch,
    _ candidates: [NameCandidate]
  ) -> [NameCandidate] {
    if toponym.kind == .sea {
      let seas = candidates.filter { gazetteer.featureCode(of: $0.index).isSea }
      return seas.isEmpty ? candidates : seas
    }
    if toponym.isCalledWater {
      let isWhole = match.tokens == toponym.tokens
      return candidates.filter {
        isWhole && !$0.isLoose || [.water, .spot].contains(gazetteer.featureClass(of: $0.index))
      }
    }
    guard toponym.locative?.relation == .along else { return candidates }
    let waters = candidates.filter { gazetteer.featureClass(of: $0.index) == .water }
    return waters.isEmpty ? candidates : waters
  }

  private func candidates(of match: NameMatch, for toponym: Toponym) -> [NameCandidate] {
    let wanted = match.candidates.filter { ($0.kind == .demonym) == (toponym.role == .demonym) }
    return wanted.isEmpty ? match.candidates : wanted
  }

  /// Where the report gives the position of a name, only places that lie there are meant.
  private func keepWritten(_ toponyms: [Toponym], groupOf: [Int?], groups: inout [NameGroup]) {
    for (index, toponym) in toponyms.enumerated() {
      guard let position = toponym.position, let number = groupOf[index] else { continue }
      let near = groups[number].candidates.filter {
        PositionJoiner.lies($0.index, at: position.coordinate, in: gazetteer)
      }
      if !near.isEmpty { groups[number].candidates = near }
    }
  }

  /// Names that a kind word makes another sense ("Baghdad province") are groups of their own.
  private func key(of toponym: Toponym) -> UInt64 {
    let kind: KindCue? =
      switch toponym.kind {
      case .settlement, .quarter: nil
      case nil: toponym.locative?.relation == .along ? .river : nil
      default: toponym.kind
      }
    let sense = (kind.map(\.rawValue) ?? "") + (toponym.role == .demonym ? " demonym" : "")
    let name = WordHash.ofLowercase(toponym.text)
    return sense.isEmpty ? name : (name ^ WordHash.of(sense)) &* 0x9E37_79B9_7F4A_7C15
  }

  private func link(_ toponyms: [Toponym], groupOf: [Int?], groups: inout [NameGroup]) {
    guard toponyms.contains(where: { $0.container != nil }) else { return }
    var byPosition: [Int: [Int]] = [:]
    for (index, toponym) in toponyms.enumerated() {
      byPosition[toponym.sentence, default: []].append(index)
    }
    for (index, toponym) in toponyms.enumerated() {
      guard let container = toponym.container, let number = groupOf[index] else { continue }
      for other in byPosition[toponym.sentence] ?? [] where toponyms[other].tokens == container {
        guard let outer = groupOf[other], outer != number else { continue }
        if !groups[number].containers.contains(outer) { groups[number].containers.append(outer) }
        if !groups[number].firmContainers.contains(outer), isFirm(container, of: toponym) {
          groups[number].firmContainers.append(outer)
        }
      }
    }
  }

  /// Whether a containing name holds a name for certain: it stands before it, or no list goes on behind it.
  private func isFirm(_ container: Range<Int>, of toponym: Toponym) -> Bool {
    guard container.lowerBound >= toponym.tokens.upperBound,
      let position = sentences.position(of: toponym.sentence)
    else { return true }
    let tokens = sentences[position].tokens
    func isJoint(_ index: Int) -> Bool {
      tokens.indices.contains(index)
        && [",", "and", "or", "et", "ou", "&"].contains(tokens[index].lower)
    }
    // "Mosul, Syria and Yemen"; but "Hit, Iraq, on Monday" tells where Hit is.
    guard isJoint(container.upperBound) else { return true }
    let next = container.upperBound + (isJoint(container.upperBound + 1) ? 2 : 1)
    return tokens[container.upperBound].text == ","
      && !(tokens.indices.contains(next) && tokens[next].isCapitalised)
  }

  /// The match of the whole name, else of the longest part of it.
  private func match(
    of toponym: Toponym,
    position: Int,
    memory: inout NameMemory
  ) -> NameMatch? {
    let sentence = sentences[position]
    guard toponym.tokens.upperBound <= sentence.tokens.count, !toponym.tokens.isEmpty,
      position < matches.count
    else { return nil }
    if sentence.span(of: toponym.tokens) != toponym.span {
      return CompoundSplitter.matches(of: toponym.text, in: gazetteer, memory: &memory).first
    }
    var best: NameMatch?
    for match in matches[position] where fits(match, toponym: toponym, in: sentence) {
      if best.map({ rank($0) < rank(match) }) ?? true { best = match }
    }
    return best
  }

  /// Whether a match is the name, or all of it but generic words ("Euphrates" of "River Euphrates").
  private func fits(_ match: NameMatch, toponym: Toponym, in sentence: Sentence) -> Bool {
    guard match.tokens.lowerBound >= toponym.tokens.lowerBound,
      match.tokens.upperBound <= toponym.tokens.upperBound
    else { return false }
    if match.tokens == toponym.tokens { return true }
    // The "Central" of "Central Plateau" is no name of it.
    return match.tokens.contains { !GenericWords.contains(sentence.tokens[$0].hash) }
      && toponym.tokens.allSatisfy {
        match.tokens.contains($0) || GenericWords.contains(sentence.tokens[$0].hash)
      }
  }

  /// Exact names before loose ones, longer before shorter.
  private func rank(_ match: NameMatch) -> Int {
    let isLoose = match.candidates.allSatisfy(\.isLoose)
    return (isLoose ? 0 : 100) + match.tokens.count
  }
}

extension [Sentence] {
  /// Where the sentence of a number stands in the list, mostly at its number.
  func position(of number: Int) -> Int? {
    if indices.contains(number), self[number].index == number { return number }
    return firstIndex { $0.index == number }
  }
}
