package import SitmapModel

/// What a snapshot is saved with, beside its records.
package struct SnapshotLabel: Sendable, Hashable {
  /// The name.
  package var name: String
  /// The day that the situation is of.
  package var asOf: Day?
  /// The program.
  package var program: String
  /// The gazetteer.
  package var gazetteer: String

  package init(name: String, asOf: Day?, program: String, gazetteer: String) {
    self.name = name
    self.asOf = asOf
    self.program = program
    self.gazetteer = gazetteer
  }
}

extension Store {
  /// Saves a snapshot as a whole or not at all: reports, records, and the layers that others see.
  ///
  /// Saving the same contents under the same name again changes nothing; other contents are refused. The records are
  /// all of the situation, or with `fromPresent` what is new in it. `reports` are the numbers that the situation rests on.
  package func save(
    _ label: SnapshotLabel,
    fromPresent: Bool = false,
    _ body: (Store, SnapshotDraft) throws(StoreError) -> (reports: [Int], corrections: [Int])
  ) throws(StoreError) -> SnapshotInfo {
    guard Self.isName(label.name) else { throw StoreError(.badName(label.name), path: path) }
    // Sixteen megabytes of pages: what is written goes to many places of the index by key. Readers need few.
    try database.run("PRAGMA cache_size = -16000")
    do throws(StoreError) {
      return try database.transaction { () throws(StoreError) in
        let draft = try SnapshotDraft(store: self, fromPresent: fromPresent, day: label.asOf)
        let (reports, corrections) = try body(self, draft)
        let (rows, books, digest) = try draft.finish()
        let former = try database.text(
          "SELECT digest FROM sitmap_snapshots WHERE name = ?",
          .text(label.name)
        )
        if let former {
          throw StoreError(
            former == digest ? .refused(Self.isThere) : .snapshotExists(label.name),
            path: path
          )
        }
        try database.run(
          """
          INSERT INTO sitmap_snapshots (name, digest, records, rows, reports, corrections, books, as_of, program, gazetteer)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
          .text(label.name),
          .text(digest),
          .integer(rows.count),
          .bytes(rows.bytes),
          .bytes(RowSet(reports).bytes),
          .bytes(RowSet(corrections).bytes),
          .bytes(Books.bytes(books)),
          .optional(label.asOf?.description),
          .text(label.program),
          .text(label.gazetteer)
        )
        return try snapshot(label.name)
      }
    } catch {
      // The transaction was taken back, which leaves the snapshot as it is.
      if error.problem == .refused(Self.isThere) { return try snapshot(label.name) }
      throw error
    }
  }

  private static let isThere = "the snapshot is there"

  /// Goes through the records of some rows, in the order of the rows.
  package func forEachRecord(
    in rows: RowSet,
    _ body: (_ row: Int, _ layer: String, _ json: [UInt8]) throws(StoreError) -> Void
  ) throws(StoreError) {
    let statement = try database.prepare(
      "SELECT number, layer, feature FROM sitmap_records WHERE number >= ? AND number < ? ORDER BY number"
    )
    for run in rows.runs {
      try statement.bind([.integer(run.lowerBound), .integer(run.upperBound)])
      while try statement.step() {
        try body(statement.integer(0), statement.text(1) ?? "", statement.bytes(2))
      }
    }
  }

  /// The layer, unit and type of every account by number.
  package func accounts() throws(StoreError) -> [Int: (layer: String, account: StoreRecord.Account)]
  {
    let list = try database.prepare("SELECT number, layer, unit, type FROM sitmap_accounts")
    var accounts: [Int: (layer: String, account: StoreRecord.Account)] = [:]
    while try list.step() {
      accounts[list.integer(0)] = (
        list.text(1) ?? "",
        StoreRecord.Account(unit: list.text(2) ?? "", type: list.text(3) ?? "")
      )
    }
    return accounts
  }

  /// Removes a snapshot and the records that no other snapshot has.
  ///
  /// When it was the last one saved, the layers of the file show the one before it again; `decode` makes records of
  /// their bytes for that.
  package func remove(
    _ name: String,
    decode: (_ layer: String, _ json: [UInt8]) throws(StoreError) -> StoreRecord
  ) throws(StoreError) {
    try database.transaction { () throws(StoreError) in
      let gone = try snapshot(name)
      let wasPresent = try present()?.name == name
      try database.run("DELETE FROM sitmap_snapshots WHERE name = ?", .text(name))
      if wasPresent {
        let now = try present()
        let rows = now?.rows ?? RowSet()
        let layers = PresentLayers(database: database, day: now?.asOf)
        try layers.delete(gone.rows.subtracting(rows))
        try forEachRecord(in: rows.subtracting(gone.rows)) {
          (row, layer, json) throws(StoreError) in
          let record = try decode(layer, json)
          if record.isShown { try layers.insert(record, row: row) }
        }
        try layers.finish()
      }
      var kept = RowSet()
      for other in try snapshots() { kept = kept.union(other.rows) }
      let records = try database.prepare(
        "DELETE FROM sitmap_records WHERE number >= ? AND number < ?"
      )
      let evidence = try database.prepare(
        "DELETE FROM sitmap_evidence WHERE record >= ? AND record < ?"
      )
      for run in gone.rows.subtracting(kept).runs {
        let bounds: [SQLiteValue] = [.integer(run.lowerBound), .integer(run.upperBound)]
        try records.run(bounds)
        try evidence.run(bounds)
      }
    }
  }

  /// What is not whole in a snapshot, a line each; none when every record and the address are as they were saved.
  package func verify(_ snapshot: SnapshotInfo) throws(StoreError) -> [String] {
    var problems: [String] = []
    let statement = try database.prepare(
      "SELECT number, layer, id, digest, feature FROM sitmap_records WHERE number >= ? AND number < ? ORDER BY number"
    )
    var sum = DigestSum()
    var count = 0
    for run in snapshot.rows.runs {
      try statement.bind([.integer(run.lowerBound), .integer(run.upperBound)])
      while try statement.step() {
        let record = StoreRecord(
          layer: statement.text(1) ?? "",
          id: statement.text(2) ?? "",
          json: statement.bytes(4)
        )
        let digest = record.digest
        if digest != statement.bytes(3) {
          problems.append("record \(record.id) of \(record.layer) is not as it was saved")
        }
        sum.add(digest)
        count += 1
      }
    }
    if count != snapshot.records {
      problems.append("\(count) records are there of \(snapshot.records)")
    }
    if sum.hex != snapshot.digest { problems.append("the address is not that of the records") }
    return problems
  }

  /// What SQLite finds broken in the file itself; none when it is whole.
  package func check() throws(StoreError) -> [String] {
    let statement = try database.prepare("PRAGMA integrity_check(20)")
    var problems: [String] = []
    while try statement.step() {
      if let text = statement.text(0), text != "ok" { problems.append(text) }
    }
    return problems
  }
}
