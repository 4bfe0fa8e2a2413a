import Foundation
import Testing

/// An addition is one file and one line in a table: the line is never forgotten.
struct TablesTests {
  /// A folder whose files are entries of a table.
  struct Folder: CustomTestStringConvertible {
    let path: String
    let entry: String
    let table: String
    /// Files in the folder that are no entries.
    var others: Set<String> = []

    var testDescription: String { path }
  }

  static let folders = [
    Folder(
      path: "Sources/SitmapCoding/EventTypes",
      entry: "EventDefinition",
      table: "Sources/SitmapCoding/EventTypes/EventDefinition+All.swift",
      others: ["EventDefinition+All.swift"]
    ),
    Folder(
      path: "Sources/SitmapFormats/Exports",
      entry: "ExportFormat",
      table: "Sources/SitmapFormats/Exports/Writing/ExportFormat.swift"
    ),
    Folder(
      path: "Sources/SitmapFormats/Reports",
      entry: "ReportFormat",
      table: "Sources/SitmapFormats/Reports/Reading/ReportFormat.swift"
    ),
    Folder(
      path: "Sources/Sitmap/Layers",
      entry: "LayerDefinition",
      table: "Sources/Sitmap/Layers/LayerDefinition.swift",
      others: [
        "LayerDefinition.swift", "LayerSource.swift", "RecordProperties.swift",
        "FigureProperties.swift",
      ]
    ),
  ]

  @Test(arguments: folders) func `every file of the folder stands in its table`(
    folder: Folder
  ) throws {
    let table = try Self.table(in: try Repository.text(folder.table), of: folder.entry)
    let files = Repository.files(in: folder.path)
    #expect(!files.isEmpty)
    var entries: Set<String> = []
    for file in files {
      let found = Self.entries(in: try Repository.text(file), of: folder.entry)
      let name = String(file.dropFirst(folder.path.count + 1))
      if !folder.others.contains(name) {
        #expect(!found.isEmpty, "\(file) holds no \(folder.entry)")
      }
      for entry in found {
        #expect(table.contains(entry), "\(file): .\(entry) is not in \(folder.entry).all")
      }
      entries.formUnion(found)
    }
    #expect(Set(table) == entries, "\(folder.table) names what is in no file")
    #expect(table.count == Set(table).count, "\(folder.table) names something twice")
  }

  /// The names of the entries that a file defines: `static let NAME = ENTRY(`.
  static func entries(in text: String, of entry: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let start = words.firstIndex(of: "let"), words.count > start + 3,
        words[start + 2] == "=", words[start + 3].hasPrefix("\(entry)(")
      else { return nil }
      return String(words[start + 1])
    }
  }

  /// The names in `static let all: [ENTRY] = [ .a, .b ]`.
  static func table(in text: String, of entry: String) throws -> [String] {
    let head = try #require(text.range(of: "static let all: [\(entry)] = ["))
    let body = text[head.upperBound...].prefix { $0 != "]" }
    return body.split { ", \n".contains($0) }.map { String($0.drop { $0 == "." }) }
  }
}
