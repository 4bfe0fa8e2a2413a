import CSQLite

/// A value that goes into a place of a statement.
package enum SQLiteValue {
  case null
  case integer(Int)
  case real(Double)
  case text(String)
  case bytes([UInt8])

  /// A text, or null.
  package static func optional(_ text: String?) -> SQLiteValue { text.map { .text($0) } ?? .null }

  /// A number, or null.
  package static func optional(_ number: Int?) -> SQLiteValue {
    number.map { .integer($0) } ?? .null
  }
}

/// A statement made ready: values go in, rows come out.
///
/// A class, because SQLite's statement has one owner that ends it; it keeps its database open.
package final class SQLiteStatement {
  private let statement: OpaquePointer
  private let database: SQLiteDatabase

  init(_ statement: OpaquePointer, database: SQLiteDatabase) {
    self.statement = statement
    self.database = database
  }

  deinit { sqlite3_finalize(statement) }

  /// Puts values into the places and runs to the end.
  package func run(_ values: [SQLiteValue]) throws(StoreError) {
    try bind(values)
    while try step() {}
  }

  /// Starts anew, with values in the places.
  package func bind(_ values: [SQLiteValue]) throws(StoreError) {
    sqlite3_reset(statement)
    for (index, value) in values.enumerated() { try bind(value, at: Int32(index + 1)) }
  }

  /// Goes to the next row; false at the end.
  package func step() throws(StoreError) -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      sqlite3_reset(statement)
      return false
    case let code:
      sqlite3_reset(statement)
      throw database.failure(code)
    }
  }

  /// A cell of the row as an integer; 0 for null.
  package func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

  /// A cell of the row as text; nil for null.
  package func text(_ column: Int32) -> String? {
    guard let bytes = sqlite3_column_text(statement, column) else { return nil }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// A cell of the row as bytes; none for null.
  package func bytes(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(statement, column) else { return [] }
    let count = Int(sqlite3_column_bytes(statement, column))
    return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Whether a cell is null.
  package func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(statement, column) == SQLITE_NULL
  }

  /// Tells SQLite to take a copy of what is bound.
  private static let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  private func bind(_ value: SQLiteValue, at place: Int32) throws(StoreError) {
    let code: Int32
    switch value {
    case .null: code = sqlite3_bind_null(statement, place)
    case .integer(let number): code = sqlite3_bind_int64(statement, place, Int64(number))
    case .real(let number): code = sqlite3_bind_double(statement, place, number)
    case .text(var text):
      code = text.withUTF8 { utf8 in
        utf8.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text64(
            statement,
            place,
            $0.baseAddress,
            UInt64($0.count),
            Self.copies,
            UInt8(SQLITE_UTF8)
          )
        }
      }
    case .bytes(let bytes):
      code =
        bytes.isEmpty
        ? sqlite3_bind_zeroblob(statement, place, 0)
        : bytes.withUnsafeBytes {
          sqlite3_bind_blob64(
            statement,
            place,
            $0.baseAddress,
            UInt64($0.count),
            Self.copies
          )
        }
    }
    guard code == SQLITE_OK else { throw database.failure(code) }
  }
}
