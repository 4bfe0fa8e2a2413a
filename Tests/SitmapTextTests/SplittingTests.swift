import SitmapModel
import SitmapText
import Testing

private func words(_ text: String) -> [String] {
  SentenceSplitter().split(Report(id: "t", text: text)).sentences.flatMap { $0.tokens.map(\.text) }
}

private func sentences(_ text: String) -> [String] {
  let report = Report(id: "t", text: text)
  return SentenceSplitter().split(report).sentences.map { report.text(of: $0.span) }
}

@Test(arguments: [
  (
    "Iraq's army took 1,200 anti-tank mines.",
    ["Iraq", "'s", "army", "took", "1,200", "anti-tank", "mines", "."]
  ),
  ("Mr O'Neil fled al-Qaim in a 4x4.", ["Mr", "O'Neil", "fled", "al-Qaim", "in", "a", "4x4", "."]),
  ("The U.S. sent 1.5 tonnes.", ["The", "U.S.", "sent", "1.5", "tonnes", "."]),
  ("A 30-year-old on the 19th.", ["A", "30-year-old", "on", "the", "19th", "."]),
  ("17-19 May, 2015Photo", ["17", "-", "19", "May", ",", "2015", "Photo"]),
  ("2½ km and ٣٠ men", ["2½", "km", "and", "٣٠", "men"]),
  (
    "In Nari\u{FFFD}o, Choc’_ and NariÃ±o",
    ["In", "Nari\u{FFFD}o", ",", "Choc’_", "and", "NariÃ±o"]
  ),
  ("Iraq\u{FFFD}s army \u{FFFD} 9", ["Iraq", "\u{FFFD}", "s", "army", "\u{FFFD}", "9"]),
])
func `words, numbers and marks are told apart`(text: String, expected: [String]) {
  #expect(words(text) == expected)
}

@Test(arguments: [
  ("Shells fell on Hit. Two men died.", 2),
  ("Dr. Ali of St. Mary's spoke. He left.", 2),
  ("Gen. J. Smith met U.S. officials on Jan. 5 in Mosul.", 1),
  ("\"We ran.\" They had no water.", 2),
  ("The toll rose to 3.5 million. 40 are missing.", 2),
  ("Was it shelling? Nobody knew! Then silence.", 3),
])
func `a sentence ends at its point and not at an abbreviation`(text: String, count: Int) {
  #expect(sentences(text).count == count)
}

@Test func `furniture of a pasted page is numbered and never read`() {
  let text = """
    Guns fall silent in the valley

      • Published
    Boys watch a convoy near the bridge - 3 March 2016Image source, Agency
    Image caption,
    A convoy waits at the bridge

    The convoy left on Thursday.
    """
  let (passages, sentences) = SentenceSplitter().split(Report(id: "t", text: text))
  #expect(
    passages.map(\.kind) == [
      .title, .furniture, .caption, .furniture, .furniture, .caption, .body,
    ]
  )
  #expect(sentences.map(\.index) == Array(0..<7))
  #expect(sentences[2].tokens.last?.text == "2016")
  #expect(sentences[3].tokens.isEmpty)
}

@Test func `a sentence that begins like furniture is read`() {
  let text =
    "Headline\n\nPublished figures show that 12 people drowned in the flood on Friday night."
  #expect(SentenceSplitter().split(Report(id: "t", text: text)).passages.last?.kind == .body)
}

@Test func `lines broken at a width are one paragraph`() {
  let line = "The river rose over its banks on Sunday night and the people of the lower town"
  let text = Array(repeating: line, count: 6).joined(separator: "\n") + "\nfled uphill."
  #expect(sentences(text).count == 1)
}

@Test func `a title of its own comes first`() {
  let report = Report(id: "t", title: "Bridge closed", text: "The bridge was closed.")
  let (_, sentences) = SentenceSplitter().split(report)
  #expect(sentences.map(\.span.field) == [.title, .text])
  #expect(sentences.map(\.passage) == [.title, .body])
}

@Test(arguments: [
  "", "\u{FEFF}", "\n\n\r\n", "...", "½", "'s", "’s", "\u{0}\u{1}\u{2}", "🚁🚁 . 🚁", "مات ١٢ شخصا.",
  "A. B. C. D.", "\u{202E}abc\u{202C}", String(repeating: "a", count: 100_000),
  String(repeating: "word ", count: 20_000), String(repeating: "(", count: 5_000),
])
func `every text is cut, and every span points into it`(text: String) {
  let report = Report(id: "t", text: text)
  let (_, sentences) = SentenceSplitter().split(report)
  for sentence in sentences {
    #expect(sentence.tokens.count <= Limits.sentenceTokens)
    for token in sentence.tokens { #expect(report.text(of: token.span) == token.text) }
  }
}

@Test(arguments: [
  ("The army said that the people of the town have left it for the hills.", "en"),
  ("Les habitants de la ville ont quitté leurs maisons pour les collines, selon le maire.", "fr"),
  ("قال سكان المدينة إنهم غادروا منازلهم يوم الجمعة بسبب القصف", "ar"),
])
func `the language of a text is guessed`(text: String, language: String) {
  let sentences = SentenceSplitter().split(Report(id: "t", text: text)).sentences
  #expect(LanguageGuess.language(of: sentences) == language)
}
