import SitmapFormats
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Every file of a folder of formats is in the table of that folder.
struct TableTests {
  @Test func `each format stands in its table, once, with a file of its own`() throws {
    #expect(try swiftFiles("Exports").count == ExportFormat.all.count)
    #expect(try swiftFiles("Reports").count == ReportFormat.all.count)
    #expect(Set(ExportFormat.all.map(\.name)).count == ExportFormat.all.count)
    #expect(Set(ReportFormat.all.map(\.name)).count == ReportFormat.all.count)
    let endings = ReportFormat.all.flatMap(\.endings)
    #expect(Set(endings).count == endings.count)
  }

  private func swiftFiles(_ folder: String) throws -> [String] {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let stream = try #require(opendir("/\(root)/Sources/SitmapFormats/\(folder)"))
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".swift") { names.append(name) }
    }
    return names
  }
}
