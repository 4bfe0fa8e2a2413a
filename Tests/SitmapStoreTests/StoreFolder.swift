import Foundation
import SitmapModel
import SitmapStore

/// A folder of a test's own, removed with what is in it.
final class StoreFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "sitmap-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in it.
  func file(_ name: String) -> String { path + "/" + name }
}

/// A record of a test: an event with a number that can change.
func record(_ id: String, _ number: Int, unit: String = "Anbar", shown: Bool = true) -> StoreRecord
{
  StoreRecord(
    layer: "events",
    id: id,
    json: Array("{\"id\":\"\(id)\",\"n\":\(number)}".utf8),
    geometry: .point(Coordinate(unchecked: 43.3 + Double(number) / 100, 33.4)),
    cells: [Property("id", .string(id)), Property("n", .integer(number))],
    account: .init(unit: unit, type: "armed_clash"),
    happened: ("2015-05-17", "2015-05-17"),
    known: "2015-05-19",
    evidence: [StoreEvidence(report: "r1", field: "text", start: 1, end: 5, text: "A sentence.")],
    isShown: shown
  )
}

extension Store {
  /// Saves records under a name.
  @discardableResult
  func save(
    _ name: String,
    _ records: [StoreRecord],
    fromPresent: Bool = false
  ) throws -> SnapshotInfo {
    let label = SnapshotLabel(name: name, asOf: Day(number: 16_574), program: "1", gazetteer: "g")
    return try save(label, fromPresent: fromPresent) { (_, draft) throws(StoreError) in
      for record in records { try draft.add(record) }
      return ([], [])
    }
  }

  func integers(_ sql: String) throws -> [Int] {
    let statement = try database.prepare(sql)
    var numbers: [Int] = []
    while try statement.step() { numbers.append(statement.integer(0)) }
    return numbers
  }
}
