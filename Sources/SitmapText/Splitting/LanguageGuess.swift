package import SitmapModel

/// Guesses the language of a report from its commonest words and its script.
///
/// It is used to say what is not supported, never to choose silently: a report whose `language` is
/// given is believed.
package enum LanguageGuess {
  /// The BCP 47 language of some sentences; nil when there is too little to go by.
  package static func language(of sentences: [Sentence]) -> String? {
    var common = [Int](repeating: 0, count: commonWords.count)
    var scripts: [String: Int] = [:]
    var words = 0
    let table = languagesByWord
    for sentence in sentences {
      let tokens = sentence.tokens
      for index in tokens.indices where tokens[index].kind == .word {
        words += 1
        if !tokens[index].isLetters, let script = script(of: tokens[index].lower) {
          scripts[script, default: 0] += 1
        }
        var languages = table[tokens[index].hash] ?? 0
        while languages != 0 {
          common[languages.trailingZeroBitCount] += 1
          languages &= languages - 1
        }
      }
      if words > 1000 { break }
    }
    guard words >= 8 else { return nil }
    if let script = scripts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      script.value * 2 > words
    {
      return script.key
    }
    let counts = zip(commonWords, common).filter { $0.1 > 0 }
    guard let best = counts.max(by: { ($0.1, $1.0.language) < ($1.1, $0.0.language) }),
      best.1 * 12 > words, best.1 >= leastWords || best.0.language == "en"
    else { return nil }
    return best.0.language
  }

  /// Fewer common words of a language are the names of a table ("Al Hodeidah") and no text in it.
  private static let leastWords = 3

  /// The language that a script stands for when nothing else is known.
  private static func script(of word: String) -> String? {
    // The scripts below begin with a byte of their own: D0 at the least.
    guard let first = word.utf8.first, first >= 0xD0, let scalar = word.unicodeScalars.first else {
      return nil
    }
    switch scalar.value {
    case 0x0400...0x052F: return "ru"
    case 0x0590...0x05FF: return "he"
    case 0x0600...0x06FF, 0x0750...0x077F: return "ar"
    case 0x0900...0x097F: return "hi"
    case 0x1000...0x109F: return "my"
    case 0x1200...0x137F: return "am"
    case 0x3040...0x30FF: return "ja"
    case 0x4E00...0x9FFF: return "zh"
    case 0xAC00...0xD7AF: return "ko"
    default: return nil
    }
  }

  /// For a common word a bit for each language in which it is one, in the order of `commonWords`.
  private static let languagesByWord: WordTable<UInt16> = {
    var languages: [String: UInt16] = [:]
    for (number, entry) in commonWords.enumerated() {
      for word in entry.words { languages[word, default: 0] |= 1 << UInt16(number) }
    }
    return WordTable(languages)
  }()

  private static let commonWords: [(language: String, words: [String])] = [
    (
      "en",
      [
        "the", "of", "and", "to", "in", "a", "is", "was", "were", "that", "for", "on", "with", "by",
        "have", "has", "at", "from", "said", "are", "people", "killed",
      ]
    ),
    (
      "fr",
      [
        "le", "la", "les", "des", "du", "et", "est", "une", "dans", "par", "pour", "sur", "au",
        "aux", "qui", "ont", "été", "que", "un", "en",
      ]
    ),
    (
      "es",
      [
        "el", "los", "las", "del", "y", "es", "una", "por", "para", "con", "que", "un", "al", "se",
        "su", "fue", "en",
      ]
    ),
    (
      "pt",
      [
        "o", "os", "as", "do", "da", "dos", "e", "uma", "por", "para", "com", "que", "um", "ao",
        "não", "foi", "em",
      ]
    ),
    (
      "de",
      [
        "der", "die", "das", "und", "ist", "ein", "eine", "von", "mit", "für", "auf", "den", "dem",
        "wurde", "nicht", "im",
      ]
    ),
    (
      "it",
      [
        "il", "gli", "della", "di", "e", "una", "per", "con", "che", "un", "nel", "sono", "stato",
        "del",
      ]
    ),
    (
      "nl",
      ["het", "een", "en", "van", "de", "is", "op", "met", "voor", "dat", "zijn", "werd", "niet"]
    ),
    ("tr", ["ve", "bir", "bu", "için", "ile", "olarak", "olan", "da", "de"]),
    ("id", ["dan", "yang", "di", "dengan", "untuk", "dari", "ini", "pada", "adalah"]),
  ]
}
