import SitmapModel

/// The look-up forms of a sentence's tokens, so that any run of them folds as its text would.
///
/// A token is folded when it is first asked for: most words of a report begin no name.
struct FoldedTokens {
  private struct Entry {
    /// The sentence for which it was folded.
    var sentence = 0
    /// Where its form stands in `bytes`; letters of ASCII fold to their small ones, which the token has.
    var start = 0
    var end = 0
    var isLetters = false
    /// Whether nothing is left of it.
    var isEmpty = false
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

  private var tokens: [Token] = []
  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  private var sentence = 0

  /// Begins another sentence, in the memory of those before.
  mutating func begin(_ tokens: [Token]) {
    self.tokens = tokens
    bytes.removeAll(keepingCapacity: true)
    sentence += 1
    while entries.count < tokens.count { entries.append(Entry()) }
  }

  @inline(__always)
  private mutating func entry(_ position: Int) -> Entry {
    if entries[position].sentence == sentence { return entries[position] }
    return folded(position)
  }

  /// The token at a position where its word has letters that a wrong encoding destroyed: the words that it may have been.
  func readings(_ position: Int) -> [String]? {
    guard !tokens[position].isLetters, tokens[position].kind == .word else { return nil }
    return DamagedWord.readings(of: tokens[position].text)
  }

  /// Takes a token for another word.
  mutating func read(_ position: Int, as word: String) {
    let start = bytes.count
    let edges = NameFold.append(word, to: &bytes)
    entries[position] = Entry(
      sentence: sentence,
      start: start,
      end: bytes.count,
      leads: tokens[position].spaceBefore || edges.leads,
      trails: edges.trails
    )
  }

  /// Takes a token for what it is written as again.
  mutating func forget(_ position: Int) { entries[position].sentence = 0 }

  private mutating func folded(_ position: Int) -> Entry {
    if tokens[position].isLetters {
      let loose = NameFold.isLoose(hash: tokens[position].hash)
      entries[position] = Entry(
        sentence: sentence,
        isLetters: true,
        leads: tokens[position].spaceBefore,
        startsLoosely: loose.atStart,
        endsLoosely: loose.atEnd
      )
      return entries[position]
    }
    let start = bytes.count
    let edges = NameFold.append(tokens[position].text, to: &bytes)
    let form = bytes[start...]
    let entry = Entry(
      sentence: sentence,
      start: start,
      end: bytes.count,
      isEmpty: form.isEmpty,
      leads: tokens[position].spaceBefore || edges.leads,
      trails: edges.trails,
      isBreak: form.isEmpty && !Self.joints.contains(tokens[position].hash),
      startsLoosely: !NameFold.isTheArticle(form) && NameFold.startsLoosely(form),
      endsLoosely: NameFold.endsLoosely(form)
    )
    entries[position] = entry
    return entry
  }

  /// The number of tokens.
  var count: Int { tokens.count }

  /// Whether a token has letters or digits.
  mutating func isWord(_ position: Int) -> Bool { !entry(position).isEmpty }

  /// Whether no name goes across a token.
  mutating func isBreak(_ position: Int) -> Bool { entry(position).isBreak }

  /// Whether the first word of a token is an article or generic word.
  mutating func startsLoosely(_ position: Int) -> Bool { entry(position).startsLoosely }

  /// Whether the token after a position ends with a generic word.
  mutating func nextEndsLoosely(_ position: Int) -> Bool {
    position + 1 < tokens.count && entry(position + 1).endsLoosely
  }

  /// Whether the next token goes on with the word of a token, as in "People|'s": names are indexed by whole words.
  mutating func isWordOpen(after position: Int) -> Bool {
    let next = position + 1
    guard next < tokens.count, !tokens[next].spaceBefore, tokens[next].kind == .word else {
      return false
    }
    return !entry(next).leads && !entry(next).isEmpty && !entry(position).trails
  }

  /// Whether a run may have a loose form.
  mutating func mayBeLoose(_ run: Range<Int>) -> Bool {
    guard !run.isEmpty else { return false }
    return entry(run.lowerBound).startsLoosely || entry(run.upperBound - 1).endsLoosely
  }

  /// Adds a token's form to the hash of the run before it; false when the token has none.
  mutating func add(_ position: Int, from start: Int, to hash: inout NameHash) -> Bool {
    let form = entry(position)
    if form.isEmpty { return false }
    if position > start, isDivided(position, from: start) { hash.add(NameFold.space) }
    if !form.isLetters {
      for i in form.start..<form.end { hash.add(bytes[i]) }
    } else if position == start {
      hash = NameHash(word: tokens[position].hash)
    } else {
      var lower = tokens[position].lower
      lower.withUTF8 { letters in
        for byte in letters { hash.add(byte) }
      }
    }
    return true
  }

  /// Puts the form of a run together.
  mutating func write(_ run: ClosedRange<Int>, to name: inout [UInt8]) {
    name.removeAll(keepingCapacity: true)
    for position in run {
      let form = entry(position)
      if form.isEmpty { continue }
      if position > run.lowerBound, isDivided(position, from: run.lowerBound) {
        name.append(NameFold.space)
      }
      if form.isLetters {
        name.append(contentsOf: tokens[position].lower.utf8)
      } else {
        name.append(contentsOf: bytes[form.start..<form.end])
      }
    }
  }

  /// Whether space or punctuation stands between a token and the last one with a form before it.
  private mutating func isDivided(_ position: Int, from start: Int) -> Bool {
    if entry(position).leads { return true }
    var before = position - 1
    while before >= start {
      let entry = entry(before)
      if entry.trails { return true }
      if !entry.isEmpty { return false }
      if entry.leads { return true }
      before -= 1
    }
    return false
  }

  /// Marks that stand inside names: hyphens, apostrophes, dots, commas, strokes.
  private static let joints: WordSet = [
    "-", "‐", "‑", "–", "'", "’", "‘", "`", "ʿ", "ʾ", "ʼ", ".", ",", "/", "&",
  ]
}
