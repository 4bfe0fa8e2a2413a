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
      let token = sentence.tokens[index]
      let isDash = sentence.isDash(at: index) && (token.spaceBefore || inBrackets == false)
      if isDash, index > 0 {
        let shouted = sentence.tokens[0].isAllCapitals && sentence.casing != .capitals
        let short = index <= 6
        return agency || (short && (shouted || dated)) ? 0..<(index + 1) : nil
      }
      if token.text == "(" { inBrackets = true }
      if token.text == ")" { inBrackets = false }
      let traits = sentence.traits[index]
      if traits.contains(.press) { agency = true }
      if traits.contains(.calendar) { dated = true }
      // "BEIRUT (Reuters) Fighting ...": an agency in brackets ends a dateline without a dash.
      if token.text == ")", agency, index <= 8 { return 0..<(index + 1) }
      let passes =
        sentence.capitals[index] || token.kind != .word || traits.contains(.calendar)
        || token.lower == "of" || token.lower == "al"
      guard passes, token.text != "." || index < 6 else { return nil }
      index += 1
    }
    return nil
  }
}
