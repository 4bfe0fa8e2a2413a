import SitmapModel
import Testing

/// What a place name does in its sentence.
struct PlacesRoleTests {
  @Test(arguments: [
    ("Rockets fell on Mosul during the night.", "Mosul", ToponymRole.literal),
    ("The Syrian army shelled two villages.", "Syrian", .demonym),
    ("Damascus denied that it had broken the truce.", "Damascus", .metonym),
    ("Ministers asked Ankara for more time.", "Ankara", .metonym),
    ("She studied at the University of Mosul before the war.", "Mosul", .organisation),
    ("A reporter for the New York Times was held at the gate.", "New York", .organisation),
    ("KHARTOUM, March 4 (Reuters) - Gunfire was heard in the east.", "KHARTOUM", .dateline),
    ("The BBC's Anna Weber in Beirut says the road is closed.", "Beirut", .publisher),
  ])
  func `a name has a role`(text: String, name: String, role: ToponymRole) throws {
    let read = try PlacesFixture(text)
    let toponym = try #require(read.toponym(name))
    #expect(toponym.role == role)
  }

  @Test(arguments: [
    "Ms Florence Paris said the school would open.",
    "Col Austin told the council to wait.",
    "Kabul was quiet, said Jordan, a nurse, as she left.",
  ])
  func `names of people place nothing`(text: String) throws {
    let read = try PlacesFixture(text)
    let placed = read.placed
    for name in ["Florence", "Paris", "Austin", "Jordan"] { #expect(!placed.contains(name)) }
  }

  @Test func `a surname stays a person in the whole report`() throws {
    let read = try PlacesFixture(
      "Mr George Houston opened the clinic. Houston thanked the volunteers."
    )
    #expect(read.placed.isEmpty)
  }

  @Test func `a word that is also a town needs its neighbourhood`() throws {
    #expect(try PlacesFixture("Hit by shells, the crew turned back.").placed.isEmpty)
    let town = try PlacesFixture("Two bombs went off in Hit, Anbar, on Monday.")
    #expect(town.placed == ["Hit", "Anbar"])
    #expect(town.place("Hit")?.country == "IRQ")
  }

  @Test func `the longest name wins`() throws {
    let read = try PlacesFixture("People crossed from South Sudan into West Darfur.")
    #expect(read.placed == ["South Sudan", "West Darfur"])
  }

  @Test func `a compound names a place in its first part`() throws {
    let read = try PlacesFixture("A Beirut-based group and two Moscow-backed parties signed.")
    #expect(read.toponym("Beirut") != nil)
    let moscow = try #require(read.toponym("Moscow"))
    #expect(read.report.text(of: moscow.span) == "Moscow")
  }
}
