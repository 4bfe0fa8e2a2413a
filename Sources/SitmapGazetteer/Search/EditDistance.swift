/// The edit distance with transpositions of neighbours, each edit counting one.
package enum EditDistance {
  /// Whole edits between two words: insertions, deletions, substitutions, transpositions.
  package static func of(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var value = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          value = min(value, rows[i - 1][j - 1] + 1)
        }
        row.append(value)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
