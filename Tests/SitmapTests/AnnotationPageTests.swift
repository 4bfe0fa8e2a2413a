import Sitmap
import Testing

struct AnnotationPageTests {
  private func page(_ text: String, title: String? = nil) throws -> String {
    let report = Report(id: "one", title: title, text: text, published: Day(iso: "2015-05-21"))
    return AnnotationPage([try Mapper().annotate(report)]).html
  }

  @Test func `finds are marked with their kind, a letter and what was read`() throws {
    let html = try page("At least 40 people fled Ramadi on Friday, the army said.")
    #expect(
      html.contains("<mark class=\"date\" title=\"date: 2015-05-15\">on Friday</mark><sup>D</sup>")
    )
    #expect(html.contains("at least 40 persons"))
    #expect(html.contains(">Ramadi</mark><sup>P</sup>"))
  }

  @Test func `words of several finds are marked once with all kinds`() throws {
    let html = try page("Shells killed three soldiers.")
    #expect(html.contains("class=\"figure actor\""))
  }

  @Test func `marks of HTML in a report are text`() throws {
    let html = try page("<script>alert(1)</script> & \"40 people\" fled.", title: "<b>A & B</b>")
    #expect(!html.contains("<script>"))
    #expect(!html.contains("<b>"))
    #expect(html.contains("&lt;script&gt;"))
  }

  @Test func `a page needs nothing from elsewhere`() throws {
    let html = try page("Nothing.")
    for word in ["http:", "https:", "src=", "<link", "@import", "url("] {
      #expect(!html.contains(word), "\(word)")
    }
  }
}
