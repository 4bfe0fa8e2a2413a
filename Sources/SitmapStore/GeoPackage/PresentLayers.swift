import SitmapModel

/// The layers of the file that other programs open: the records of the present situation, one table a layer.
///
/// A row has the number of its record, so a change of a situation is a change of those rows. A class, because it
/// keeps the statements of a transaction.
final class PresentLayers {
  private let database: SQLiteDatabase
  private let day: String
  private var tables: [String: Table] = [:]

  /// A layer's table while it is written to.
  private struct Table {
    let name: String
    /// Columns by their lower-case names: names differ in SQLite only when they do so without case.
    var columns: [String: String]
    var extent = GeometryBlob.Extent()
    var statements: [[String]: SQLiteStatement] = [:]
  }

  init(database: SQLiteDatabase, day: Day?) {
    self.database = database
    self.day = (day ?? Day(number: 0)).description + "T00:00:00.000Z"
  }

  /// Puts a record in.
  func insert(_ record: StoreRecord, row: Int) throws(StoreError) {
    var table = try self.table(of: record.layer)
    let names = record.cells.map(\.name)
    let statement: SQLiteStatement
    if let known = table.statements[names] {
      statement = known
    } else {
      let columns = try columns(of: record.cells, in: &table)
      let list = (["fid", "geom"] + columns).map(Self.quoted).joined(separator: ", ")
      let places = Array(repeating: "?", count: columns.count + 2).joined(separator: ", ")
      statement = try database.prepare(
        "INSERT OR REPLACE INTO \(Self.quoted(table.name)) (\(list)) VALUES (\(places))"
      )
      table.statements[names] = statement
    }
    if let geometry = record.geometry { table.extent.add(geometry) }
    tables[record.layer] = table
    var values: [SQLiteValue] = [
      .integer(row), record.geometry.map { .bytes(GeometryBlob.bytes(of: $0)) } ?? .null,
    ]
    for cell in record.cells { values.append(Self.value(cell.value)) }
    try statement.run(values)
  }

  /// Takes rows out, of whatever layer they are.
  func delete(_ rows: RowSet) throws(StoreError) {
    guard !rows.runs.isEmpty else { return }
    let list = try database.prepare("SELECT table_name FROM gpkg_geometry_columns")
    var names: [String] = []
    while try list.step() { if let name = list.text(0) { names.append(name) } }
    for name in names {
      let statement = try database.prepare(
        "DELETE FROM \(Self.quoted(name)) WHERE fid >= ? AND fid < ?"
      )
      for run in rows.runs {
        try statement.run([.integer(run.lowerBound), .integer(run.upperBound)])
      }
    }
  }

  /// Writes the extents of what was put in.
  func finish() throws(StoreError) {
    let statement = try database.prepare(
      """
      UPDATE gpkg_contents SET last_change = ?1, min_x = min(coalesce(min_x, ?2), ?2), min_y = min(coalesce(min_y, ?3), ?3),
      max_x = max(coalesce(max_x, ?4), ?4), max_y = max(coalesce(max_y, ?5), ?5) WHERE table_name = ?6
      """
    )
    for table in tables.values.sorted(by: { $0.name < $1.name }) where !table.extent.isEmpty {
      let extent = table.extent
      try statement.run([
        .text(day), .real(extent.west), .real(extent.south), .real(extent.east),
        .real(extent.north), .text(table.name),
      ])
    }
  }

  private func table(of layer: String) throws(StoreError) -> Table {
    if let known = tables[layer] { return known }
    let name = Self.tableName(layer)
    let isThere = try database.integer(
      "SELECT count(*) FROM gpkg_contents WHERE table_name = ?",
      .text(name)
    )
    if isThere == 0 { try create(name, layer) }
    var columns: [String: String] = [:]
    let list = try database.prepare("SELECT name FROM pragma_table_info(?)")
    try list.bind([.text(name)])
    while try list.step() {
      if let column = list.text(0) { columns[column.lowercased()] = column }
    }
    return Table(name: name, columns: columns)
  }

  private func create(_ name: String, _ layer: String) throws(StoreError) {
    try database.run(
      "CREATE TABLE \(Self.quoted(name)) (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom GEOMETRY)"
    )
    try database.run(
      """
      INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id)
      VALUES (?1, 'features', ?1, ?2, ?3, 4326)
      """,
      .text(name),
      .text("the present situation: \(layer)"),
      .text(day)
    )
    try database.run(
      "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'GEOMETRY', 4326, 0, 0)",
      .text(name)
    )
  }

  /// The columns of some properties, made where they are missing.
  private func columns(
    of cells: [Property],
    in table: inout Table
  ) throws(StoreError) -> [String] {
    var used: Set<String> = ["fid", "geom"]
    var columns: [String] = []
    for cell in cells {
      var name = cell.name.isEmpty ? "_" : cell.name
      while !used.insert(name.lowercased()).inserted { name += "_" }
      if let known = table.columns[name.lowercased()] {
        columns.append(known)
        continue
      }
      let kind = ColumnKind.of(name, cell.value)
      try database.run(
        "ALTER TABLE \(Self.quoted(table.name)) ADD COLUMN \(Self.quoted(name)) \(kind.rawValue)"
      )
      table.columns[name.lowercased()] = name
      columns.append(name)
    }
    return columns
  }

  private static func tableName(_ layer: String) -> String {
    let lower = layer.lowercased()
    let isTaken = ["gpkg_", "sitmap_", "sqlite_", "rtree_"].contains { lower.hasPrefix($0) }
    return isTaken || layer.isEmpty ? "layer_\(layer)" : layer
  }

  private static func quoted(_ name: String) -> String {
    "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  private static func value(_ value: PropertyValue) -> SQLiteValue {
    switch value {
    case .null, .array, .object: .null
    case .bool(let flag): .integer(flag ? 1 : 0)
    case .integer(let number): .integer(number)
    case .number(let number): .real(number)
    case .string(let text): .text(text)
    }
  }
}
