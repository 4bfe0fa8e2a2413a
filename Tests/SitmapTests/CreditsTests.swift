import Sitmap
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct CreditsTests {
  /// The table of sources, beside the sources of this test.
  private func sources() throws -> [[Substring]] {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    var source = try ByteSource(path: "/\(root)/Gazetteer/SOURCES.tsv")
    let text = String(decoding: try source.readAll(limit: 1 << 20), as: UTF8.self)
    return text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
  }

  @Test func `every source of the gazetteer is credited`() throws {
    let rows = try sources()
    let header = try #require(rows.first)
    let column = try #require(header.firstIndex(of: "attribution"))
    #expect(rows.count > 10)
    for row in rows.dropFirst() where row.count > column {
      let attribution = String(row[column])
      #expect(
        Credits.sources.contains { attribution.contains($0.name) },
        "no credit for '\(attribution)'"
      )
    }
  }

  @Test func `each credit says who, where, what and under which licence`() {
    for source in Credits.sources {
      #expect(source.address.hasPrefix("http"))
      #expect(!source.use.isEmpty && !source.licence.isEmpty)
      #expect(Credits.text.contains(source.name))
    }
  }
}
