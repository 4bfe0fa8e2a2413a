import SitmapModel
import SitmapText
import Testing

/// What holds for every input of a kind, over many inputs made from a fixed seed.
struct ReaderPropertyTests {
  private static let qualifiers: [(String, FigureQualifier)] = [
    ("", .exact), ("about ", .about), ("at least ", .atLeast), ("more than ", .moreThan),
    ("nearly ", .nearly), ("up to ", .upTo), ("fewer than ", .fewerThan), ("some ", .about),
  ]
  private static let nouns: [(String, FigureUnit)] = [
    ("people", .persons), ("families", .households), ("houses", .houses), ("soldiers", .persons),
    ("households", .households), ("trucks", .items),
  ]

  private func grouped(_ value: Int) -> String {
    let digits = Array(String(value))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  @Test func `a figure's words read back give the same figure`() throws {
    var random = SplitMix(seed: 5)
    for _ in 0..<400 {
      let value = 3 + random.below(9_000_000)
      let (words, qualifier) = Self.qualifiers[random.below(Self.qualifiers.count)]
      let (noun, unit) = Self.nouns[random.below(Self.nouns.count)]
      let text = "\(words)\(grouped(value)) \(noun)"
      let first = try #require(figures("They say \(text) left.").first, "\(text)")
      #expect(first.text == text)
      #expect(first.qualifier == qualifier && first.unit == unit, "\(text)")
      #expect((first.value ?? first.lower ?? first.upper) == value, "\(text)")
      // Read again from its own words alone.
      var again = try #require(figures(first.text + ".").first, "\(text)")
      again.span = first.span
      #expect(again == first)
    }
  }

  @Test(arguments: [
    "yesterday", "on Monday", "last Friday", "last Wednesday", "overnight", "two days ago",
    "over the weekend", "last week", "this week", "in the past ten days", "since Sunday",
    "in the 24 hours to Tuesday", "the day before yesterday",
  ])
  func `a date moved by weeks with its publication moves by weeks`(words: String) throws {
    let start = try #require(Day(year: 2015, month: 5, day: 21))
    let first = try #require(dates(words, on: start).first)
    for weeks in [1, 2, 5, 40, 52, 104, 520, -300] {
      let moved = try #require(dates(words, on: start.adding(days: 7 * weeks)).first)
      #expect(moved.range.from == first.range.from?.adding(days: 7 * weeks))
      #expect(moved.range.to == first.range.to?.adding(days: 7 * weeks))
      #expect(moved.kind == first.kind && moved.range.precision == first.range.precision)
    }
  }

  @Test(arguments: ["yesterday", "today", "three days ago", "in the past ten days", "overnight"])
  func `a date counted in days moves by as many days as its publication`(words: String) throws {
    let start = try #require(Day(year: 2015, month: 5, day: 21))
    let first = try #require(dates(words, on: start).first)
    for days in -400...400 {
      let moved = try #require(dates(words, on: start.adding(days: days)).first)
      #expect(moved.range.from == first.range.from?.adding(days: days))
      #expect(moved.range.to == first.range.to?.adding(days: days))
    }
  }

  @Test func `no input makes a reader fail`() {
    var random = SplitMix(seed: 11)
    let pieces = [
      "1,000", "9999999999999999", "-", "–", "of", "the", "per cent", "%", "half", "of the", "14",
      "Ramadan", "1436", "Khordad", "1394", "31", "May", "12 May", "in the", "days", "to", "from",
      "quarter", "year-earlier", "a year ago", "nineteen", "ninety-six", "1990s", "mid-", "late",
      "out of", "in every", ":", "\u{0}", "\u{202E}", "½", "٣", "🏚", "said", "told", "that", "(",
      ")", "\"", "families", "people", "Taliban", "IS", "al-", "'s", "no", "not", "may", "\n", ".",
    ]
    for _ in 0..<600 {
      let count = random.below(30)
      let text = (0..<count).map { _ in pieces[random.below(pieces.count)] }.joined(separator: " ")
      for published in [Day(year: 2015, month: 5, day: 21), Day(year: 1, month: 1, day: 1), nil] {
        readAll(text, on: published)
      }
    }
  }

  private func figures(_ text: String) -> [Figure] {
    NumberReader().read(sentences(of: text)).map(\.figure)
  }

  private func dates(_ words: String, on day: Day) -> [DateMention] {
    DayReader(published: day).read(sentences(of: "Shells fell \(words)."))
  }

  private func readAll(_ text: String, on day: Day?) {
    let sentences = sentences(of: text)
    for language in [Language.english, .french] {
      let readable = ReadableText(sentences, language: language)
      _ = NumberReader(language: language).read(readable)
      for mention in DayReader(published: day, language: language).read(readable) {
        if let from = mention.range.from, let to = mention.range.to { #expect(from <= to) }
      }
      _ = ModalityReader(language: language).read(readable)
      _ = AttributionReader(language: language).read(readable)
      _ = ActorReader(
        language: language,
        countryOfDemonym: { _ in nil },
        countryOfName: { _ in nil }
      ).read(readable, on: day)
    }
  }
}

/// A small generator with a fixed seed (Steele, Lea and Flood, 2014).
private struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }
}
