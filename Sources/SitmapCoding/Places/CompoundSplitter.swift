import SitmapGazetteer
import SitmapModel
import SitmapText

/// Looks inside words with hyphens: "London-based", "Syrian-Turkish", "the Kyiv-Odesa highway".
struct CompoundSplitter {
  let gazetteer: Gazetteer

  /// Adds the hits inside the words of a sentence that are no names as a whole.
  func addHits(
    in sentence: Sentence,
    matches: [NameMatch],
    maker: HitMaker,
    memory: inout NameMemory,
    to hits: inout [NameHit]
  ) {
    let tokens = sentence.tokens
    for index in tokens.indices
    where tokens[index].isCapitalised && !tokens[index].isLetters && tokens[index].kind == .word {
      guard tokens[index].text.utf8.contains(where: { $0 == 45 || $0 == 0xE2 }) else { continue }
      guard !matches.contains(where: { $0.tokens.contains(index) }) else { continue }
      for part in parts(of: tokens[index]) where part.text.utf8.count > 1 {
        guard let match = Self.matches(of: part.text, in: gazetteer, memory: &memory).first,
          match.tokens.count == 1, match.stopRule != .never, part.isCapitalised
        else { continue }
        var hit = maker.hit(of: match)
        hit.tokens = index..<(index + 1)
        hit.part = part.span
        hits.append(hit)
      }
    }
  }

  private func parts(of token: Token) -> [Token] {
    var parts: [Token] = []
    var start = token.span.start
    for piece in token.text.split(separator: "-", omittingEmptySubsequences: false) {
      let end = start + piece.utf8.count
      let text = String(piece)
      parts.append(
        Token(
          span: Span(start, end, in: token.span.field),
          text: text,
          lower: text.lowercased(),
          kind: .word,
          spaceBefore: false
        )
      )
      start = end + 1
    }
    return parts.count > 1 ? parts : []
  }

  /// The matches of a name on its own.
  static func matches(
    of name: String,
    in gazetteer: Gazetteer,
    memory: inout NameMemory
  ) -> [NameMatch] {
    let tokens = Tokenizer().tokens(of: Array(name.utf8)[...], in: .text)
    let sentence = Sentence(
      index: 0,
      span: Span(0, name.utf8.count),
      passage: .body,
      paragraph: 0,
      tokens: tokens
    )
    return gazetteer.matches(in: sentence, memory: &memory).filter { $0.tokens == tokens.indices }
  }
}
