import Sitmap
import Testing

@Suite struct SummaryTests {
  @Test func `nothing vanishes silently`() throws {
    let places = try Samples.Places()
    var situation = places.situation
    situation.gaps.unresolvedToponyms = 1
    situation.gaps.undatedExpressions = 2
    #expect(
      Summary(situation, failed: 3).description
        == "1 report (3 more failed), 5 events (1 without place, 1 planned or hypothetical), "
        + "1 displacement, 1 status, 1 figure, 1 place name unresolved, "
        + "2 relative dates unresolved (no publication date; --date gives one)"
    )
  }

  @Test func `an empty situation is counted too`() {
    #expect(
      Summary(Situation(asOf: nil)).description
        == "0 reports, 0 events, 0 displacements, 0 figures"
    )
  }

  @Test func `layers are counted with what has no geometry`() {
    let layer = Layer(
      name: "events",
      features: [Feature(id: "a", geometry: nil, properties: [])]
    )
    #expect(Summary([layer]).description == "events 1 (1 without geometry)")
  }
}
