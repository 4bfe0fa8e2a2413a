import Foundation
import SitmapModel
import SitmapStore
import Testing

struct StoreTests {
  @Test func `a record that did not change is stored once`() throws {
    let folder = try StoreFolder()
    let store = try Store(path: folder.file("s.gpkg"), creates: true)
    let a = try store.save("a", [record("x", 1), record("y", 2)])
    let b = try store.save("b", [record("x", 1), record("y", 3), record("z", 4)])
    #expect(try store.integers("SELECT count(*) FROM sitmap_records") == [4])
    #expect(a.rows.subtracting(b.rows).count == 1)
    #expect(b.rows.subtracting(a.rows).count == 2)
    #expect(a.digest != b.digest)
  }

  @Test func `equal contents have one address, whatever their order and name`() throws {
    let folder = try StoreFolder()
    let store = try Store(path: folder.file("s.gpkg"), creates: true)
    let a = try store.save("a", [record("x", 1), record("y", 2)])
    let b = try store.save("b", [record("y", 2), record("x", 1)])
    #expect(a.digest == b.digest)
    #expect(a.rows == b.rows)
  }

  @Test func `a snapshot never changes`() throws {
    let folder = try StoreFolder()
    let store = try Store(path: folder.file("s.gpkg"), creates: true)
    let a = try store.save("a", [record("x", 1)])
    #expect(try store.save("a", [record("x", 1)]) == a)
    let error = #expect(throws: StoreError.self) { try store.save("a", [record("x", 2)]) }
    #expect(error?.problem == .snapshotExists("a"))
    #expect(try store.integers("SELECT n FROM events") == [1])
    #expect(try store.integers("SELECT count(*) FROM sitmap_records") == [1])
  }

  @Test(arguments: ["", "2015-05-19", "a/b", "-a", "a b", "ä"])
  func `a word that reads as something else is no name`(name: String) throws {
    let folder = try StoreFolder()
    let store = try Store(path: folder.file("s.gpkg"), creates: true)
    let error = #expect(throws: StoreError.self) { try store.save(name, []) }
    #expect(error?.problem == .badName(name))
  }

  @Test func `the layers are the situation that was saved last`() throws {
    let folder = try StoreFolder()
    let store = try Store(path: folder.file("s.gpkg"), creates: true)
    try store.save("a", [record("x", 1), record("y", 2)])
    try store.save("b", [record("y", 3), record("z", 4), record("p", 9, shown: false)])
    #expect(try store.integers("SELECT n FROM events ORDER BY n") == [3, 4])
    try store.remove("b") { (_, json) throws(StoreError) in
      String(decoding: json, as: UTF8.self).contains("\"x\"") ? record("x", 1) : record("y", 2)
    }
    #expect(try store.integers("SELECT n FROM events ORDER BY n") == [1, 2])
    #expect(try store.integers("SELECT count(*) FROM sitmap_records") == [2])
    #expect(try store.snapshots().map(\.name) == ["a"])
  }

  @Test
  func `a draft from the present adds, replaces and removes, and its address is that of the whole`()
    throws
  {
    let folder = try StoreFolder()
    let store = try Store(path: folder.file("s.gpkg"), creates: true)
    try store.save("a", [record("x", 1), record("y", 2), record("z", 3)])
    let label = SnapshotLabel(name: "b", asOf: nil, program: "1", gazetteer: "g")
    let b = try store.save(label, fromPresent: true) { (_, draft) throws(StoreError) in
      try draft.add(record("y", 5, unit: "Babil"))
      try draft.add(record("w", 7))
      try draft.add(record("x", 1))
      try draft.remove(layer: "events", id: "z")
      return ([], [])
    }
    let c = try store.save("c", [record("x", 1), record("y", 5, unit: "Babil"), record("w", 7)])
    #expect(b.digest == c.digest)
    #expect(b.books.filter { $0.value != 0 } == c.books)
    #expect(try store.verify(b).isEmpty)
    #expect(try store.integers("SELECT n FROM events ORDER BY n") == [1, 5, 7])
  }

  @Test func `damage is found and named`() throws {
    let folder = try StoreFolder()
    let store = try Store(path: folder.file("s.gpkg"), creates: true)
    let a = try store.save("a", [record("x", 1), record("y", 2)])
    #expect(try store.verify(a).isEmpty)
    #expect(try store.check().isEmpty)
    try store.database.run("UPDATE sitmap_records SET feature = x'7b7d' WHERE id = 'y'")
    let problems = try store.verify(a)
    #expect(problems.first == "record y of events is not as it was saved")
    #expect(problems.last == "the address is not that of the records")
    try store.database.run("DELETE FROM sitmap_records WHERE id = 'y'")
    #expect(try store.verify(a).first == "1 records are there of 2")
  }

  @Test func `reports are kept once, by their text, and can be withdrawn`() throws {
    let folder = try StoreFolder()
    let store = try Store(path: folder.file("s.gpkg"), creates: true)
    let first = Report(id: "r1", text: "One.", published: Day(number: 10), source: "s")
    let revised = Report(id: "r1", text: "One, revised.", published: Day(number: 11))
    #expect(try store.add([first, revised, first], known: nil) == [1, 2, 1])
    #expect(try store.reports().map(\.report) == [first, revised])
    try store.withdraw(id: "r1", reason: "wrong", on: Day(number: 12))
    #expect(try store.reports().allSatisfy { $0.withdrawn == "wrong" })
    let error = #expect(throws: StoreError.self) {
      try store.withdraw(id: "r2", reason: "", on: nil)
    }
    #expect(error?.problem == .noReport("r2"))
  }
}
