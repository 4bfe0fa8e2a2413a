import SitmapModel

/// Names that stand together: "Omdurman and Bahri".
extension PlaceChooser {
  /// The preposition of the name that this one is joined to: "the borders with Niger and Burkina Faso".
  func shared(_ toponym: Toponym, _ frame: SentenceFrame) -> String? {
    guard frame.word(toponym.tokens.lowerBound - 1) == "and" else { return nil }
    let before = frame.toponyms.first {
      annotation.toponyms[$0].tokens.upperBound == toponym.tokens.lowerBound - 1
    }
    return before.flatMap { Prepositions.before(annotation.toponyms[$0], in: frame) }
  }

  /// Names joined to one by commas and "and": "Omdurman and Bahri", "A, B and C".
  func coordinated(with index: Int, in frame: SentenceFrame) -> [Int] {
    let all = eligible(in: frame).sorted {
      annotation.toponyms[$0].tokens.lowerBound < annotation.toponyms[$1].tokens.lowerBound
    }
    guard let position = all.firstIndex(of: index) else { return [index] }
    var group = [index]
    var at = position
    while at + 1 < all.count, isJoined(all[at], all[at + 1], frame) {
      group.append(all[at + 1])
      at += 1
    }
    at = position
    while at > 0, isJoined(all[at - 1], all[at], frame) {
      group.insert(all[at - 1], at: 0)
      at -= 1
    }
    // A list without "and" is an address, not several places.
    let hasAnd = zip(group, group.dropFirst()).contains { a, b in
      between(a, b).contains { frame.word($0) == "and" }
    }
    guard hasAnd, group.count <= 8, !group.contains(where: { isCountryOrWider($0) }) else {
      return [index]
    }
    return group
  }

  private func between(_ a: Int, _ b: Int) -> Range<Int> {
    let start = annotation.toponyms[a].tokens.upperBound
    return start..<max(start, annotation.toponyms[b].tokens.lowerBound)
  }

  private func isJoined(_ a: Int, _ b: Int, _ frame: SentenceFrame) -> Bool {
    // "between A and B", "the road from A to B": two ends of one place.
    let isOnePlace = [a, b].contains { index in
      let relation = annotation.toponyms[index].locative?.relation
      return relation == .between || relation == .onRoute
        || relation == .border && annotation.toponyms[index].locative?.secondAnchor != nil
    }
    guard !isOnePlace else { return false }
    let words = between(a, b).map { frame.word($0) }
    return words == ["and"] || words == [","] || words == [",", "and"]
  }
}
