import SitmapModel

/// Applies the words before a date: "since", "until", "by", "late on".
struct DateBounds {
  let words: TokenWords
  let language: Language
  let anchor: DateAnchor

  /// A date with what its preposition made of it.
  struct Result {
    var item: DateItem
    /// The date itself, when it stands inside a longer "since" and dates an event of its own.
    var inner: DateItem?
  }

  /// The date with the words before it, none of them before `floor`.
  func applied(to item: DateItem, after floor: Int) -> Result {
    guard !item.isClosed else { return Result(item: item) }
    var item = item
    item.core = item.tokens
    var start = item.tokens.lowerBound
    if words[start - 1] == "the", start - 1 >= floor {
      // "laid down by the 23 February accord": the accord has the date.
      if item.precision == .day, item.basis == .explicit { return Result(item: item) }
      start -= 1
    }
    for _ in 0..<3 {
      guard let (begin, meaning) = preposition(endingAt: start, floor: floor) else { break }
      start = begin
      switch meaning {
      case .at, .part, .every, .length:
        if case .length = meaning, item.kind != .duration { start = item.tokens.lowerBound }
        item.tokens = start..<item.tokens.upperBound
        continue
      case .since, .from:
        return Result(item: since(item, from: start, isFrom: meaning == .from))
      case .until: return Result(item: until(item, from: start))
      case .before:
        var result = until(item, from: start)
        result.to = item.from?.adding(days: -1)
        return Result(item: result)
      case .after:
        // "after Friday's attack": the attack has the date.
        if words[item.tokens.upperBound - 1] == "'s" { return Result(item: item) }
        return Result(item: since(item, from: start, isFrom: true))
      case .between: break
      }
      break
    }
    return clause(item, floor: floor) ?? Result(item: item)
  }

  private func preposition(endingAt end: Int, floor: Int) -> (Int, DatePreposition)? {
    for length in [4, 3, 2, 1] where end - length >= floor {
      if let (matched, meaning) = language.dates.prepositions.match(words, at: end - length),
        matched == end
      {
        return (end - length, meaning)
      }
    }
    return nil
  }

  private func since(_ item: DateItem, from start: Int, isFrom: Bool) -> DateItem {
    guard item.kind == .date || item.kind == .background else { return item }
    var result = item.covering(start..<item.tokens.upperBound)
    result.kind = .since
    if let from = item.from {
      let isPast = anchor.published.map { from <= $0 } ?? true
      result.to = isPast ? anchor.published : nil
      if !isPast { result.kind = .future }
      result.precision = .range
    }
    return result
  }

  private func until(_ item: DateItem, from start: Int) -> DateItem {
    guard item.kind == .date else { return item.covering(start..<item.tokens.upperBound) }
    var result = item.covering(start..<item.tokens.upperBound)
    result.kind = .until
    result.from = nil
    return result
  }

  /// "since the offensive began on 17 October": the clause between belongs to the expression.
  private func clause(_ item: DateItem, floor: Int) -> Result? {
    guard item.kind == .date, let from = item.from, item.precision != .unknown else { return nil }
    var at = item.tokens.lowerBound - 1
    var begins = false
    while at >= max(floor, item.tokens.lowerBound - 9) {
      let word = words[at]
      if word == "," || word == ";" || word == "and" || word == "but" { return nil }
      if language.dates.beginnings.contains(word) { begins = true }
      if let (_, meaning) = language.dates.prepositions.match(words, at: at), case .since = meaning
      {
        guard anchor.published.map({ from <= $0 }) ?? true else { return nil }
        var whole = item.covering(at..<item.tokens.upperBound)
        whole.kind = .since
        whole.to = anchor.published
        whole.precision = .range
        return Result(item: whole, inner: begins ? nil : item)
      }
      at -= 1
    }
    return nil
  }
}
