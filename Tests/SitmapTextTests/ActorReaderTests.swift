import SitmapModel
import SitmapText
import Testing

struct ActorReaderTests {
  private static let demonyms = [
    "Iraqi": "IRQ", "Russian": "RUS", "Turkish": "TUR", "Syrian": "SYR", "Kenyan": "KEN",
  ]
  private static let countries = ["Iran": "IRN", "Niger": "NER", "Kenya": "KEN"]

  private func read(_ text: String) -> [ActorMention] {
    ActorReader(
      countryOfDemonym: { Self.demonyms[$0] },
      countryOfName: { Self.countries[$0] }
    ).read(sentences(of: text))
  }

  @Test(arguments: [
    ("The Iraqi army advanced.", "The Iraqi army", ActorType.state, "IRQ"),
    ("Members of the Iraqi army waited.", "Members of the Iraqi army", .state, "IRQ"),
    ("Turkish troops crossed.", "Turkish troops", .state, "TUR"),
    ("Russian jets struck.", "Russian jets", .state, "RUS"),
    ("A Russian missile struck.", "A Russian missile", .state, "RUS"),
    ("Niger's defence ministry spoke.", "Niger's defence ministry", .state, "NER"),
    ("The Iraqi government fell.", "The Iraqi government", .state, "IRQ"),
    ("Syrians left.", "Syrians", .civilians, "SYR"),
    ("The villages are held by Iran.", "Iran", .state, "IRN"),
  ])
  func `a country's actor has its country`(
    text: String,
    words: String,
    type: ActorType,
    country: String
  ) throws {
    let actor = try #require(read(text).first?.actor)
    #expect(actor.text == words)
    #expect(actor.type == type)
    #expect(actor.country == country)
  }

  @Test(arguments: [
    ("IS militants fled.", "IS militants", ActorType.rebel, "Islamic State"),
    ("Islamic State (IS) forces fled.", "Islamic State (IS) forces", .rebel, "Islamic State"),
    ("Suspected ADF rebels fled.", "Suspected ADF rebels", .rebel, "Allied Democratic Forces"),
    (
      "Fighters from the Rapid Support Forces came.", "Fighters from the Rapid Support Forces",
      .rebel, "Rapid Support Forces"
    ),
    ("UNHCR counted them.", "UNHCR", .organisation, "UNHCR"),
  ])
  func `a known group has its name`(
    text: String,
    words: String,
    type: ActorType,
    name: String
  ) throws {
    let actor = try #require(read(text).first?.actor)
    #expect(actor.text == words)
    #expect(actor.type == type)
    #expect(actor.name == name)
  }

  @Test(arguments: [
    ("Shia militia fighters came.", "Shia militia fighters", ActorType.militia),
    ("Government forces came.", "Government forces", .state),
    ("Opposition fighters came.", "Opposition fighters", .rebel),
    ("Police officers came.", "Police officers", .state),
    ("Gangs came.", "Gangs", .militia),
    ("Protesters came.", "Protesters", .protesters),
    ("An angry mob came.", "An angry mob", .rioters),
    ("Nomadic herders came.", "herders", .communal),
    ("Villagers came.", "Villagers", .civilians),
    ("The US-led coalition came.", "The US-led coalition", .external),
    ("Masked gunmen came.", "Masked gunmen", .unknown),
    ("Armed men came.", "Armed men", .unknown),
    ("A non-state armed group came.", "A non-state armed group", .rebel),
    ("An unidentified armed group came.", "An unidentified armed group", .unknown),
    ("Self-defence groups came.", "Self-defence groups", .militia),
    ("Rights groups came.", "Rights groups", .organisation),
    ("Armed youth groups came.", "Armed youth groups", .communal),
    ("Border guards came.", "Border guards", .state),
    ("A police post fell.", "A police post", .state),
    ("Rebels of the coalition came.", "Rebels of the coalition", .rebel),
    ("Unarmed men came.", "men", .civilians),
  ])
  func `a noun gives the type`(text: String, words: String, type: ActorType) throws {
    let actor = try #require(read(text).first?.actor)
    #expect(actor.text == words)
    #expect(actor.type == type)
  }

  @Test(arguments: ["A group came.", "Raids came.", "Two guards came.", "The network came."])
  func `a noun that needs a word before it is none alone`(text: String) {
    #expect(read(text).map(\.actor.text) == [])
  }

  @Test func `soldiers have the country of the state named before`() {
    let found = read("Kenya said its soldiers waited. Its soldiers left.")
    #expect(found.map(\.actor.country) == ["KEN", "KEN", nil])
  }

  @Test(arguments: [
    ("The rebels said their men held the port.", "their men", ActorType.rebel),
    ("A militia claimed that its fighters had left.", "its fighters", .militia),
    ("The army admitted that its forces had left.", "its forces", .state),
    ("Villagers said their men were missing.", "their men", .civilians),
    ("Rebels said the army had lost its men.", "its men", .civilians),
  ])
  func `men are of the kind of the only armed side named before`(
    text: String,
    words: String,
    type: ActorType
  ) throws {
    let mention = try #require(read(text).first { $0.actor.text == words })
    #expect(mention.actor.type == type)
  }

  @Test func `a person is known again by the surname`() {
    let found = read("Iraqi Prime Minister Haider al-Abadi spoke. Mr Abadi left.")
    #expect(found.map(\.actor.type) == [.state, .state])
    #expect(found.map(\.actor.country) == ["IRQ", "IRQ"])
    #expect(found.map(\.actor.name) == ["Haider al-Abadi", "Abadi"])
  }

  @Test(arguments: ["This is it.", "They met us there.", "Nothing happened."])
  func `words in lower case are no groups`(text: String) {
    #expect(read(text).map(\.actor.text) == [])
  }
}
