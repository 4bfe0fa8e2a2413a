import SitmapModel

/// Finds the place a report was filed from: "BAGHDAD, May 3 (Reuters) -", "PARIS (AP) —", "GOMA —".
enum DatelineReader {
  /// The tokens of the dateline at the start of a sentence, the dash included; nil when there is none.
  static func dateline(of sentence: MarkedSentence) -> Range<Int>? {
    let limit = min(sentence.tokens.count, 24)
    guard limit > 2, sentence.isCapital(at: 0) else { return nil }
    var agency = false
    var dated = false
    var index = 0
    var inBrackets = false
    while index < limit {
      let kind = sentence.tokens[index].kind
      let word = sentence.tokens[index].hash
      let isDash =
        kind != .word && sentence.isDash(at: index)
        && (sentence.tokens[index].spaceBefore || !inBrackets)
      if isDash, index > 0 {
        let shouted = sentence.tokens[0].isAllCapitals && sentence.casing != .capitals
        let short = index <= 6
        return agency || (short && (shouted || dated)) ? 0..<(index + 1) : nil
      }
      if word == SmallWords.opening { inBrackets = true }
      if word == SmallWords.closing { inBrackets = false }
      let traits = sentence.words[index].traits
      if traits.contains(.press) { agency = true }
      if traits.contains(.calendar) { dated = true }
      // "BEIRUT (Reuters) Fighting ...": an agency in brackets ends a dateline without a dash.
      if word == SmallWords.closing, agency, index <= 8 { return 0..<(index + 1) }
      let passes =
        sentence.words[index].isCapital || kind != .word || traits.contains(.calendar)
        || word == SmallWords.of || word == SmallWords.al
      guard passes, word != SmallWords.point || index < 6 else { return nil }
      index += 1
    }
    return nil
  }
}
