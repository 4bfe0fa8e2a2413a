import SitmapModel

/// The look-up forms of a sentence's tokens, so that any run of them folds as its text would.
///
/// A token is folded when it is first asked for: most words of a report begin no name.
struct FoldedTokens {
  private struct Entry {
    /// Where its form stands in `bytes`.
    var range = 0..<0
    /// Whether it was folded yet.
    var isKnown = false
    /// Whether it is divided from the token before it, and from the one after it.
    var leads = false
    var trails = false
    /// Whether no name goes across it: a bracket, a quotation mark, the end of a clause.
    var isBreak = false
    /// Whether dropping its first or last word may give a loose form; not "The", which begins half of all
    /// sentences: the run after it is tried anyway.
    var startsLoosely = false
    var endsLoosely = false
  }

  private let tokens: [Token]
  private var bytes: [UInt8] = []
  private var entries: [Entry]

  init(_ tokens: [Token]) {
    self.tokens = tokens
    entries = Array(repeating: Entry(), count: tokens.count)
  }

  private mutating func entry(_ position: Int) -> Entry {
    if entries[position].isKnown { return entries[position] }
    let token = tokens[position]
    let start = bytes.count
    let edges = NameFold.append(token.text, to: &bytes)
    let form = bytes[start...]
    let entry = Entry(
      range: start..<bytes.count,
      isKnown: true,
      leads: token.spaceBefore || edges.leads,
      trails: edges.trails,
      isBreak: form.isEmpty && !Self.joins(token.text),
      startsLoosely: !NameFold.isTheArticle(form) && NameFold.startsLoosely(form),
      endsLoosely: NameFold.endsLoosely(form)
    )
    entries[position] = entry
    return entry
  }

  /// The number of tokens.
  var count: Int { entries.count }

  /// Whether a token has letters or digits.
  mutating func isWord(_ position: Int) -> Bool { !entry(position).range.isEmpty }

  /// Whether no name goes across a token.
  mutating func isBreak(_ position: Int) -> Bool { entry(position).isBreak }

  /// Whether the first word of a token is an article or generic word.
  mutating func startsLoosely(_ position: Int) -> Bool { entry(position).startsLoosely }

  /// Whether the token after a position ends with a generic word.
  mutating func nextEndsLoosely(_ position: Int) -> Bool {
    position + 1 < entries.count && entry(position + 1).endsLoosely
  }

  /// Whether a run may have a loose form.
  mutating func mayBeLoose(_ run: Range<Int>) -> Bool {
    guard let last = run.last else { return false }
    return entry(run.lowerBound).startsLoosely || entry(last).endsLoosely
  }

  /// Appends a token's form to that of the run before it; false when the token has none.
  mutating func append(
    _ position: Int,
    to name: inout [UInt8],
    from start: Int,
    hash: inout NameHash
  ) -> Bool {
    let range = entry(position).range
    if range.isEmpty { return false }
    if position > start, isDivided(position, from: start) {
      name.append(NameFold.space)
      hash.add(NameFold.space)
    }
    for i in range {
      name.append(bytes[i])
      hash.add(bytes[i])
    }
    return true
  }

  /// Whether space or punctuation stands between a token and the last one with a form before it.
  private mutating func isDivided(_ position: Int, from start: Int) -> Bool {
    if entry(position).leads { return true }
    var before = position - 1
    while before >= start {
      let entry = entry(before)
      if entry.trails { return true }
      if !entry.range.isEmpty { return false }
      if entry.leads { return true }
      before -= 1
    }
    return false
  }

  /// Marks that stand inside names: hyphens, apostrophes, dots, commas, strokes.
  private static func joins(_ mark: String) -> Bool {
    switch mark {
    case "-", "‐", "‑", "–", "'", "’", "‘", "`", "ʿ", "ʾ", "ʼ", ".", ",", "/", "&": true
    default: false
    }
  }
}
