import SitmapModel

/// What a text in small letters may name.
///
/// "hit" is a verb, "Hit" a town: somebody who writes no capital and one English word means the word. A
/// country or continent is found all the same.
enum LetterCase {
  /// Written with a capital, in several words, or in a script without capitals: a name.
  case name
  /// Small letters, but no word we know: a name, when it is near enough to one.
  case small
  /// Three small letters: no abbreviation and no near spelling, only a usual name.
  case short
  /// An ordinary English word, or too short for a name.
  case word
}

extension Gazetteer {
  /// How a text is written; `folded` is its look-up form.
  func letterCase(of text: String, _ folded: [UInt8]) -> LetterCase {
    guard !text.unicodeScalars.contains(where: \.properties.isUppercase),
      folded.allSatisfy({ $0 < 0x80 && $0 != NameFold.space }),
      folded.contains(where: { (97...122).contains($0) })
    else { return .name }
    if folded.count <= 2 || stopRule(of: text) != nil || isInflected(folded) { return .word }
    if candidates(named: text).contains(where: { $0.kind == .demonym }) { return .word }
    return folded.count == 3 ? .short : .small
  }

  /// Whether a form is on the list of common words, which stands in the lowest pack.
  ///
  /// Packs over it hold rarer words, which count as they stand only: "belay" is a word, and Belad a town.
  private func isWord(_ folded: some Sequence<UInt8>) -> Bool {
    packs.first?.isWord(Array(folded)) ?? false
  }

  /// Whether a form is on a list of words, or an ending or beginning away from a common word.
  private func isInflected(_ folded: [UInt8]) -> Bool {
    if packs.contains(where: { $0.isWord(folded) }) { return true }
    for ending in Self.endings where folded.count - ending.count >= 3 {
      guard folded.suffix(ending.count).elementsEqual(ending) else { continue }
      let stem = folded.dropLast(ending.count)
      if isWord(stem) || isWord(stem + Array("e".utf8)) { return true }
      if isWord(stem.dropLast(stem.last == UInt8(ascii: "i") ? 1 : 0) + Array("y".utf8)) {
        return true
      }
      // "crapped" has two letters where "crap" has one.
      if stem.count > 3, stem.last == stem.dropLast().last, isWord(stem.dropLast()) { return true }
    }
    for beginning in Self.beginnings
    where folded.count - beginning.count >= 4 && folded.starts(with: beginning) {
      if isWord(folded.dropFirst(beginning.count)) { return true }
    }
    return false
  }

  private static let endings = words(
    "s es ed d ing er ers r ly ist ists y ness able ation ations ment ments less wise ee ees ish ism"
  )
  private static let beginnings = words(
    "un re non pre anti on over up out off sub inter multi micro"
  )

  private static func words(_ text: String) -> [[UInt8]] {
    text.utf8.split(separator: NameFold.space).map { Array($0) }
  }
}
