/// Adds the rows of a table to the places that they name: those of the pack, or stubs for those below it.
struct RowAdder {
  /// The places of the pack below.
  let base: Set<PackID>
  private var rows: [PackID: Int]

  init(base: Set<PackID>, rows: [PackID: Int]) {
    self.base = base
    self.rows = rows
  }

  /// Whether a place of that id is known.
  func knows(_ id: PackID) -> Bool { rows[id] != nil || base.contains(id) }

  /// Gives places of the pack below a row in this one, so that others can point at them.
  mutating func addStubs(for ids: [PackID], _ content: inout PackContent) {
    for id in ids where rows[id] == nil {
      rows[id] = content.places.count
      content.places.append(PackContent.PlaceRow(id: id, names: [], isStub: true))
    }
  }

  /// Reads a table whose first column is the id of a place; `add` tells what is wrong with a row.
  mutating func read(
    _ file: SourceFile?,
    columns: [String],
    _ content: inout PackContent,
    _ problems: inout Problems,
    add: (inout PackContent.PlaceRow, SourceTable.Row) -> String?
  ) {
    guard let file, let table = SourceTable(file, columns: columns, problems: &problems) else {
      return
    }
    var rows = self.rows
    var places = content.places
    content.places = []
    table.forEachRow(problems: &problems) { row, problems in
      guard let id = PackID(row[0]), rows[id] != nil || base.contains(id) else {
        problems.add(
          file,
          row.line,
          "\"\(row[1])\" is of an unknown place \"\(row[0])\"; correct the id or add the place to "
            + (base.isEmpty ? "base/places.tsv" : "curated/places.tsv")
        )
        return
      }
      if rows[id] == nil {
        rows[id] = places.count
        places.append(PackContent.PlaceRow(id: id, names: [], isStub: true))
      }
      guard let index = rows[id], let problem = add(&places[index], row) else { return }
      problems.add(file, row.line, problem)
    }
    self.rows = rows
    content.places = places
  }
}
