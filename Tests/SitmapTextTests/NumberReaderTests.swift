import SitmapModel
import SitmapText
import Testing

struct NumberReaderTests {
  private func read(_ text: String) -> [FigureMention] {
    NumberReader().read(sentences(of: text))
  }

  struct Case: Sendable {
    let sentence: String
    let text: String
    let qualifier: FigureQualifier
    let value: Int?
    let lower: Int?
    let upper: Int?
    let unit: FigureUnit

    init(
      _ sentence: String,
      _ text: String,
      _ qualifier: FigureQualifier,
      _ value: Int?,
      _ lower: Int?,
      _ upper: Int?,
      _ unit: FigureUnit = .persons
    ) {
      self.sentence = sentence
      self.text = text
      self.qualifier = qualifier
      self.value = value
      self.lower = lower
      self.upper = upper
      self.unit = unit
    }
  }

  static let qualified: [Case] = [
    Case("More than 12,000 people fled.", "More than 12,000 people", .moreThan, 12000, 12000, nil),
    Case("Over 300 were hurt.", "Over 300", .moreThan, 300, 300, nil),
    Case("At least 17 miners drowned.", "At least 17 miners", .atLeast, 17, 17, nil),
    Case("No fewer than 60 guards left.", "No fewer than 60 guards", .atLeast, 60, 60, nil),
    Case(
      "Up to a million people are cut off.",
      "Up to a million people",
      .upTo,
      1_000_000,
      nil,
      1_000_000
    ),
    Case(
      "As many as 900 families returned.",
      "As many as 900 families",
      .upTo,
      900,
      nil,
      900,
      .households
    ),
    Case("Nearly 7,500 refugees crossed.", "Nearly 7,500 refugees", .nearly, 7500, nil, 7500),
    Case("Fewer than 40 villagers stayed.", "Fewer than 40 villagers", .fewerThan, 40, nil, 40),
    Case("Some 143 residents died.", "Some 143 residents", .about, 143, 143, 143),
    Case(
      "An estimated 2,000 people walked.",
      "An estimated 2,000 people",
      .about,
      2000,
      2000,
      2000
    ),
    Case(
      "They sent about 3,000 Sunni tribal fighters.",
      "about 3,000 Sunni tribal fighters",
      .about,
      3000,
      3000,
      3000
    ),
    Case("The toll could reach 800.", "800", .upTo, 800, nil, 800),
    Case("There were 500+ displaced people.", "500+ displaced people", .atLeast, 500, 500, nil),
    Case("Around 50 people or more were missing.", "Around 50 people", .about, 50, 50, 50),
  ]

  static let written: [Case] = [
    Case("Rebels held 40,000 people there.", "40,000 people", .exact, 40000, 40000, 40000),
    Case(
      "They counted 1.2 million people.",
      "1.2 million people",
      .exact,
      1_200_000,
      1_200_000,
      1_200_000
    ),
    Case("Floods hit 2.14 lakh people.", "2.14 lakh people", .exact, 214_000, 214_000, 214_000),
    Case(
      "Floods hit 3 crore people.",
      "3 crore people",
      .exact,
      30_000_000,
      30_000_000,
      30_000_000
    ),
    Case(
      "Floods hit 12,34,567 people.",
      "12,34,567 people",
      .exact,
      1_234_567,
      1_234_567,
      1_234_567
    ),
    Case(
      "There were 19 058 families.",
      "19 058 families",
      .exact,
      19058,
      19058,
      19058,
      .households
    ),
    Case(
      "Half a million people voted.",
      "Half a million people",
      .exact,
      500_000,
      500_000,
      500_000
    ),
    Case("Twenty-one soldiers were killed.", "Twenty-one soldiers", .exact, 21, 21, 21),
    Case(
      "Nine hundred and five families left.",
      "Nine hundred and five families",
      .exact,
      905,
      905,
      905,
      .households
    ),
    Case("Two dozen students were seized.", "Two dozen students", .exact, 24, 24, 24),
    Case("They burned 70 mud houses.", "70 mud houses", .exact, 70, 70, 70, .houses),
    Case("They fired 30 anti-tank missiles.", "30 anti-tank missiles", .exact, 30, 30, 30, .items),
    Case("Four members of one clan were shot.", "Four members of one clan", .exact, 4, 4, 4),
    Case("A 60,000-strong army waited.", "60,000-strong", .exact, 60000, 60000, 60000),
    Case("Clashes killed 12 and wounded others.", "12", .exact, 12, 12, 12),
    Case("So far 11,600 have left.", "11,600", .exact, 11600, 11600, 11600),
    Case("The number of families uprooted rose to 349.", "349", .exact, 349, 349, 349, .households),
    Case("A family of five drowned.", "A family of five", .exact, 5, 5, 5),
    Case("A local journalist was shot dead.", "A local journalist", .exact, 1, 1, 1),
    Case("One person was killed.", "One person", .exact, 1, 1, 1),
  ]

