import CTables

/// A table of tab-separated text that people wrote, inside the program.
///
/// Lines that begin with `#` are comments, and the first other line names the columns.
struct CuratedTable {
  /// The fields of each row.
  let rows: [[String]]

  /// The actors by name.
  static func actors() -> CuratedTable {
    CuratedTable(sitmap_table_actors(), count: sitmap_table_actors_size())
  }

  /// The sizes of households.
  static func householdSizes() -> CuratedTable {
    CuratedTable(sitmap_table_household_sizes(), count: sitmap_table_household_sizes_size())
  }

  private init(_ start: UnsafeRawPointer?, count: Int) {
    guard let start else {
      rows = []
      return
    }
    let bytes = UnsafeRawBufferPointer(start: start, count: count)
    var rows: [[String]] = []
    var isBody = false
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      if isBody {
        rows.append(
          line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        )
      }
      isBody = true
    }
    self.rows = rows
  }
}
