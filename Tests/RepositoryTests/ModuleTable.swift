/// The table of modules in ARCHITECTURE.md: who may import whom.
struct ModuleTable {
  /// The modules that each module may import.
  private(set) var allowed: [String: Set<String>] = [:]

  /// What may be imported anywhere.
  static let anywhere: Set<String> = [
    "SitmapModel", "FoundationEssentials", "Glibc", "Darwin", "Synchronization",
  ]

  /// Packages of others, each with the module that may import it.
  static let packages: [String: Set<String>] = ["SitmapCLI": ["ArgumentParser"]]

  /// Reads the rows of the table.
  init(architecture text: String) {
    var above: Set<String> = []
    for line in text.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map(Self.trimmed)
      guard cells.count == 4 else { continue }
      let names = cells[0].split(separator: ",").map { Self.trimmed($0).filter { $0 != "`" } }
      let imports =
        cells[2] == "all above"
        ? above : Set(cells[2].split(separator: ",").map { Self.module(Self.trimmed($0)) })
      for name in names { allowed[name] = imports }
      above.formUnion(names)
    }
    for (module, imports) in Self.packages { allowed[module, default: []].formUnion(imports) }
  }

  /// Whether a module may import another; nil when the table does not know the module.
  func allows(_ module: String, importing other: String) -> Bool? {
    guard let imports = allowed[module] else { return nil }
    return imports.contains(other) || Self.anywhere.contains(other)
  }

  /// The table's short name `Model` is the module `SitmapModel`; C modules and `Sitmap` are written in full.
  private static func module(_ name: String) -> String {
    if name == "-" || name == "Sitmap" { return name }
    let isC = name.hasPrefix("C") && name.dropFirst().first?.isUppercase == true
    return isC ? name : "Sitmap" + name
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
