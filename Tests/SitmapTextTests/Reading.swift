import SitmapModel
import SitmapText

/// The sentences of a text, as the readers get them.
func sentences(of text: String) -> [Sentence] {
  SentenceSplitter().split(Report(id: "t", text: text)).sentences
}

/// The text of some tokens of a sentence.
func text(_ tokens: Range<Int>, of sentence: Sentence, in text: String) -> String {
  guard !tokens.isEmpty else { return "" }
  return Report(id: "t", text: text).text(of: sentence.span(of: tokens))
}

/// A day from its ISO 8601 form.
func day(_ iso: String?) -> Day? { iso.flatMap { Day(iso: $0) } }
