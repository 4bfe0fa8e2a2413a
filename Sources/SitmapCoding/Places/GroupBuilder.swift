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

  private struct Key: Hashable {
    var name: String
    var isDemonym: Bool
    var kind: KindCue?
  }

  /// The groups, and the group of each toponym; nil for names without a place.
  func groups(of toponyms: [Toponym]) -> (groups: [NameGroup], groupOf: [Int?]) {
    var groups: [NameGroup] = []
    var numbers: [Key: Int] = [:]
    var groupOf = [Int?](repeating: nil, count: toponyms.count)
    let positions = Dictionary(
      sentences.enumerated().map { ($1.index, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let reader = CandidateReader(gazetteer: gazetteer)
    for (index, toponym) in toponyms.enumerated() where toponym.role != .person {
      let key = key(of: toponym)
      if let number = numbers[key] {
        groups[number].mentions.append(index)
        groupOf[index] = number
        continue
      }
      guard let position = positions[toponym.sentence] else { continue }
      let candidates = rivers(of: toponym, candidates(of: toponym, position: position))
      guard !candidates.isEmpty else { continue }
      numbers[key] = groups.count
      groupOf[index] = groups.count
      groups.append(
        NameGroup(
          mentions: [index],
          candidates: candidates.prefix(Self.looked).map { reader.facts(of: $0) },
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
    return (groups, groupOf)
  }

  /// What a name could mean; empty when no place has it.
  func candidates(of toponym: Toponym) -> [NameCandidate] {
    sentences.firstIndex { $0.index == toponym.sentence }
      .map { candidates(of: toponym, position: $0) } ?? []
  }

  /// "along the Euphrates", "the banks of the Dnipro": the waters alone, where one has the name.
  private func rivers(of toponym: Toponym, _ candidates: [NameCandidate]) -> [NameCandidate] {
    guard toponym.locative?.relation == .along else { return candidates }
    let waters = candidates.filter { gazetteer.featureClass(of: $0.index) == .water }
    return waters.isEmpty ? candidates : waters
  }

  private func candidates(of toponym: Toponym, position: Int) -> [NameCandidate] {
    guard let match = match(of: toponym, position: position) else { return [] }
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
  private func key(of toponym: Toponym) -> Key {
    let kind: KindCue? =
      switch toponym.kind {
      case .settlement, .quarter: nil
      case nil: toponym.locative?.relation == .along ? .river : nil
      default: toponym.kind
      }
    return Key(name: toponym.text.lowercased(), isDemonym: toponym.role == .demonym, kind: kind)
  }

  private func link(_ toponyms: [Toponym], groupOf: [Int?], groups: inout [NameGroup]) {
    var byPosition: [Int: [Int]] = [:]
    for (index, toponym) in toponyms.enumerated() {
      byPosition[toponym.sentence, default: []].append(index)
    }
    for (index, toponym) in toponyms.enumerated() {
      guard let container = toponym.container, let number = groupOf[index] else { continue }
      for other in byPosition[toponym.sentence] ?? [] where toponyms[other].tokens == container {
        guard let outer = groupOf[other], outer != number else { continue }
        if !groups[number].containers.contains(outer) { groups[number].containers.append(outer) }
      }
    }
  }

  /// The match of the whole name, else of the longest part of it.
  private func match(of toponym: Toponym, position: Int) -> NameMatch? {
    let sentence = sentences[position]
    guard toponym.tokens.upperBound <= sentence.tokens.count, !toponym.tokens.isEmpty,
      position < matches.count
    else { return nil }
    if sentence.span(of: toponym.tokens) != toponym.span {
      return CompoundSplitter.matches(of: toponym.text, in: gazetteer).first
    }
    return matches[position].filter { fits($0, toponym: toponym, in: sentence) }.max {
      rank($0) < rank($1)
    }
  }

  /// Whether a match is the name, or all of it but generic words ("Euphrates" of "River Euphrates").
  private func fits(_ match: NameMatch, toponym: Toponym, in sentence: Sentence) -> Bool {
    guard match.tokens.lowerBound >= toponym.tokens.lowerBound,
      match.tokens.upperBound <= toponym.tokens.upperBound
    else { return false }
    return toponym.tokens.allSatisfy {
      match.tokens.contains($0) || GenericWords.contains(sentence.tokens[$0].lower)
    }
  }

  /// Exact names before loose ones, longer before shorter.
  private func rank(_ match: NameMatch) -> Int {
    let isLoose = match.candidates.allSatisfy(\.isLoose)
    return (isLoose ? 0 : 100) + match.tokens.count
  }
}
