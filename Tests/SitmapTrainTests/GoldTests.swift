import Foundation
import SitmapModel
import SitmapText
import Testing

@testable import SitmapTrain

/// How corpora become documents with marked names.
struct GoldTests {
  private func file(_ name: String, _ text: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent(name).path
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  private func names(_ document: GoldDocument) -> [String] {
    document.names.map { document.report.text(of: $0.span) }
  }

  @Test func `offsets of a corpus count scalars, those inside bytes`() throws {
    let line =
      #"{"id":"1","text":"São Tomé: Água Grande","toponyms":[{"start":10,"end":21,"lat":0.33,"lon":6.73},{"start":0,"end":8}]}"#
    let document = try GoldDocument(Array(line.utf8)[...], member: "toponyms")
    #expect(names(document) == ["Água Grande", "São Tomé"])
    #expect(document.names[0].position?.latitude == 0.33)
    #expect(document.names[1].position == nil)
  }

  @Test func `a line without names is refused`() {
    let line = Array(#"{"id":"1","text":"x"}"#.utf8)
    #expect(throws: TrainError.self) { try GoldDocument(line[...], member: "toponyms") }
  }

  @Test func `the brackets of a case mark names, and go`() throws {
    let path = try file(
      "a.cases",
      """
      case     one
      title    Shells hit [Kupiansk]
      report   Families left [Borova] and
               [Izium] on Friday.
      place    Kupiansk  settlement  UA

      case     two
      report   Nothing is here.
      """
    )
    let documents = try CaseTexts.documents(of: path)
    #expect(documents.count == 2)
    #expect(names(documents[0]) == ["Kupiansk", "Borova", "Izium"])
    #expect(documents[0].report.text.hasSuffix("Families left Borova and Izium on Friday."))
    #expect(documents[1].names.isEmpty)
  }

  @Test func `places of a treebank are names without their articles`() throws {
    func word(_ number: Int, _ form: String, _ note: String) -> String {
      "\(number)\t\(form)\t_\t_\t_\t_\t_\t_\t_\t\(note)"
    }
    let path = try file(
      "gum.conllu",
      [
        "# newdoc id = d1", word(1, "The", "Entity=(1-place-new"), word(2, "Hague", "Entity=1)"),
        word(3, "and", "_"), word(4, "Ghent", "Entity=(2-place-new)|SpaceAfter=No"),
        word(5, ".", "_"), word(6, "Ann", "Entity=(3-person-new)"),
      ].joined(separator: "\n")
    )
    let documents = try GUMReader.documents(of: path)
    #expect(documents.map(\.report.id) == ["d1"])
    #expect(documents.map(names) == [["Hague", "Ghent"]])
  }

  @Test(arguments: [
    ("as written", "Rain in Ghent. It was wet.", "Ghent"),
    ("first sentence in CAPITALS", "RAIN IN GHENT. It was wet.", "GHENT"),
    ("no full stops and commas", "Rain in Ghent  It was wet ", "Ghent"),
    ("names in (brackets)", "Rain in (Ghent). It was wet.", "Ghent"),
    ("an emoji before each name", "Rain in \u{1F4CD}Ghent. It was wet.", "Ghent"),
  ])
  func `a way of writing moves the marks with the names`(
    name: String,
    text: String,
    written: String
  ) throws {
    let change = try #require(Perturbation.all.first { $0.name == name })
    let report = Report(id: "1", text: "Rain in Ghent. It was wet.")
    let marked = change(
      GoldDocument(report: report, names: [GoldName(span: Span(8, 13), position: nil)])
    )
    #expect(marked.report.text == text)
    #expect(names(marked) == [written])
  }

  @Test(arguments: [
    ["resolver", "--without", "nonsense"], ["resolver", "--set", "near50"],
    ["resolver", "--set", "nonsense=1"], ["evaluate", "--penalty", "many"],
    ["perturb", "--shared"],
  ])
  func `an option that cannot be is refused`(arguments: [String]) {
    #expect(throws: TrainError.self) { try TrainOptions(arguments) }
  }

  @Test func `features of both models can be left out, and weights tried`() throws {
    let options = try TrainOptions([
      "resolver", "--without", "suffix,near50", "--set", "isSeat=2.5", "--by-hand",
    ])
    #expect(options.without == [.suffix])
    #expect(options.withoutOfResolver == ["near50"])
    #expect(options.tried == ["isSeat": 2.5])
    #expect(options.isByHand)
  }
}
