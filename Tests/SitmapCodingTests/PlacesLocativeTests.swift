import SitmapModel
import Testing

/// The spatial phrases around names.
struct PlacesLocativeTests {
  struct Example: Sendable {
    var text: String
    var relation: SpatialRelation
    var direction: CompassDirection?
    var kilometres: Double?
  }

  static let examples = [
    Example(
      text: "A convoy was hit 30 km north of Mosul.",
      relation: .distance,
      direction: .n,
      kilometres: 30
    ),
    Example(text: "Shells fell 18 km from Mosul.", relation: .distance, kilometres: 18),
    Example(
      text: "A post ten miles south-west of Mosul was lost.",
      relation: .distance,
      direction: .sw,
      kilometres: 16.09344
    ),
    Example(text: "Troops dug in west of Mosul.", relation: .direction, direction: .w),
    Example(
      text: "They camped on the western outskirts of the city of Mosul.",
      relation: .outskirts,
      direction: .w
    ),
    Example(text: "A mine went off near Mosul.", relation: .near),
    Example(text: "Looting spread in the north of Mosul.", relation: .partOf, direction: .n),
    Example(text: "Looting spread in western Mosul.", relation: .partOf, direction: .w),
    Example(
      text: "A drone fell 25km (16 miles) east of Mosul.",
      relation: .distance,
      direction: .e,
      kilometres: 25
    ),
    Example(
      text: "A post 10 to 20 km south of Mosul fell.",
      relation: .distance,
      direction: .s,
      kilometres: 15
    ),
  ]

  @Test(arguments: examples)
  func `a phrase is read`(example: Example) throws {
    let locative = try #require(try PlacesFixture(example.text).toponym("Mosul")?.locative)
    #expect(locative.relation == example.relation)
    #expect(locative.direction == example.direction)
    #expect(locative.distance == example.kilometres.map { .kilometres($0) })
    #expect(!locative.isApposition)
  }

  @Test(arguments: [
    "Rebels took Samarra, 125 km north of Baghdad.",
    "Two bombs went off in the city, north of Baghdad.",
    "The bombs hit Samarra, a town north of Baghdad.",
  ])
  func `a phrase behind a place describes that place`(text: String) throws {
    let locative = try #require(try PlacesFixture(text).toponym("Baghdad")?.locative)
    #expect(locative.isApposition)
  }

  @Test func `a phrase behind a province does not describe it`() throws {
    let read = try PlacesFixture("A mine went off in Anbar province, 20 km west of Ramadi.")
    #expect(read.toponym("Ramadi")?.locative?.isApposition == false)
  }

  @Test func `both ends of a way know each other`() throws {
    for text in [
      "Gunmen stopped buses between Kirkuk and Tikrit.",
      "Gunmen stopped buses on the road from Kirkuk to Tikrit.",
    ] {
      let read = try PlacesFixture(text)
      #expect(read.toponym("Kirkuk")?.locative?.secondAnchor == read.toponym("Tikrit")?.tokens)
      #expect(read.toponym("Tikrit")?.locative?.secondAnchor == read.toponym("Kirkuk")?.tokens)
    }
  }

  @Test func `rivers are followed and borders are lines`() throws {
    #expect(
      try PlacesFixture("Families camp along the Euphrates.").toponym("Euphrates")?.locative?
        .relation
        == .along
    )
    #expect(
      try PlacesFixture("They wait at the border with Jordan.").toponym("Jordan")?.locative?
        .relation
        == .border
    )
  }
}
