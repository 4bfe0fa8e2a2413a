import SitmapModel
import SitmapText
import Testing

struct CuratedTableTests {
  private func actors(_ text: String, on day: String?) -> [Actor] {
    ActorReader(countryOfDemonym: { _ in nil }, countryOfName: { _ in nil })
      .read(sentences(of: text), on: day.flatMap { Day(iso: $0) }).map(\.actor)
  }

  @Test(arguments: [
    ("2021-08-01", ActorType.rebel), ("2021-08-20", .state), ("1999-05-05", .state),
    ("2005-01-01", .rebel),
  ])
  func `what a name stands for is asked of the day of the report`(day: String, type: ActorType) {
    #expect(actors("The Taliban said so.", on: day).first?.type == type)
  }

  @Test func `without a day what still holds is taken`() {
    #expect(actors("Fighters of the Rapid Support Forces fled.", on: nil).first?.type == .rebel)
  }

  @Test func `other names of an actor have its name`() {
    #expect(actors("Daesh withdrew.", on: nil).first?.name == "Islamic State")
    #expect(
      actors("Positions of the PKK were hit.", on: nil).first?.name == "Kurdistan Workers' Party"
    )
  }

  @Test(arguments: [
    (
      "Fighters of the CPC coalition came.", "2021-01-05", "Coalition of Patriots for Change",
      ActorType.rebel
    ),
    ("The 444 Brigade came.", "2023-08-16", "444 Brigade", .militia),
    (
      "Volunteers for the Defence of the Homeland came.", "2022-01-05",
      "Volunteers for the Defence of the Homeland", .militia
    ),
    ("The Nuer White Army came.", "2025-03-05", "White Army", .communal),
    ("Members of Viv Ansanm came.", "2024-03-05", "Viv Ansanm", .militia),
    ("The SSPDF came.", "2024-03-05", "South Sudan People's Defence Forces", .state),
  ])
  func `a name of the table has its type`(text: String, day: String, name: String, type: ActorType)
  {
    let found = actors(text, on: day)
    #expect(found.map(\.name) == [name])
    #expect(found.map(\.type) == [type])
  }

  @Test func `persons are computed from households with the size and its source`() throws {
    let figure = Figure(
      value: 100,
      lower: 100,
      upper: nil,
      qualifier: .atLeast,
      unit: .households,
      text: "at least 100 families",
      span: Span(0, 21)
    )
    let sizes = HouseholdSizes.embedded
    let persons = try #require(sizes.persons(figure, country: "IRQ", year: 2015))
    // Iraq: 7.703 persons a household in the edition of 2019.
    #expect(persons.best == 770)
    #expect(persons.low == 770)
    #expect(persons.high == nil)
    #expect(persons.householdSize == 7.703)
    #expect(persons.householdSizeSource?.contains("2019") == true)
  }

  @Test func `a country without a size gives no persons`() {
    #expect(HouseholdSizes.embedded.size(of: "SYR", in: 2015) == nil)
  }
}