  static let open: [Case] = [
    Case("Between 200 and 300 Kenyans left.", "Between 200 and 300 Kenyans", .range, nil, 200, 300),
    Case(
      "They expect 60,000 to 80,000 households.",
      "60,000 to 80,000 households",
      .range,
      nil,
      60000,
      80000,
      .households
    ),
    Case("They expect 60,000-80,000 people.", "60,000-80,000 people", .range, nil, 60000, 80000),
    Case(
      "They expect 2 to 3 million people.",
      "2 to 3 million people",
      .range,
      nil,
      2_000_000,
      3_000_000
    ),
    Case("Two or three men ran.", "Two or three men", .range, nil, 2, 3),
    Case("Thousands fled.", "Thousands", .vague, nil, 2000, 9999),
    Case(
      "Tens of thousands of people fled.",
      "Tens of thousands of people",
      .vague,
      nil,
      20000,
      99999
    ),
    Case("Dozens of houses burned.", "Dozens of houses", .vague, nil, 24, 99, .houses),
    Case("A few hundred reached the camp.", "A few hundred", .vague, nil, 200, 999),
    Case("Hundreds of villagers hid.", "Hundreds of villagers", .vague, nil, 200, 999),
    Case("Several soldiers deserted.", "Several soldiers", .vague, nil, 3, 9),
    Case("More than a dozen pilgrims died.", "More than a dozen pilgrims", .moreThan, 12, 12, nil),
  ]

  @Test(arguments: qualified + written + open)
  func `a figure has its words, ends and unit`(example: Case) throws {
    let mention = try #require(read(example.sentence).first)
    let figure = mention.figure
    #expect(figure.text == example.text)
    #expect(figure.qualifier == example.qualifier)
    #expect(figure.value == example.value)
    #expect(figure.lower == example.lower)
    #expect(figure.upper == example.upper)
    #expect(figure.unit == example.unit)
    #expect(read(example.sentence).count == 1)
  }

  @Test(arguments: [
    "It happened in 2014.", "He spoke on 17 October.", "The attack came at 10:30.",
    "Musa, 34, was there.", "She is aged 30.", "A 30-year-old spoke.", "It cost $40 million.",
    "Rain of March 28 and 29 left mud.", "Rain until 22 June 2014 affected much.",
    "They asked for 300 dollars.", "About 90% agreed.", "Some 60 per cent agreed.",
    "It lies 20 km away.", "A quake of magnitude 7.8 struck.", "Resolution 2254 was passed.",
    "They met on Highway 1.", "One of the men spoke.", "No one was there.",
    "It lasted three days.", "The 14th brigade came.", "See 2015-05-19 for more.",
    "On 19/05/2015 they met.", "They won 3-1.", "Call +33 1 42 34 56 78.", "It was 40°.",
    "They met for the second time.", "It took several hours.", "In the 1990s it was quiet.",
    "Between May and June it rained.", "The no. 3 spoke.", "Article 5 applies.",
  ])
  func `other numbers are no figures`(sentence: String) {
    #expect(read(sentence).map(\.figure.text) == [])
  }

