import CSQLite

/// An open SQLite database.
///
/// A class, because the connection is one thing that statements and transactions share; it closes it at its end.
/// One thread at a time uses it.
package final class SQLiteDatabase {
  /// The connection; nil only after a failed opening.
  let handle: OpaquePointer
  /// The file.
  let path: String

  /// How long a writer waits for another process, in milliseconds.
  private static let patience: Int32 = 20_000

  /// Opens a file; `creates` makes it when it is not there.
  package init(path: String, creates: Bool, isReadOnly: Bool = false) throws(StoreError) {
    var handle: OpaquePointer?
    var flags = isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE
    if creates { flags |= SQLITE_OPEN_CREATE }
    let code = sqlite3_open_v2(path, &handle, flags | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let handle else {
      let text = handle.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
      sqlite3_close_v2(handle)
      throw StoreError(.unreadable(text), path: path)
    }
    self.handle = handle
    self.path = path
    sqlite3_extended_result_codes(handle, 1)
    sqlite3_busy_timeout(handle, Self.patience)
  }

  deinit { sqlite3_close_v2(handle) }

  /// Runs statements that give no rows.
  package func run(_ sql: String) throws(StoreError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw failure(code) }
  }

  /// Runs one statement with values in its places.
  package func run(_ sql: String, _ values: SQLiteValue...) throws(StoreError) {
    let statement = try prepare(sql)
    try statement.run(values)
  }

  /// Makes a statement ready.
  package func prepare(_ sql: String) throws(StoreError) -> SQLiteStatement {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
    guard code == SQLITE_OK, let statement else { throw failure(code) }
    return SQLiteStatement(statement, database: self)
  }

  /// The first integer that a question gives; nil when it gives no row.
  package func integer(_ sql: String, _ values: SQLiteValue...) throws(StoreError) -> Int? {
    let statement = try prepare(sql)
    try statement.bind(values)
    return try statement.step() ? statement.integer(0) : nil
  }

  /// The first text that a question gives; nil when it gives no row, or null.
  package func text(_ sql: String, _ values: SQLiteValue...) throws(StoreError) -> String? {
    let statement = try prepare(sql)
    try statement.bind(values)
    return try statement.step() ? statement.text(0) : nil
  }

  /// Does all of the work or none of it, alone among writers.
  func transaction<Value>(_ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    try run("BEGIN IMMEDIATE")
    do throws(StoreError) {
      let value = try body()
      try run("COMMIT")
      return value
    } catch {
      // What went wrong first is what is told; a rollback that fails is made up for at the next opening.
      do throws(StoreError) { try run("ROLLBACK") } catch { throw error }
      throw error
    }
  }

  /// The row number of the last row that was added.
  var lastRow: Int { Int(sqlite3_last_insert_rowid(handle)) }

  /// What SQLite says went wrong.
  func failure(_ code: Int32) -> StoreError {
    let text = String(cString: sqlite3_errmsg(handle))
    let problem: StoreError.Problem =
      switch code & 0xFF {
      case SQLITE_BUSY, SQLITE_LOCKED: .busy
      case SQLITE_CORRUPT, SQLITE_NOTADB: .damaged(text)
      case SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY, SQLITE_PERM: .unwritable(text)
      case SQLITE_CANTOPEN: .unreadable(text)
      default: .refused(text)
      }
    return StoreError(problem, path: path)
  }
}
