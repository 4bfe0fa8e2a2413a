import Foundation
import Sitmap
import SitmapCLI
import Testing

/// Two dumps of GeoNames four years apart, compared as places and counted anew by plain code.
struct GeoNamesDiffTests {
  private static let columns = [
    "geonameid", "name", "asciiname", "alternatenames", "latitude", "longitude", "feature_class",
    "feature_code", "country", "cc2", "admin1_code", "admin2_code", "admin3_code", "admin4_code",
    "population", "elevation", "dem", "timezone", "modification_date",
  ]

  /// A dump's rows of the countries that both dumps have.
  private struct Slice {
    let lines: [String]
    let rows: [String: [String]]

    init(_ path: String, countries: Set<String>) throws {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      lines = text.split(separator: "\n").map(String.init).filter {
        countries.contains($0.components(separatedBy: "\t")[8])
      }
      var rows: [String: [String]] = [:]
      for line in lines {
        let cells = line.components(separatedBy: "\t")
        rows[cells[0]] = cells
      }
      self.rows = rows
    }

    static func countries(_ path: String) throws -> Set<String> {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      return Set(text.split(separator: "\n").map { $0.components(separatedBy: "\t")[8] })
    }
  }

  private static func shared(_ path: String) -> String? {
    let package = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder =
      ProcessInfo.processInfo.environment["SITMAP_SHARED"].map { URL(filePath: $0) }
      ?? package.deletingLastPathComponent().appending(path: "shared")
    let file = folder.appending(path: path).path
    if FileManager.default.fileExists(atPath: file) { return file }
    print("skipped: no \(path) under SITMAP_SHARED or ../shared")
    return nil
  }

  @Test func `what was renamed, moved, re-assigned and gone is what plain code counts`() throws {
    let folder = "data/gazetteer/geonames/"
    guard let before = Self.shared(folder + "cities15000-2015-04-27-slice.txt"),
      let after = Self.shared(folder + "cities1000-2019-03-02-slice.txt")
    else { return }
    let countries = try Slice.countries(before).intersection(Slice.countries(after))
    let old = try Slice(before, countries: countries)
    let new = try Slice(after, countries: countries)
    let work = try Workspace()
    let one = try work.file("old.txt", old.lines.joined(separator: "\n") + "\n")
    let two = try work.file("new.txt", new.lines.joined(separator: "\n") + "\n")
    let diff = sitmap("diff", one, two, "-f", "json")
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(diff.stdout)) as? [String: Any]
    )
    let changes = try #require(object["changes"] as? [[String: Any]])

    // By the id alone: what plain code can know.
    let pairs = old.rows.keys.filter { new.rows[$0] != nil }
    #expect(pairs.count > 500)
    func differing(_ columns: String...) -> Set<String> {
      let numbers = columns.compactMap { Self.columns.firstIndex(of: $0) }
      return Set(
        pairs.filter { id in
          guard let a = old.rows[id], let b = new.rows[id] else { return false }
          return numbers.contains { a[$0] != b[$0] }
        }
      )
    }
    func changed(_ fields: String...) -> Set<String> {
      Set(
        changes.filter { change in
          let own =
            (change["fields"] as? [[String: Any]])?.compactMap { $0["field"] as? String } ?? []
          return change["matched_by"] as? String == "id" && !Set(own).isDisjoint(with: fields)
        }.compactMap { $0["id"] as? String }
      )
    }
    #expect(changed("name") == differing("name"))
    #expect(changed("geometry") == differing("latitude", "longitude"))
    #expect(
      changed("country", "admin1_code", "admin2_code")
        == differing("country", "admin1_code", "admin2_code")
    )
    #expect(changed("feature_code") == differing("feature_code"))
    #expect(changed("population") == differing("population"))

    // The kinds say the same in words: a new name or another spelling, another position or a rounded one.
    func kinds(_ names: Set<String>) -> Set<String> {
      Set(
        changes.filter { change in
          change["matched_by"] as? String == "id"
            && !Set(change["kinds"] as? [String] ?? []).isDisjoint(with: names)
        }.compactMap { $0["id"] as? String }
      )
    }
    #expect(kinds(["moved"]).isSubset(of: differing("latitude", "longitude")))
    #expect(kinds(["moved", "rounded"]).isSuperset(of: differing("latitude", "longitude")))
    #expect(kinds(["renamed"]).isSubset(of: differing("name", "asciiname")))
    #expect(kinds(["renamed", "respelled"]).isSuperset(of: differing("name")))
    // A code that was filled in assigns a place to nothing else.
    let units = ["country", "admin1_code", "admin2_code", "admin3_code", "admin4_code"]
    let assigned = pairs.filter { id in
      guard let a = old.rows[id], let b = new.rows[id] else { return false }
      return units.compactMap { Self.columns.firstIndex(of: $0) }.contains {
        !a[$0].isEmpty && !b[$0].isEmpty && a[$0] != b[$0]
      }
    }
    #expect(kinds(["re-assigned"]) == Set(assigned))

    // What is gone or new by its id is told so, or found again under another id.
    let gone = Set(old.rows.keys).subtracting(new.rows.keys)
    let came = Set(new.rows.keys).subtracting(old.rows.keys)
    var found: [String: String] = [:]
    for change in changes where change["matched_by"] as? String != "id" {
      let fields = change["fields"] as? [[String: Any]] ?? []
      guard let former = fields.first(where: { $0["field"] as? String == "id" })?["old"] as? String
      else { continue }
      found[former] = change["id"] as? String
    }
    func told(_ names: [String]) -> Set<String> {
      Set(
        changes.filter { names.contains($0["change"] as? String ?? "") }
          .compactMap { $0["id"] as? String }
      )
    }
    #expect(told(["removed", "merged"]).union(found.keys) == gone)
    #expect(told(["added", "split"]).union(found.values) == came)
    // Another id for a place is rare, and then it is near.
    #expect(found.count < 20)
    for (former, id) in found {
      let a = try #require(old.rows[former])
      let b = try #require(new.rows[id])
      let degrees = [4, 5].map { abs((Double(a[$0]) ?? 0) - (Double(b[$0]) ?? 99)) }
      #expect(degrees.allSatisfy { $0 < 0.3 } || a[1] == b[1], "\(a[1]) is taken for \(b[1])")
    }
  }
}
