import Sitmap
import Testing

@Suite struct MapperTests {
  private let reports = [
    Report(id: "b", text: "Shelling hit Ramadi on Friday.", published: Day(iso: "2024-03-04")),
    Report(id: "a", text: "About 400 families fled from Hit to Baghdad."),
  ]

  @Test func `the order of the reports does not matter`() throws {
    let mapper = try Mapper()
    let situation = mapper.map(reports)
    #expect(situation == mapper.map(reports.reversed()))
    #expect(situation.reports.map(\.id) == ["b", "a"])
  }

  @Test func `a situation is as of its latest report, or of the day that is asked for`() throws {
    let mapper = try Mapper()
    #expect(mapper.map(reports).asOf == Day(iso: "2024-03-04"))
    #expect(mapper.map(reports, asOf: Day(iso: "2024-04-01")).asOf == Day(iso: "2024-04-01"))
    #expect(mapper.map([reports[1]]).asOf == nil)
    #expect(mapper.map([]).events.isEmpty)
  }

  @Test func `a report in a language that is not read yet is counted`() throws {
    var report = reports[0]
    report.language = "fr-FR"
    #expect(try Mapper().map([report]).gaps.unsupportedLanguages == ["b"])
    report.language = "en-GB"
    #expect(try Mapper().map([report]).gaps.unsupportedLanguages == [])
  }

  @Test func `an annotation has a resolution for every place name`() throws {
    let mapper = try Mapper()
    for report in reports {
      let annotation = mapper.annotate(report)
      #expect(!annotation.toponyms.isEmpty)
      #expect(annotation.toponyms.count == annotation.resolutions.count)
      #expect(annotation.report == report)
    }
  }

  @Test func `the example of the architecture works`() throws {
    let mapper = try Mapper()
    let yesterday = mapper.map([reports[1]])
    let situation = mapper.map(reports, asOf: Day(iso: "2024-03-05"))
    let town = try PlaceChoice("Ramadi", for: .centre, gazetteer: mapper.gazetteer).place.coordinate
    let query = Query(region: .circle(around: town, radius: .kilometres(50)))
    let nearby = try situation.select(query)
    let bytes = try ExportFormat.geoJSON.export(nearby.layers(.events, .displacement))
    let changes = try SituationDiff(from: yesterday, to: situation)
    #expect(try LayerReader.read(bytes, file: "nearby.geojson").notes.isEmpty)
    #expect(!changes.isEmpty)
    #expect(changes.changes.allSatisfy { $0.kind == .added })
  }
}
