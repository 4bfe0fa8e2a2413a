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

  /// What is known of a word beside its token.
  struct Word {
    /// What it can do around a name; nothing for numbers and marks.
    var traits: WordTraits = []
    /// In a run of capitalised words where that begins and ends; else its own index, twice.
    var runStart: Int
    var runEnd: Int
    /// Whether it is a word that begins with a capital.
    var isCapital = false
  }

  let tokens: [Token]
  /// As many as tokens.
  let words: [Word]
  /// The traits that some word has.
  let allTraits: WordTraits
  let casing: Casing
  /// The first word: a capital there says little.
  let firstWord: Int

  init(_ sentence: Sentence) {
    tokens = sentence.tokens
    let lexicon = WordTraits.table
    var allTraits: WordTraits = []
    var firstWord: Int?
    var words: [Word] = []
    words.reserveCapacity(tokens.count)
    for index in tokens.indices {
      var word = Word(runStart: index, runEnd: index)
      if tokens[index].kind == .word {
        word.traits = lexicon[tokens[index].hash] ?? []
        word.isCapital = tokens[index].isCapitalised
        allTraits.formUnion(word.traits)
        if firstWord == nil { firstWord = index }
      }
      words.append(word)
    }
    self.allTraits = allTraits
    self.firstWord = firstWord ?? 0
    casing = Self.casing(of: tokens, words, passage: sentence.passage)
    Self.setRuns(of: tokens, in: &words, firstWord: self.firstWord)
    self.words = words
  }

  private static func casing(of tokens: [Token], _ words: [Word], passage: Passage.Kind) -> Casing {
    var long = 0
    var raised = 0
    var shouted = 0
    var count = 0
    for index in tokens.indices where tokens[index].kind == .word {
      let length = tokens[index].text.utf8.count
      if length >= 2 {
        count += 1
        if words[index].isCapital, tokens[index].isAllCapitals { shouted += 1 }
      }
      guard length >= 4, !words[index].traits.contains(.function) else { continue }
      long += 1
      if words[index].isCapital { raised += 1 }
    }
    if count >= 3, shouted * 5 >= count * 4 { return .capitals }
    let isHeading = passage == .title || passage == .heading
    if long >= 4, raised * 10 >= long * (isHeading ? 7 : 9) { return .headline }
    return .running
  }

  /// Marks runs of capitalised words without marks between them; function words at the start stay outside.
  private static func setRuns(of tokens: [Token], in words: inout [Word], firstWord: Int) {
    var start = 0
    while start < words.count {
      let opensWithFunction = start == firstWord && words[start].traits.contains(.function)
      guard words[start].isCapital, !opensWithFunction else {
        start += 1
        continue
      }
      var end = start + 1
      while end < words.count {
        let isName =
          words[end].isCapital
          && (!words[end].traits.contains(.calendar) || tokens[end].text.utf8.count > 3)
        guard isName || isInnerPoint(end, of: tokens, words) else { break }
        end += 1
      }
      for index in start..<end {
        words[index].runStart = start
        words[index].runEnd = end
      }
      start = end
    }
  }

  /// Whether a token is a point inside a name, as between initials and surnames.
  private static func isInnerPoint(_ index: Int, of tokens: [Token], _ words: [Word]) -> Bool {
    guard tokens[index].hash == SmallWords.point, !tokens[index].spaceBefore, index > 0,
      index + 1 < tokens.count
    else { return false }
    return words[index + 1].isCapital && tokens[index - 1].text.utf8.count <= 3
  }

  /// The traits at an index, none outside the sentence.
  func traits(at index: Int) -> WordTraits {
    words.indices.contains(index) ? words[index].traits : []
  }

  /// The lower-case text at an index, empty outside the sentence.
  func lower(at index: Int) -> String { tokens.indices.contains(index) ? tokens[index].lower : "" }

  /// The hash of the lower-case text at an index, that of nothing outside the sentence.
  func hash(at index: Int) -> UInt64 {
    tokens.indices.contains(index) ? tokens[index].hash : WordHash.start
  }

  /// Whether the word at an index has a capital; false outside the sentence.
  func isCapital(at index: Int) -> Bool {
    words.indices.contains(index) && words[index].isCapital
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
