import SitmapModel
import Testing

@Test func `a span gives its text back`() {
  let report = Report(id: "a", title: "Überschrift", text: "Fuß und Hand")
  #expect(report.text(of: Span(0, 4)) == "Fuß")
  #expect(report.text(of: Span(0, 2, in: .title)) == "Ü")
  #expect(report.text(of: Span(0, 999)).isEmpty)
}

@Test func `spans of two fields never overlap`() {
  #expect(Span(0, 4).overlaps(Span(3, 5)))
  #expect(!Span(0, 4).overlaps(Span(4, 5)))
  #expect(!Span(0, 4).overlaps(Span(0, 4, in: .title)))
}
