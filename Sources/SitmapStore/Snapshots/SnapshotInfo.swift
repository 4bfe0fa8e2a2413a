package import SitmapModel

/// A snapshot: a situation under a name, which never changes.
package struct SnapshotInfo: Sendable, Hashable {
  /// Its number, in the order of saving.
  package let number: Int
  /// Its name.
  package let name: String
  /// The address of its contents: equal contents have equal addresses, whatever their names.
  package let digest: String
  /// How many records it has.
  package let records: Int
  /// The rows of its records.
  package let rows: RowSet
  /// The numbers of its reports.
  package let reports: RowSet
  /// The numbers of its corrections.
  package let corrections: RowSet
  /// How many records there are by account's number.
  package let books: [Int: Int]
  /// The day that the situation is of.
  package let asOf: Day?
  /// The program that made it.
  package let program: String
  /// The gazetteer that it was made with.
  package let gazetteer: String
}

extension Store {
  private static let columns =
    "number, name, digest, records, rows, reports, corrections, books, as_of, program, gazetteer"

  /// Every snapshot, in the order of saving.
  package func snapshots() throws(StoreError) -> [SnapshotInfo] {
    let statement = try database.prepare(
      "SELECT \(Self.columns) FROM sitmap_snapshots ORDER BY number"
    )
    var list: [SnapshotInfo] = []
    while try statement.step() { list.append(try info(statement)) }
    return list
  }

  /// The snapshot of a name.
  package func snapshot(_ name: String) throws(StoreError) -> SnapshotInfo {
    let statement = try database.prepare(
      "SELECT \(Self.columns) FROM sitmap_snapshots WHERE name = ?"
    )
    try statement.bind([.text(name)])
    guard try statement.step() else { throw StoreError(.noSnapshot(name), path: path) }
    return try info(statement)
  }

  /// The snapshot that the layers of the file show; nil when there is none.
  package func present() throws(StoreError) -> SnapshotInfo? {
    let statement = try database.prepare(
      "SELECT \(Self.columns) FROM sitmap_snapshots ORDER BY number DESC LIMIT 1"
    )
    return try statement.step() ? try info(statement) : nil
  }

  private func info(_ statement: SQLiteStatement) throws(StoreError) -> SnapshotInfo {
    guard let rows = RowSet(bytes: statement.bytes(4)),
      let reports = RowSet(bytes: statement.bytes(5)),
      let corrections = RowSet(bytes: statement.bytes(6)),
      let books = Books.read(statement.bytes(7))
    else {
      throw StoreError(.damaged("snapshot '\(statement.text(1) ?? "")'"), path: path)
    }
    return SnapshotInfo(
      number: statement.integer(0),
      name: statement.text(1) ?? "",
      digest: statement.text(2) ?? "",
      records: statement.integer(3),
      rows: rows,
      reports: reports,
      corrections: corrections,
      books: books,
      asOf: statement.text(8).flatMap { Day(iso: $0) },
      program: statement.text(9) ?? "",
      gazetteer: statement.text(10) ?? ""
    )
  }

  /// Whether a word can be a snapshot's name: nothing that reads as a path, an option or a date.
  package static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, name.utf8.count <= 100, Day(iso: name) == nil else {
      return false
    }
    func isWord(_ byte: UInt8) -> Bool {
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }
    return isWord(first)
      && name.utf8.allSatisfy { isWord($0) || $0 == 45 || $0 == 95 || $0 == 46 }
  }
}

/// Counts by account, as `account:count` with spaces between.
enum Books {
  static func bytes(_ counts: [Int: Int]) -> [UInt8] {
    let words = counts.filter { $0.value != 0 }.sorted { $0.key < $1.key }
      .map { "\($0.key):\($0.value)" }
    return Array(words.joined(separator: " ").utf8)
  }

  static func read(_ bytes: [UInt8]) -> [Int: Int]? {
    var counts: [Int: Int] = [:]
    for word in String(decoding: bytes, as: UTF8.self).split(separator: " ") {
      let parts = word.split(separator: ":")
      guard parts.count == 2, let account = Int(parts[0]), let count = Int(parts[1]) else {
        return nil
      }
      counts[account] = count
    }
    return counts
  }
}
