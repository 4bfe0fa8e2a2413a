import Sitmap
import Testing

@Suite struct ExplanationTests {
  let places: Samples.Places

  init() throws { places = try Samples.Places() }

  private func annotation() -> Annotation {
    var report = Samples.report()
    report.title = "News\u{1B}[2J\nfrom Hit"
    let words = Sentence(
      index: 1,
      span: Span(0, Samples.text.utf8.count),
      passage: .body,
      paragraph: 1,
      tokens: []
    )
    let title = Sentence(
      index: 0,
      span: Span(0, 17, in: .title),
      passage: .title,
      paragraph: 0,
      tokens: []
    )
    let toponym = Toponym(
      text: "Hit",
      span: Span(15, 18),
      sentence: 1,
      tokens: 3..<4,
      role: .literal,
      probability: 0.98
    )
    let resolution = Resolution(
      place: places.hit,
      probability: 0.91234,
      alternatives: [Candidate(id: places.baghdad.id, name: "Baghdad", score: 0.1)],
      reasons: ["the report is about Iraq"]
    )
    let figure = FigureMention(
      sentence: 1,
      tokens: 0..<0,
      figure: Samples.figure(10, low: 10, high: nil, .atLeast, measure: nil),
      noun: "families"
    )
    return Annotation(
      report: report,
      sentences: [title, words],
      toponyms: [toponym],
      resolutions: [resolution],
      figures: [figure]
    )
  }

  @Test func `a sentence shows its finds in brackets, each with what it was read as`() {
    let text = Explanation.finds(annotation())
    #expect(
      text.contains("[1] body 0-50\n    Shells fell on [Hit] – [ten families] fled to Baghdad.\n")
    )
    #expect(text.contains("    place   \"Hit\" 15-18 -> \(places.hit.name) \(places.hit.id)"))
    #expect(text.contains("    figure  \"ten families\" 21-33 -> at_least 10 [10..] households\n"))
    #expect(!text.contains("because"))
  }

  @Test func `explain adds what was passed over and why, and the records`() {
    let explanation = Explanation(annotation: annotation(), situation: places.situation)
    let text = explanation.whole
    #expect(text.contains("            because the report is about Iraq\n"))
    #expect(text.contains("            passed over Baghdad \(places.baghdad.id) 0.1\n"))
    #expect(text.contains("event e1: remote_violence / shelling_artillery_missile\n"))
    #expect(text.contains("    rules   shelling.trigger\n"))
    #expect(text.contains("displacement d1: forced_to_flee / new_displacement\n"))
    #expect(text.contains("status s1: control / held, town\n"))
    #expect(text == explanation.whole)
  }

  @Test func `a record is found by any beginning of its id`() throws {
    let explanation = Explanation(annotation: annotation(), situation: places.situation)
    let one = try #require(explanation.records(beginning: "d"))
    #expect(one.contains("displacement d1") && !one.contains("event e"))
    let events = try #require(explanation.records(beginning: "e"))
    #expect(events.contains("event e1") && events.contains("event e5"))
    #expect(explanation.records(beginning: "zz") == nil)
  }

  @Test func `a report cannot steer the terminal that it is explained on`() {
    #expect(!Explanation.finds(annotation()).contains("\u{1B}"))
  }
}
