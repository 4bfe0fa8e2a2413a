import SitmapModel

/// A snapshot while it is made: records go in one by one, each stored only when it is new.
///
/// A class, because it holds the statements and the tables that it fills while the store's transaction is open.
package final class SnapshotDraft {
  private let store: Store
  private let find: SQLiteStatement
  private let insert: SQLiteStatement
  private let insertEvidence: SQLiteStatement
  private let layers: PresentLayers
  private let shown: RowSet
  private var accounts: [AccountKey: Int] = [:]
  private var added: [Int] = []
  private var dropped: [Int] = []
  private let base: SnapshotInfo?
  private var books: [Int: Int]
  private var sum: DigestSum

  private struct AccountKey: Hashable {
    let layer: String
    let account: StoreRecord.Account
  }

  /// Starts from nothing, or from the present snapshot.
  init(store: Store, fromPresent: Bool, day: Day?) throws(StoreError) {
    self.store = store
    let present = try store.present()
    shown = present?.rows ?? RowSet()
    base = fromPresent ? present : nil
    books = base?.books ?? [:]
    sum = DigestSum(hex: base?.digest ?? "") ?? DigestSum()
    let database = store.database
    find = try database.prepare("SELECT number, digest, account FROM sitmap_records WHERE key = ?")
    insert = try database.prepare(
      """
      INSERT INTO sitmap_records (key, layer, id, digest, feature, account, happened_from, happened_to, known)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    )
    insertEvidence = try database.prepare(
      "INSERT INTO sitmap_evidence (record, report, field, \"start\", \"end\", text) VALUES (?, ?, ?, ?, ?, ?)"
    )
    layers = PresentLayers(database: database, day: day)
    let list = try database.prepare("SELECT number, layer, unit, type FROM sitmap_accounts")
    while try list.step() {
      let account = StoreRecord.Account(unit: list.text(2) ?? "", type: list.text(3) ?? "")
      accounts[AccountKey(layer: list.text(1) ?? "", account: account)] = list.integer(0)
    }
  }

  /// Puts a record in; in a draft from the present it takes the place of the record of its layer and id.
  package func add(_ record: StoreRecord) throws(StoreError) {
    let digest = record.digest
    let key = StoreRecord.key(layer: record.layer, id: record.id)
    var row: Int?
    var account: Int?
    try find.bind([.integer(key)])
    while try find.step() {
      let number = find.integer(0)
      let found = find.bytes(1)
      if found == digest {
        row = number
        account = find.integer(2)
      } else if let base, base.rows.contains(number) {
        drop(number, digest: found, account: find.integer(2))
      }
    }
    if let row, let account {
      if base?.rows.contains(row) == true { return }
      try take(row, digest: digest, account: account, record)
      return
    }
    let number = try self.account(record)
    try insert.run([
      .integer(key), .text(record.layer), .text(record.id), .bytes(digest), .bytes(record.json),
      .integer(number), .optional(record.happened.from), .optional(record.happened.to),
      .optional(record.known),
    ])
    let new = store.database.lastRow
    for passage in record.evidence {
      try insertEvidence.run([
        .integer(new), .text(passage.report), .text(passage.field), .optional(passage.start),
        .optional(passage.end), .optional(passage.text),
      ])
    }
    try take(new, digest: digest, account: number, record)
  }

  /// Takes a record out of a draft that was started from the present.
  package func remove(layer: String, id: String) throws(StoreError) {
    guard let base else { return }
    try find.bind([.integer(StoreRecord.key(layer: layer, id: id))])
    while try find.step() {
      guard base.rows.contains(find.integer(0)) else { continue }
      drop(find.integer(0), digest: find.bytes(1), account: find.integer(2))
    }
  }

  private func take(
    _ row: Int,
    digest: [UInt8],
    account: Int,
    _ record: StoreRecord
  ) throws(StoreError) {
    added.append(row)
    sum.add(digest)
    books[account, default: 0] += 1
    if record.isShown, !shown.contains(row) { try layers.insert(record, row: row) }
  }

  private func drop(_ row: Int, digest: [UInt8], account: Int) {
    dropped.append(row)
    sum.subtract(digest)
    books[account, default: 0] -= 1
  }

  /// The rows, books and address of what was put in, once the layers of the file show it.
  func finish() throws(StoreError) -> (rows: RowSet, books: [Int: Int], digest: String) {
    let rows = (base?.rows ?? RowSet()).subtracting(RowSet(dropped)).union(RowSet(added))
    try layers.delete(shown.subtracting(rows))
    try layers.finish()
    return (rows, books, sum.hex)
  }

  private func account(_ record: StoreRecord) throws(StoreError) -> Int {
    let key = AccountKey(layer: record.layer, account: record.account)
    if let number = accounts[key] { return number }
    try store.database.run(
      "INSERT INTO sitmap_accounts (layer, unit, type) VALUES (?, ?, ?)",
      .text(record.layer),
      .text(record.account.unit),
      .text(record.account.type)
    )
    accounts[key] = store.database.lastRow
    return store.database.lastRow
  }
}
