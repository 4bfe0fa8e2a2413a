import SitmapModel

/// A sentence with the traits of its words, its kind of capitals, and its runs of capitalised words.
///
/// A class, since a dozen readers hold it: one reference is counted for each of them and not one for each array.
final class MarkedSentence: Sendable {
  /// How a sentence uses capitals.
  enum Casing {
    /// As running text does: a capital inside is a name.
    case running
    /// As a headline does: every longer word has one.
    case headline
    /// All letters are capitals.
    case capitals
  }

  let tokens: [Token]
  let traits: [WordTraits]
  /// The traits that some word has.
  let allTraits: WordTraits
  /// Whether each token begins with a capital.
  let capitals: [Bool]
  /// For each token of a run of capitalised words the end of its run; else its own index.
  let runEnds: [Int]
  /// For each token of a run the start of its run; else its own index.
  let runStarts: [Int]
  let casing: Casing
  /// The first word: a capital there says little.
  let firstWord: Int

  init(_ sentence: Sentence) {
    tokens = sentence.tokens
    var traits: [WordTraits] = []
    var capitals: [Bool] = []
    traits.reserveCapacity(tokens.count)
    capitals.reserveCapacity(tokens.count)
    var allTraits: WordTraits = []
    var firstWord: Int?
    for index in tokens.indices {
      let isWord = tokens[index].kind == .word
      let own = isWord ? WordTraits.of(tokens[index].hash) : []
      traits.append(own)
      allTraits.formUnion(own)
      capitals.append(isWord && tokens[index].isCapitalised)
      if isWord, firstWord == nil { firstWord = index }
    }
    self.traits = traits
    self.allTraits = allTraits
    self.capitals = capitals
    self.firstWord = firstWord ?? 0
    casing = Self.casing(of: tokens, traits: traits, capitals: capitals, passage: sentence.passage)
    (runStarts, runEnds) = Self.runs(
      of: tokens,
      traits: traits,
      capitals: capitals,
      firstWord: self.firstWord
    )
  }

  private static func casing(
    of tokens: [Token],
    traits: [WordTraits],
    capitals: [Bool],
    passage: Passage.Kind
  ) -> Casing {
    var long = 0
    var raised = 0
    var shouted = 0
    var words = 0
    for index in tokens.indices where tokens[index].kind == .word {
      let count = tokens[index].text.utf8.count
      if count >= 2 {
        words += 1
        if capitals[index], tokens[index].isAllCapitals { shouted += 1 }
      }
      guard count >= 4, !traits[index].contains(.function) else { continue }
      long += 1
      if capitals[index] { raised += 1 }
    }
    if words >= 3, shouted * 5 >= words * 4 { return .capitals }
    let isHeading = passage == .title || passage == .heading
    if long >= 4, raised * 10 >= long * (isHeading ? 7 : 9) { return .headline }
    return .running
  }

  /// Runs of capitalised words without marks between them; function words at the start stay outside.
  private static func runs(
    of tokens: [Token],
    traits: [WordTraits],
    capitals: [Bool],
    firstWord: Int
  ) -> (starts: [Int], ends: [Int]) {
    var starts = Array(tokens.indices)
    var ends = Array(tokens.indices)
    var start = 0
    while start < tokens.count {
      let opensWithFunction = start == firstWord && traits[start].contains(.function)
      guard capitals[start], !opensWithFunction else {
        start += 1
        continue
      }
      var end = start + 1
      while end < tokens.count {
        if capitals[end], !traits[end].contains(.calendar) || tokens[end].text.utf8.count > 3 {
          end += 1
        } else if isInnerPoint(end, of: tokens, capitals: capitals) {
          end += 1
        } else {
          break
        }
      }
      for index in start..<end {
        starts[index] = start
        ends[index] = end
      }
      start = end
    }
    return (starts, ends)
  }

  /// Whether a token is a point inside a name, as between initials and surnames.
  private static func isInnerPoint(_ index: Int, of tokens: [Token], capitals: [Bool]) -> Bool {
    guard tokens[index].text == ".", !tokens[index].spaceBefore, index > 0, index + 1 < tokens.count
    else { return false }
    return capitals[index + 1] && tokens[index - 1].text.utf8.count <= 3
  }

  /// The traits at an index, none outside the sentence.
  func traits(at index: Int) -> WordTraits { traits.indices.contains(index) ? traits[index] : [] }

  /// The lower-case text at an index, empty outside the sentence.
  func lower(at index: Int) -> String { tokens.indices.contains(index) ? tokens[index].lower : "" }

  /// The hash of the lower-case text at an index, that of nothing outside the sentence.
  func hash(at index: Int) -> UInt64 {
    tokens.indices.contains(index) ? tokens[index].hash : WordHash.start
  }

  /// Whether the word at an index has a capital; false outside the sentence.
  func isCapital(at index: Int) -> Bool {
    capitals.indices.contains(index) ? capitals[index] : false
  }

  /// Whether some tokens are these words in lower case.
  func has(_ words: [String], at index: Int) -> Bool {
    guard index >= 0, index + words.count <= tokens.count else { return false }
    for (offset, word) in words.enumerated() where tokens[index + offset].lower != word {
      return false
    }
    return true
  }

  /// Whether the token is a dash of any kind.
  func isDash(at index: Int) -> Bool { Self.dashes.contains(hash(at: index)) }

  private static let dashes: WordSet = ["-", "\u{2013}", "\u{2014}", "--"]
}
