import Foundation
import SitmapFilters
import SitmapFormats
import SitmapModel
import Testing

/// The tests of others for CQL2, where they are at hand.
struct ConformanceTests {
  private static let folder = "data/conformance/cql2"

  @Test func `every text of the standard's examples parses to its JSON`() throws {
    guard let folder = sharedFile("\(Self.folder)/examples") else { return }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let texts = names.filter { $0.hasSuffix(".txt") }
    #expect(texts.count > 50)
    for name in texts {
      let stem = name.dropLast(4).split(separator: "-")[0]
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let other = try String(contentsOf: folder.appending(path: "\(stem).json"), encoding: .utf8)
      let read = try Filter(text: text)
      let expected = try Filter(json: json(other))
      #expect(read == expected, "\(name)")
    }
  }

  @Test func `predicates of the abstract test suite match as many features as they must`() throws {
    guard let counts = sharedFile("\(Self.folder)/ats_expected_counts.json"),
      let data = sharedFile("\(Self.folder)/ne110m4cql2.gpkg")
    else { return }
    guard case .array(let predicates) = try json(String(contentsOf: counts, encoding: .utf8)) else {
      Issue.record("no list of predicates")
      return
    }
    #expect(predicates.count > 100)
    var tables: [String: [NaturalEarth.Row]] = [:]
    for case .object(let predicate) in predicates {
      let table = try #require(predicate["dataSource"]?.string)
      let rows = try tables[table] ?? NaturalEarth.rows(table, of: data)
      tables[table] = rows
      let text = predicate["filter"]?.string ?? combination(predicate["p"]?.elements ?? [])
      let test = try FilterTest(Filter(text: text))
      let found = rows.count { row in
        test.accepts(
          property: { FilterTest.value(test.names[$0], of: row.properties) },
          geometry: { row.shape }
        )
      }
      #expect(predicate["expected"] == .integer(found), "\(text): \(found)")
    }
  }

  /// The combination that the suite makes of four predicates.
  private func combination(_ p: [PropertyValue]) -> String {
    let p = p.compactMap(\.string)
    guard p.count == 4 else { return "" }
    return "(NOT (\(p[1])) AND \(p[0])) OR (\(p[2]) and \(p[3])) or not (\(p[0]) OR \(p[3]))"
  }

  @Test func `filters of cql2-rs match the features they must`() throws {
    guard let folder = sharedFile("\(Self.folder)/cql2-rs") else { return }
    try OperatorCases.check(
      folder.appending(path: "operators_expected.txt"),
      folder.appending(path: "cql2testdata.ndjson"),
      least: 80
    )
  }

  @Test func `expressions of the abstract test suite parse`() throws {
    guard let file = sharedFile("\(Self.folder)/cql2-rs/ats_expressions.txt") else { return }
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
    #expect(lines.count > 50)
    for line in lines {
      let parts = line.split(separator: "|", maxSplits: 1)
      #expect(throws: Never.self, "\(line)") { _ = try Filter(text: String(parts[1])) }
    }
  }

  @Test func `filters of cql2-rs that the repository keeps match the features they must`() throws {
    try OperatorCases.check(
      fixture("CQL2/operators.txt"),
      fixture("CQL2/features.jsonl"),
      least: 30
    )
  }
}

/// Filters with the `intfield` of the features of which they must be true.
enum OperatorCases {
  /// Checks a file of filters, each followed by a line of numbers, on a file of features.
  static func check(_ filters: URL, _ features: URL, least: Int) throws {
    let rows = try String(contentsOf: features, encoding: .utf8).split(separator: "\n").map {
      try json(String($0))
    }
    let lines = try String(contentsOf: filters, encoding: .utf8).split(
      separator: "\n",
      omittingEmptySubsequences: false
    ).map(String.init)
    var checked = 0
    for index in stride(from: 0, to: lines.count - 1, by: 2) where !lines[index].isEmpty {
      let expected = lines[index + 1].split(separator: " ").compactMap { Int($0) }
      let test = try FilterTest(Filter(text: lines[index]))
      var found: [Int] = []
      for case .object(let members) in rows where holds(test, members) {
        if case .integer(let number)? = members["intfield"] { found.append(number) }
      }
      #expect(found == expected, "\(lines[index])")
      checked += 1
    }
    #expect(checked >= least)
  }
}

extension [Property] {
  /// The value of a member.
  subscript(name: String) -> PropertyValue? { first { $0.name == name }?.value }
}

extension PropertyValue {
  /// The text of a string.
  var string: String? { if case .string(let text) = self { text } else { nil } }
  /// The elements of an array.
  var elements: [PropertyValue]? { if case .array(let list) = self { list } else { nil } }
}
