import Foundation
import SitmapGazetteer
import SitmapModel
import Testing

struct PackImportTests {
  private func row(_ id: Int, _ name: String, _ lat: Double, _ lon: Double) -> [UInt8] {
    Array(
      "\(id)\t\(name)\t\(name)\tAl \(name),\(name) Town\t\(lat)\t\(lon)\tP\tPPL\tIQ\t\t01\t99\t\t\t500\t\t\tUTC\t2020-01-01"
        .utf8
    )
  }

  private func pack(_ rows: [[UInt8]]) throws -> (Gazetteer, PackImport.Summary) {
    let path = NSTemporaryDirectory() + "sitmap-import-\(UUID().uuidString).pack"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let below = try SmallGazetteer.open()
    var maker = PackImport(
      over: below,
      about: [("licence", "CC0-1.0")],
      source: "test",
      scratch: path
    )
    for (number, row) in rows.enumerated() {
      switch ImportedPlace.geonames(row[...]) {
      case .success(let place): try maker.add(place, at: "line \(number + 1)")
      case .failure(let problem): maker.skip(problem, at: "line \(number + 1)")
      }
    }
    let summary = try maker.write(to: path)
    return (try below.adding(files: [path]), summary)
  }

  @Test func `rows of a dump become places over those of the packs below`() throws {
    let (gazetteer, made) = try pack([
      row(7, "Newtown", 33.5, 43.5), row(98245, "Ramadi City", 33.42, 43.31),
      row(7, "Again", 1, 1), Array("not a row".utf8), row(8, "Nowhere", 95, 0),
    ])
    #expect(made.places == 2 && made.repeated == 1 && made.skipped == 2)
    #expect(made.reasons.first?.hasPrefix("line 4: has 1 columns") == true)
    #expect(gazetteer.place(PlaceID("geonames:7"))?.admin1?.code == "IQG01")
    // The same id: the pack's row wins, and the old names stay.
    #expect(gazetteer.place(PlaceID("geonames:98245"))?.name == "Ramadi City")
    #expect(gazetteer.names(of: PlaceID("geonames:98245")).contains("Ar Ramādī"))
    #expect(gazetteer.search("Newtwon").first?.place.id.text == "geonames:7")
    #expect(gazetteer.info.last?.about == ["licence: CC0-1.0"])
    #expect(gazetteer.info.last?.shared == 1)
    try gazetteer.verify()
  }

  @Test func `a place that is there under another id is reported`() throws {
    let (gazetteer, _) = try pack([row(7, "Ramadi", 33.43, 43.31)])
    let pairs = gazetteer.nearDuplicates(above: 2)
    #expect(pairs.map(\.other.id.text) == ["geonames:98245"])
  }

  @Test func `what spills to a file gives the same bytes as what does not`() throws {
    let places = (1...3000).map { row($0 * 7 % 3001, "Town \($0 % 71) of \($0)", 30, 40) }
    let path = NSTemporaryDirectory() + "sitmap-spill-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let below = try SmallGazetteer.open()
    let packs = try [1 << 12, 1 << 30].map { bytes in
      var maker = PackImport(
        over: below,
        about: [],
        source: "test",
        space: .files(beside: path, sorterBytes: bytes)
      )
      for (number, row) in places.enumerated() {
        try maker.add(try ImportedPlace.geonames(row[...]).get(), at: "\(number)")
      }
      _ = try maker.write(to: path)
      return try Data(contentsOf: URL(fileURLWithPath: path))
    }
    #expect(packs[0] == packs[1])
  }
}
