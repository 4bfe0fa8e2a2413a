import Testing

/// The licences of the place data ask for credit: nothing goes in without it.
struct CreditsTests {
  static let columns = [
    "package", "kind", "version", "file", "sha256", "use", "licence", "attribution", "rows",
  ]

  @Test func `every source of place data has its version, digest, licence and credit`() throws {
    let (head, rows) = try Self.sources()
    for column in Self.columns { #expect(head.contains(column), "SOURCES.tsv has no \(column)") }
    #expect(!rows.isEmpty)
    for row in rows {
      let name = row["package"] ?? ""
      for column in head {
        #expect(row[column]?.isEmpty == false, "SOURCES.tsv: \(name) has no \(column)")
      }
      let digest = row["sha256"] ?? ""
      #expect(digest.count == 64 && digest.allSatisfy(\.isHexDigit), "SOURCES.tsv: \(name)")
    }
  }

  @Test func `the README names every credit`() throws {
    let readme = try Repository.text("README.md")
    for row in try Self.sources().rows {
      for credit in (row["attribution"] ?? "").split(separator: ";") {
        let name = Self.name(of: credit)
        #expect(!name.isEmpty && readme.contains(name), "README.md does not credit \(name)")
      }
    }
  }

  /// What stands before the address and the licence: `GeoNames` of `GeoNames (geonames.org), CC BY 4.0`.
  private static func name(of credit: Substring) -> String {
    let start = credit.drop { $0 == " " }.prefix { !",(".contains($0) }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }

  /// The table's header and its rows by column.
  static func sources() throws -> (head: [String], rows: [[String: String]]) {
    let lines = try Repository.text("Gazetteer/SOURCES.tsv")
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    let head = try #require(lines.first)
    let rows = lines.dropFirst().map { cells in
      Dictionary(zip(head, cells)) { first, _ in first }
    }
    return (head, Array(rows))
  }
}
