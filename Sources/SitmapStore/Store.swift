/// Situations kept in one file: a GeoPackage that shows the present one, with the reports, records and snapshots in it.
///
/// A class, because it owns the connection to the file. One thread at a time uses it; several processes may.
package final class Store {
  /// The database.
  package let database: SQLiteDatabase
  /// The file.
  package let path: String

  /// Opens a store; `creates` makes it when there is none.
  ///
  /// A store of a newer format is refused; one of an older format is upgraded, and a copy of it as it was is kept
  /// beside it.
  package convenience init(path: String, creates: Bool = false) throws(StoreError) {
    try self.init(path: path, creates: creates, format: StoreSchema.format, StoreSchema.upgrades)
  }

  /// Opens a store of a given format, with the steps that lead to it from older ones.
  package init(
    path: String,
    creates: Bool,
    format: Int,
    _ upgrades: [Int: String]
  ) throws(StoreError) {
    self.path = path
    guard creates || StoreFile.exists(path) else { throw StoreError(.missing, path: path) }
    database = try SQLiteDatabase(path: path, creates: creates)
    // A commit is on the disk before it is told; the rollback journal brings a killed one back to where it was.
    try database.run(
      "PRAGMA synchronous = FULL; PRAGMA cache_size = -4000; PRAGMA foreign_keys = OFF"
    )
    var found = try foundFormat()
    if found == nil, creates {
      try database.transaction { () throws(StoreError) in
        // Another process may have made it in the meantime.
        guard try foundFormat() == nil else { return }
        try create(format: format)
      }
      found = try foundFormat()
    }
    guard let found else { throw StoreError(.foreign, path: path) }
    if found > format { throw StoreError(.newer(found: found, known: format), path: path) }
    if found < format { try upgrade(from: found, to: format, upgrades) }
  }

  /// The format of the file; nil for an empty file or one of others.
  private func foundFormat() throws(StoreError) -> Int? {
    // One question, for between two of them another process may have made the tables.
    let tables = try database.text(
      "SELECT count(*) || ' ' || total(name = 'sitmap_meta') FROM sqlite_master"
    )
    if tables == "0 0.0" { return nil }
    guard tables?.hasSuffix(" 1.0") == true else { throw StoreError(.foreign, path: path) }
    let text = try database.text("SELECT value FROM sitmap_meta WHERE key = 'format'")
    guard let number = text.flatMap({ Int($0) }) else {
      throw StoreError(.damaged("the format is not written"), path: path)
    }
    return number
  }

  private func create(format: Int) throws(StoreError) {
    try database.run(
      "PRAGMA application_id = \(StoreSchema.applicationID); PRAGMA user_version = \(StoreSchema.geoPackageVersion)"
    )
    try database.run(StoreSchema.geoPackage)
    try database.run(StoreSchema.own)
    try database.run("INSERT INTO sitmap_meta VALUES ('format', ?)", .text(String(format)))
  }

  private func upgrade(
    from found: Int,
    to format: Int,
    _ upgrades: [Int: String]
  ) throws(StoreError) {
    let copy = "\(path).format\(found)"
    if !StoreFile.exists(copy) { try database.run("VACUUM INTO ?", .text(copy)) }
    try database.transaction { () throws(StoreError) in
      for number in found..<format {
        guard let sql = upgrades[number] else {
          throw StoreError(.damaged("there is no way from format \(number)"), path: path)
        }
        try database.run(sql)
      }
      try database.run(
        "UPDATE sitmap_meta SET value = ? WHERE key = 'format'",
        .text(String(format))
      )
    }
  }

  /// A value that is kept beside the tables.
  package func meta(_ key: String) throws(StoreError) -> String? {
    try database.text("SELECT value FROM sitmap_meta WHERE key = ?", .text(key))
  }

  func setMeta(_ key: String, _ value: String) throws(StoreError) {
    try database.run("INSERT OR REPLACE INTO sitmap_meta VALUES (?, ?)", .text(key), .text(value))
  }
}