  @Test(arguments: [
    ("300 people (including 44 women and 139 children) left.", [nil, "300 people", "300 people"]),
    (
      "Seven people, including two women and three children, left.",
      [nil, "Seven people", "Seven people"]
    ),
    ("Seven people, including three children, and 12 soldiers died.", [nil, "Seven people", nil]),
  ])
  func `several parts know one total`(sentence: String, totals: [String?]) {
    #expect(read(sentence).map(\.figure.partOf) == totals)
  }

  @Test(arguments: [
    ("A quarter of the city's 20,000 people left.", 5000),
    ("Half of the 4,000 residents left.", 2000),
    ("One in three of the 6,000 residents left.", 2000),
    ("Nearly two-thirds of its 900 families left.", 600),
  ])
  func `a share in words is reckoned`(sentence: String, value: Int) {
    let found = read(sentence)
    #expect(found.map(\.figure.value) == [value])
    #expect(found.map(\.figure.qualifier) == [.about])
  }

  @Test(arguments: ["On 3 Ramadan 1436 it ended.", "They met on 12 Mizan 1400."])
  func `a day of another calendar is no figure`(sentence: String) {
    #expect(read(sentence).map(\.figure.text) == [])
  }

  @Test func `a part knows its total`() throws {
    let found = read("A mine killed seven people, including three children.")
    #expect(found.map(\.figure.value) == [7, 3])
    #expect(found.map(\.figure.partOf) == [nil, "seven people"])
    #expect(found.map(\.figure.who) == [nil, "children"])
  }

  @Test(arguments: [
    ("The toll rose from 12 to 40.", [40], [FigureUnit.persons]),
    (
      "Families were moved: 1,250 to Ramadi, 300 to Hit.", [1250, 300], [.households, .households]
    ),
    ("Of the 1,314 families, 295 are in Bimbo.", [1314, 295], [.households, .households]),
    ("Ten of the 14 dead were women.", [10, 14], [.persons, .persons]),
    ("Some 40 per cent of 2,000 houses burned.", [800], [.houses]),
    ("Only 3 out of 10 families stayed.", [], []),
    ("One in five children is ill.", [], []),
  ])
  func `the words around a number say what it is`(
    sentence: String,
    values: [Int],
    units: [FigureUnit]
  ) {
    let figures = read(sentence).map(\.figure)
    #expect(figures.map(\.value) == values)
    #expect(figures.map(\.unit) == units)
  }

  @Test func `persons and households of one move are two figures`() {
    let found = read("Fighting displaced 510 families, or more than 3,500 people.")
    #expect(found.map(\.figure.unit) == [.households, .persons])
    #expect(found.map(\.noun) == ["families", "people"])
  }

  @Test func `spans point at the words`() throws {
    let text = "Près d'ici — “🧭” — at least 42 people died."
    let mention = try #require(read(text).last)
    #expect(Report(id: "t", text: text).text(of: mention.figure.span) == "at least 42 people")
  }

  @Test func `a number too large is no figure`() {
    let digits = String(repeating: "9", count: 400)
    #expect(read("They counted \(digits) people.").isEmpty)
    #expect(read("They counted 900000 million million million people.").isEmpty)
    #expect(read("A billion billion billion billion people.").isEmpty)
  }

  @Test func `French figures are read`() throws {
    let found = NumberReader(language: .french).read(
      sentences(of: "Plus de 2 000 personnes ont fui et au moins douze soldats sont morts.")
    )
    #expect(found.map(\.figure.value) == [2000, 12])
    #expect(found.map(\.figure.qualifier) == [.moreThan, .atLeast])
  }
}
