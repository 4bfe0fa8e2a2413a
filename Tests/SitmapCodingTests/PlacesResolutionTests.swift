import SitmapModel
import Testing

/// Which place a name means in its report.
struct PlacesResolutionTests {
  @Test(arguments: [
    ("Shells fell on Tripoli as people fled to Misrata and Benghazi.", "Tripoli", "LBY"),
    ("Shells fell on Tripoli as people fled to Beirut and Sidon.", "Tripoli", "LBN"),
    ("Floods in Georgia closed roads from Tbilisi to Batumi.", "Georgia", "GEO"),
    ("Storms in Georgia closed roads from Atlanta to Savannah.", "Georgia", "USA"),
    ("Refugees from Syria reached Amman in Jordan.", "Jordan", "JOR"),
    ("An Israeli strike on a school in Rafah killed 15.", "Rafah", "PSE"),
    ("Islamic State captured Palmyra on Wednesday.", "Palmyra", "SYR"),
    ("A storm hit Palmyra, Missouri.", "Palmyra", "USA"),
    ("Colombian families fled on the Pacific Coast.", "Pacific Coast", "COL"),
    ("Storms from Oregon lashed the Pacific Coast.", "Pacific Coast", "USA"),
    ("Fighting hit Faizabad and Kandahar in Afghanistan.", "Faizabad", "AFG"),
  ])
  func `the company of a name decides`(text: String, name: String, country: String) throws {
    #expect(try PlacesFixture(text).place(name)?.country == country)
  }

  @Test func `a kind word chooses between a city and its province`() throws {
    #expect(try PlacesFixture("Rockets hit Aleppo.").place("Aleppo")?.featureClass == .populated)
    #expect(
      try PlacesFixture("Rockets hit Aleppo province.").place("Aleppo")?.featureCode == "ADM1"
    )
  }

  @Test func `the country of the report counts`() throws {
    let text = "Residents of Cordoba left their homes."
    #expect(try PlacesFixture(text, country: "AR").place("Cordoba")?.country == "ARG")
    #expect(try PlacesFixture(text, country: "ESP").place("Cordoba")?.country == "ESP")
  }

  @Test(arguments: [
    "Fighting reached Hamburg in South Sudan.",
    "Rebels took Hamburg, South Sudan, on Monday.",
    "Rebels took Hamburg, a town in South Sudan's Upper Nile.",
  ])
  func `a name in a country where no place bears it is none of its namesakes`(text: String) throws {
    let read = try PlacesFixture(text)
    let index = try #require(read.index("Hamburg"))
    #expect(read.resolutions[index].place == nil)
    #expect(
      read.resolutions[index].reasons
        == ["no place of this name is known in the country that it is said to lie in"]
    )
    #expect(read.place("South Sudan")?.country == "SSD")
  }

  @Test func `the next name of a list holds nothing`() throws {
    let read = try PlacesFixture("Clashes were reported in Hamburg, South Sudan and Yemen.")
    #expect(read.place("Hamburg")?.country == "DEU")
  }

  @Test(arguments: [
    ("Many drowned in the Mediterranean.", "Mediterranean", "Mediterranean Sea"),
    ("Rescuers searched the Aegean for a boat.", "Aegean", "Aegean Sea"),
    ("A cyclone formed over the Pacific.", "Pacific", "Pacific Ocean"),
    ("Storms hit the Caspian coast.", "Caspian", "Caspian Sea"),
    ("A fire broke out in Atlantic, Iowa.", "Atlantic", "Atlantic"),
  ])
  func `a sea is named without its generic word`(text: String, name: String, place: String) throws {
    #expect(try PlacesFixture(text).place(name)?.name == place)
  }

  @Test func `one name has one sense in a report`() throws {
    let read = try PlacesFixture(
      "Paris, Texas, was without power. Crews came to Paris from Dallas."
    )
    let places = read.toponyms.indices.filter { read.toponyms[$0].text == "Paris" }
      .compactMap { read.resolutions[$0].place?.country }
    #expect(places == ["USA", "USA"])
  }

  @Test func `a river is no province`() throws {
    let place = try #require(
      try PlacesFixture("They could not cross the River Euphrates.").place("River Euphrates")
    )
    #expect(place.featureClass == .water)
  }

  @Test func `resolutions carry probabilities, alternatives and reasons`() throws {
    let read = try PlacesFixture("A fire broke out in Springfield.")
    let index = try #require(read.index("Springfield"))
    let resolution = read.resolutions[index]
    #expect((0...1).contains(resolution.probability))
    #expect((1...5).contains(resolution.alternatives.count))
    #expect(!resolution.reasons.isEmpty)
    #expect(!resolution.alternatives.contains { $0.id == resolution.place?.id })
  }

  @Test func `the same report gives the same answer`() throws {
    let text = "Troops left Hama and Homs for Aleppo, 30 km from Idlib; Damascus said little."
    let first = try PlacesFixture(text)
    let second = try PlacesFixture(text)
    #expect(first.toponyms == second.toponyms)
    #expect(first.resolutions == second.resolutions)
  }

  @Test(arguments: [
    ("Cases were seen in Georgia, Oklahoma, Pennsylvania and Oregon.", "Oklahoma", "ADM1"),
    ("Cases were seen in Georgia, Oklahoma, Pennsylvania and Oregon.", "Oregon", "ADM1"),
  ])
  func `names of a list are of one kind, and none holds the next`(
    text: String,
    name: String,
    code: String
  ) throws {
    #expect(try PlacesFixture(text).place(name)?.featureCode == code)
  }

  @Test(arguments: [
    ("LOUISVILLE, KY (Reuters) - The river rose on Monday.", "KY", "Kentucky"),
    ("A storm hit Springfield, IL, on Monday.", "IL", "Illinois"),
    ("EDMONTON, Ky (WBKO) - A fire broke out at a school.", "Ky", "Kentucky"),
    ("A storm hit Springfield, Ill., on Monday.", "Ill.", "Illinois"),
  ])
  func `a state's two letters behind a town are the state`(
    text: String,
    name: String,
    state: String
  ) throws {
    #expect(try PlacesFixture(text).place(name)?.name == state)
  }

  @Test func `ordinary words in capitals are no states`() throws {
    let read = try PlacesFixture("BOMB HITS BAGHDAD, IN WORST ATTACK OF THE YEAR, OR SO IT SEEMS")
    #expect(!read.toponyms.contains { $0.text == "IN" || $0.text == "OR" })
  }

  @Test func `an abbreviated first word is written out`() throws {
    let read = try PlacesFixture("Cholera patients filled the hospital of St. Marc in Haiti.")
    #expect(read.place("St. Marc")?.name == "Saint-Marc")
    #expect(read.place("St. Marc")?.country == "HTI")
  }

  @Test func `a name goes on after an apostrophe inside it`() throws {
    let read = try PlacesFixture("He fled from the People's Republic of China on Monday.")
    #expect(read.place("People's Republic of China")?.country == "CHN")
  }

  @Test(arguments: [
    "A quake shook the Indonesian island of Flores on Monday.",
    "A quake shook the Indonesian island Flores on Monday.",
  ])
  func `a people's adjective beside a name says its country`(text: String) throws {
    #expect(try PlacesFixture(text).place("Flores")?.country == "IDN")
  }

  @Test func `a country's old alias of a town elsewhere is the country`() throws {
    let text = "They went to Armenia, Azerbaijan, Georgia, Iraq, Iran and Syria."
    #expect(try PlacesFixture(text).place("Iraq")?.country == "IRQ")
  }
}
