import SitmapModel
import SitmapText
import Testing

struct HostileInputTests {
  /// Runs every reader; returns how many mentions point outside their sentence.
  private func strays(_ text: String, _ language: Language = .english) -> Int {
    let all = sentences(of: text)
    let published = Day(year: 2024, month: 3, day: 13)
    func isStray(_ sentence: Int, _ tokens: Range<Int>) -> Bool {
      guard all.indices.contains(sentence) else { return true }
      return tokens.lowerBound < 0 || tokens.upperBound > all[sentence].tokens.count
    }
    var count = 0
    for mention in NumberReader(language: language).read(all) {
      count += isStray(mention.sentence, mention.tokens) ? 1 : 0
    }
    for mention in DayReader(published: published, language: language).read(all) {
      count += isStray(mention.sentence, mention.tokens) ? 1 : 0
      if let from = mention.range.from, let to = mention.range.to, from > to { count += 1 }
    }
    for cue in ModalityReader(language: language).read(all) {
      count += isStray(cue.sentence, cue.tokens) || isStray(cue.sentence, cue.scope) ? 1 : 0
    }
    for attribution in AttributionReader(language: language).read(all) {
      count += isStray(attribution.sentence, attribution.tokens) ? 1 : 0
      count += isStray(attribution.sentence, attribution.scope) ? 1 : 0
    }
    let actors = ActorReader(
      language: language,
      countryOfDemonym: { _ in "IRQ" },
      countryOfName: { _ in "IRQ" }
    )
    for mention in actors.read(all) {
      count += isStray(mention.sentence, mention.tokens) ? 1 : 0
    }
    return count
  }

  @Test(arguments: [
    "", " ", ".", "\u{0}\u{1}", "said", "of", "since", "between", "the", "May", "not", "if", "'s",
    "according to", "12", "-", "2015-", "99/99/9999", "2015-13-45", "31 February 2015",
    "last", "the first of", "in the first 99999999999 days of May", "900000000000 years ago",
    "in the past 99999999999 weeks", "1.2.3.4 million million", "a a a a a hundred",
    "مئات الأشخاص فروا من المدينة يوم الجمعة 17 مايو", "💥🔥 40 people 💥 on Friday 🧨",
    "ISIS ISIS ISIS (IS) (IS) (IS", ", , , said , , said", "until until until Friday",
    "from from Monday to to", "members of of of the the army", "\u{FFFD}\u{FFFD} 12 \u{FFFD}",
    "between 5 and 3 June", "from December to 1 to 2 to 3", "No. No. No.", "0 people",
    "000 000 000",
  ])
  func `odd input stays inside its sentence`(text: String) {
    #expect(strays(text) == 0)
    #expect(strays(text, .french) == 0)
    #expect(strays("On Friday " + text + " people said on 3 May.") == 0)
  }

  @Test(arguments: [
    "12 ", "said ", "since ", "the ", "not ", "army ", "May ", "a million ", "of ", ", ",
    "one two ",
    "members of ", "to be ", "if ", "between ", "Friday to ", "(IS) ",
  ])
  func `ten thousand tokens are read`(word: String) {
    #expect(strays(String(repeating: word, count: 10_000)) == 0)
  }

  @Test func `random mixtures of words stay inside their sentence`() {
    let words = [
      "at", "least", "between", "and", "40", "1.2", "million", "since", "until", "Friday", "May",
      "3", "2015", "last", "week", "the", "of", "not", "said", "army", "Iraqi", "IS", "(", ")", ",",
      ".", "-", "to", "from", "a", "two", "days", "ago", "could", "if", "President", "'s", "in",
    ]
    var state: UInt64 = 42
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<30 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += words[Int(state >> 33) % words.count] + " "
      }
      #expect(strays(text) == 0, "\(text)")
    }
  }
}
