import SitmapModel

/// Finds names that stand in one list ("Ohio, Utah and Oregon"): they are mostly of one kind.
struct ListReader {
  let sentences: [Sentence]

  /// Fewer names are rather a town and what holds it.
  private static let least = 3
  /// Names of a list that are compared with each; a table of hundreds says no more.
  private static let most = 12

  /// Tells each group which groups stand in a list with it.
  func link(_ toponyms: [Toponym], groupOf: [Int?], groups: inout [NameGroup]) {
    var list: [Int] = []
    func close() {
      if list.count >= Self.least { join(list, groupOf, &groups) }
      list.removeAll(keepingCapacity: true)
    }
    var sentence: Int?
    let order = toponyms.indices.sorted {
      (toponyms[$0].sentence, toponyms[$0].tokens.lowerBound, $0)
        < (toponyms[$1].sentence, toponyms[$1].tokens.lowerBound, $1)
    }
    for index in order {
      let number = toponyms[index].sentence
      if let last = list.last {
        if toponyms[last].sentence != number {
          close()
        } else if let sentence,
          !isJoint(
            sentences[sentence],
            toponyms[last].tokens.upperBound,
            toponyms[index].tokens.lowerBound
          )
        {
          close()
        }
      }
      if sentence.map({ sentences[$0].index }) != number {
        sentence = sentences.position(of: number)
      }
      list.append(index)
    }
    close()
  }

  /// Whether only a comma or "and" stands between two names.
  private func isJoint(_ sentence: Sentence, _ start: Int, _ end: Int) -> Bool {
    guard start < end, end - start <= 2, end <= sentence.tokens.count else { return false }
    return (start..<end).allSatisfy { Self.joints.contains(sentence.tokens[$0].hash) }
  }

  private func join(_ list: [Int], _ groupOf: [Int?], _ groups: inout [NameGroup]) {
    for (place, index) in list.enumerated() {
      guard let own = groupOf[index] else { continue }
      for other in list.indices where abs(other - place) <= Self.most && other != place {
        guard let group = groupOf[list[other]], group != own,
          !groups[own].listed.contains(group), groups[own].listed.count < Self.most
        else { continue }
        groups[own].listed.append(group)
      }
    }
  }

  private static let joints: WordSet = [",", ";", "and", "or", "&", "et", "ou"]
}
