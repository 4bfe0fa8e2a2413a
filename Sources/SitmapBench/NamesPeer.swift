import SitmapStore

/// SQLite inside this process, with the same names in memory: a table with an index, and FTS5 with trigrams.
struct NamesPeer {
  private let index: SQLiteStatement
  private let match: SQLiteStatement
  private let rank: SQLiteStatement

  init(_ names: [String]) throws {
    let database = try SQLiteDatabase(path: ":memory:", creates: true)
    try database.run("CREATE TABLE plain (name TEXT)")
    try database.run("CREATE VIRTUAL TABLE fuzzy USING fts5 (name, tokenize='trigram')")
    try database.run("BEGIN")
    for table in ["plain", "fuzzy"] {
      let insert = try database.prepare("INSERT INTO \(table) VALUES (?)")
      for name in names { try insert.run([.text(name)]) }
    }
    try database.run("COMMIT")
    try database.run("CREATE INDEX by_name ON plain (name)")
    index = try database.prepare("SELECT rowid FROM plain WHERE name = ?")
    match = try database.prepare("SELECT rowid FROM fuzzy WHERE fuzzy MATCH ? LIMIT 100")
    rank = try database.prepare(
      "SELECT rowid FROM fuzzy WHERE fuzzy MATCH ? ORDER BY rank LIMIT 20"
    )
  }

  /// The rows that bear a name, by the index.
  func indexed(_ name: String) throws -> Int { try count(index, name) }

  /// The rows that hold a name as it is, by its trigrams.
  func exact(_ name: String) throws -> Int { try count(match, Self.quoted(name)) }

  /// The rows that share most with a name, by any of its trigrams.
  func near(_ name: String) throws -> Int {
    let letters = Array(name)
    guard letters.count >= 3 else { return 0 }
    let grams = (0...letters.count - 3).map { Self.quoted(String(letters[$0..<$0 + 3])) }
    return try count(rank, grams.joined(separator: " OR "))
  }

  private func count(_ statement: SQLiteStatement, _ value: String) throws -> Int {
    try statement.bind([.text(value)])
    var rows = 0
    while try statement.step() { rows += 1 }
    return rows
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
