import Foundation
import Testing

struct CasesTests {
  @Test(arguments: CaseFolder.files)
  func `every line of a file of cases can be read`(file: String) throws {
    let text = try String(contentsOf: CaseFolder.url.appending(path: file), encoding: .utf8)
    #expect(throws: Never.self) { try CaseFile(text, named: file) }
  }

  @Test func `there are files of cases`() { #expect(!CaseFolder.files.isEmpty) }

  @Test(.enabled(if: CaseFolder.isUpdating), arguments: CaseFolder.files)
  func `the marks of a file are set to what is found now`(file: String) throws {
    let url = CaseFolder.url.appending(path: file)
    let text = try String(contentsOf: url, encoding: .utf8)
    let pipeline = try CaseFolder.pipeline.get()
    let marks = CaseMarks(
      try CaseFile(text, named: file).cases.map {
        ($0, CaseVerdict($0, pipeline.findings(of: $0)))
      }
    )
    try marks.applied(to: text).write(to: url, atomically: true, encoding: .utf8)
  }

  @Test(.disabled(if: CaseFolder.isUpdating), arguments: CaseFolder.cases)
  func `a report gives what its case lists and nothing else`(current: Case) throws {
    let verdict = CaseVerdict(current, try CaseFolder.pipeline.get().findings(of: current))
    for complaint in verdict.complaints {
      Issue.record("\(current.testDescription)\n\(complaint)\n  text: \(current.text.plain)")
    }
  }
}

extension Case: CustomTestStringConvertible {
  /// File, line and name, so that a failure leads to the case.
  var testDescription: String { "\(file):\(line) \(name)" }
}

/// The folder of the cases.
enum CaseFolder {
  /// `SITMAP_UPDATE=1` sets the marks instead of checking them; the difference is then read like code.
  static let isUpdating = ProcessInfo.processInfo.environment["SITMAP_UPDATE"] == "1"
  /// Tests/Fixtures/Cases.
  static let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/Cases")

  /// The names of its files, in alphabetical order.
  static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? [])
    .filter { $0.hasSuffix(".cases") }.sorted()

  /// The cases of the files that can be read; a test of its own names those that cannot.
  static let cases: [Case] = files.flatMap { file -> [Case] in
    guard let text = try? String(contentsOf: url.appending(path: file), encoding: .utf8) else {
      return []
    }
    return (try? CaseFile(text, named: file).cases) ?? []
  }

  /// The stages, made once.
  static let pipeline = Result { try CasePipeline() }
}
