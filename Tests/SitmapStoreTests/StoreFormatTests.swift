import Foundation
import SitmapModel
import SitmapStore
import Testing

struct StoreFormatTests {
  @Test func `a newer format is refused and left as it is`() throws {
    let folder = try StoreFolder()
    let path = folder.file("s.gpkg")
    _ = try Store(path: path, creates: true, format: 7, [:])
    let bytes = try Data(contentsOf: URL(filePath: path))
    let error = #expect(throws: StoreError.self) { try Store(path: path) }
    #expect(error?.problem == .newer(found: 7, known: StoreSchema.format))
    #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
  }

  @Test func `an older format is upgraded, and a copy is kept`() throws {
    let folder = try StoreFolder()
    let path = folder.file("s.gpkg")
    do {
      let store = try Store(path: path, creates: true, format: 1, [:])
      try store.save("a", [record("x", 1)])
    }
    let steps = [
      1: "ALTER TABLE sitmap_snapshots ADD COLUMN note TEXT",
      2: "UPDATE sitmap_snapshots SET note = 'n'",
    ]
    let store = try Store(path: path, creates: false, format: 3, steps)
    #expect(try store.meta("format") == "3")
    #expect(try store.database.text("SELECT note FROM sitmap_snapshots") == "n")
    #expect(try store.verify(try store.snapshot("a")).isEmpty)
    let copy = try Store(path: path + ".format1", creates: false, format: 1, [:])
    #expect(try copy.snapshots().map(\.name) == ["a"])
  }

  @Test func `a store of format 1 is upgraded to this one, and takes corrections`() throws {
    let folder = try StoreFolder()
    let path = folder.file("s.gpkg")
    do {
      let store = try Store(path: path, creates: true, format: 1, [:])
      // The table as it was made then.
      try store.database.run(
        """
        DROP TABLE sitmap_corrections;
        CREATE TABLE sitmap_corrections (
          number INTEGER PRIMARY KEY NOT NULL, id TEXT NOT NULL UNIQUE, ruling TEXT NOT NULL, reason TEXT, author TEXT, day TEXT);
        """
      )
      try store.save("a", [record("x", 1)])
    }
    let store = try Store(path: path)
    #expect(try store.meta("format") == String(StoreSchema.format))
    #expect(try store.corrections().isEmpty)
    let correction = StoredCorrection(id: "c", ruling: "{}", reason: "r", author: "a", day: nil)
    try store.add(correction) { _ throws(StoreError) in }
    #expect(try store.corrections().map(\.id) == ["c"])
    #expect(try store.snapshots().map(\.name) == ["a"])
    #expect(StoreFile.exists(path + ".format1"))
  }

  @Test func `a correction that is taken back stays, and holds again when it is made again`() throws
  {
    let folder = try StoreFolder()
    let store = try Store(path: folder.file("s.gpkg"), creates: true)
    let correction = StoredCorrection(
      id: "c",
      ruling: "{}",
      reason: "r",
      author: "a",
      day: Day(iso: "2015-05-23")
    )
    try store.add(correction) { _ throws(StoreError) in }
    try store.removeCorrection("c")
    #expect(try store.corrections().map(\.isRemoved) == [true])
    let error = #expect(throws: StoreError.self) { try store.removeCorrection("c") }
    #expect(error?.problem == .noCorrection("c"))
    try store.add(correction) { (holding) throws(StoreError) in #expect(holding.isEmpty) }
    #expect(try store.corrections().map(\.isRemoved) == [false])
    #expect(try store.corrections().map(\.number) == [1])
  }

  @Test func `an upgrade that fails leaves the file as it was`() throws {
    let folder = try StoreFolder()
    let path = folder.file("s.gpkg")
    try Store(path: path, creates: true, format: 1, [:]).save("a", [record("x", 1)])
    let steps = [1: "ALTER TABLE sitmap_snapshots ADD COLUMN note TEXT", 2: "nonsense"]
    #expect(throws: StoreError.self) { try Store(path: path, creates: false, format: 3, steps) }
    let store = try Store(path: path, creates: false, format: 1, [:])
    #expect(try store.snapshots().map(\.name) == ["a"])
  }

  @Test func `a file that is no store is refused and not touched`() throws {
    let folder = try StoreFolder()
    let text = folder.file("text.gpkg")
    try Data("not a database, but long enough to look like one".utf8).write(to: URL(filePath: text))
    #expect(throws: StoreError.self) { try Store(path: text, creates: true) }
    #expect(try Data(contentsOf: URL(filePath: text)).count == 48)

    let other = folder.file("other.gpkg")
    try SQLiteDatabase(path: other, creates: true).run("CREATE TABLE t (a)")
    let error = #expect(throws: StoreError.self) { try Store(path: other, creates: true) }
    #expect(error?.problem == .foreign)
    let missing = #expect(throws: StoreError.self) { try Store(path: folder.file("none.gpkg")) }
    #expect(missing?.problem == .missing)
  }

  @Test func `two stores on one file wait for each other`() throws {
    let folder = try StoreFolder()
    let path = folder.file("s.gpkg")
    let one = try Store(path: path, creates: true)
    let two = try Store(path: path, creates: true)
    for round in 0..<5 {
      try one.save("a\(round)", [record("x", round)])
      try two.save("b\(round)", [record("y", round)])
    }
    #expect(try one.snapshots().count == 10)
    #expect(try one.snapshots() == two.snapshots())
    for info in try one.snapshots() { #expect(try two.verify(info).isEmpty) }
  }

  @Test func `equal work gives equal files`() throws {
    let folder = try StoreFolder()
    for name in ["1.gpkg", "2.gpkg"] {
      let store = try Store(path: folder.file(name), creates: true)
      try store.save("a", [record("x", 1), record("y", 2)])
      try store.save("b", [record("y", 3)])
    }
    let first = try Data(contentsOf: URL(filePath: folder.file("1.gpkg")))
    #expect(try first == Data(contentsOf: URL(filePath: folder.file("2.gpkg"))))
  }
}
