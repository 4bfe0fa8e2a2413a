import Testing

/// The walls between the modules stand.
struct ImportsTests {
  @Test func `every import obeys the table of modules`() throws {
    let table = ModuleTable(architecture: try Repository.text("ARCHITECTURE.md"))
    #expect(table.allowed.count > 12)
    let sources = Repository.files(under: "Sources")
    #expect(sources.count > 100)
    for path in sources {
      let module = String(path.split(separator: "/")[1])
      for name in Self.imports(of: try Repository.text(path)) {
        let isAllowed = table.allows(module, importing: name)
        #expect(isAllowed != nil, "\(module) is not in ARCHITECTURE.md's table of modules")
        #expect(isAllowed == true, "\(path) imports \(name), which the table does not allow")
      }
    }
  }

  @Test func `the table itself has no line sideways or up`() throws {
    let table = ModuleTable(architecture: try Repository.text("ARCHITECTURE.md"))
    for (module, imports) in table.allowed {
      for other in imports where table.allowed[other]?.contains(module) == true {
        Issue.record("\(module) and \(other) import each other")
      }
    }
  }

  @Test(arguments: [
    ("import SitmapModel", ["SitmapModel"]),
    (
      "@_exported public import SitmapModel\npackage import SitmapText",
      ["SitmapModel", "SitmapText"]
    ),
    ("  import Glibc // why", ["Glibc"]),
    ("import struct Foundation.Data", ["Foundation"]),
    ("// import SitmapCLI\nlet important = 1", []),
  ])
  func `an import line is read whatever stands before it`(text: String, modules: [String]) {
    #expect(Self.imports(of: text) == modules)
  }

  /// The modules that a source file imports.
  static func imports(of text: String) -> [String] {
    let access: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let"]
    return text.split(separator: "\n").compactMap { line in
      var words = line.split(separator: " ")[...]
      while let first = words.first, first.hasPrefix("@") || access.contains(first) {
        words = words.dropFirst()
      }
      guard words.first == "import" else { return nil }
      words = words.dropFirst()
      if let first = words.first, kinds.contains(first) { words = words.dropFirst() }
      return words.first.flatMap { $0.split(separator: ".").first }.map(String.init)
    }
  }
}
