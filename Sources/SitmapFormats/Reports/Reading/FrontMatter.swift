import SitmapModel

/// The lines between `---` and `---` at the head of a text: what its sender says about it.
struct FrontMatter {
  /// The values by key, in lower case, without their quotation marks; empty ones are left out.
  private var values: [String: (text: String, line: Int)] = [:]
  /// The offset at which the text itself begins, in UTF-8.
  private(set) var end = 0
  private let file: String

  /// Keys that are read; all others are passed over.
  private static let knownKeys: Set<String> = [
    "title", "date", "source", "source_scale", "url", "lang", "id", "publisher", "country",
  ]

  /// Reads the front matter of a text; there is none when the first line is not `---`.
  init(of text: String, file: String) throws(ReportError) {
    self.file = file
    guard text.utf8.starts(with: "---".utf8) else { return }
    var lines = LineCursor(text.utf8)
    guard let first = lines.next(), Self.isRule(first) else { return }
    var key: String?
    var number = 1
    while let line = lines.next() {
      number += 1
      if Self.isRule(line) || Self.isDocumentEnd(line) {
        end = lines.offset
        return
      }
      key = try read(line, number: number, after: key)
    }
    throw ReportError(file: file, line: 1, problem: .frontMatterOpen)
  }

  /// The value of a key; nil when there is none, or when it is `null` or `~`.
  subscript(key: String) -> String? { values[key]?.text }

  /// The publication date; nil when there is none or it is `unknown`.
  func date() throws(ReportError) -> Day? {
    guard let (text, line) = values["date"], text.lowercased() != "unknown" else { return nil }
    guard let day = Day(iso: text) else {
      throw ReportError(file: file, line: line, problem: .frontMatterDate(text))
    }
    return day
  }

  /// Reads one line and gives the key that a next, indented line would belong to.
  private mutating func read(
    _ line: Substring,
    number: Int,
    after key: String?
  ) throws(ReportError) -> String? {
    let trimmed = line.trimmingSpaces()
    if trimmed.isEmpty || trimmed.utf8.first == UInt8(ascii: "#") { return key }
    let isContinuation = line.utf8.first == 0x20 || line.utf8.first == 0x09
    if isContinuation || trimmed.hasPrefix("- ") {
      guard let key else { throw bad(line, number) }
      guard !Self.knownKeys.contains(key) else {
        throw ReportError(file: file, line: number, problem: .frontMatterBlock(key: key))
      }
      return key
    }
    guard let colon = trimmed.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      throw bad(line, number)
    }
    let name = trimmed[..<colon].trimmingSpaces().lowercased()
    guard !name.isEmpty, name.utf8.allSatisfy(Self.isKeyByte) else { throw bad(line, number) }
    let rest = trimmed[trimmed.utf8.index(after: colon)...]
    // `http://...` is not a key with a value.
    guard rest.isEmpty || rest.utf8.first == 0x20 || rest.utf8.first == 0x09 else {
      throw bad(line, number)
    }
    guard Self.knownKeys.contains(name) else { return name }
    guard values[name] == nil else {
      throw ReportError(file: file, line: number, problem: .frontMatterTwice(key: name))
    }
    guard let value = FrontMatterValue(rest.trimmingSpaces()) else {
      throw ReportError(file: file, line: number, problem: .frontMatterQuote(key: name))
    }
    if let text = value.text { values[name] = (text, number) }
    return name
  }

  private func bad(_ line: Substring, _ number: Int) -> ReportError {
    ReportError(
      file: file,
      line: number,
      problem: .frontMatterLine(String(line.prefix(60)))
    )
  }

  private static func isRule(_ line: Substring) -> Bool { line.trimmingEndSpaces() == "---" }

  private static func isDocumentEnd(_ line: Substring) -> Bool {
    line.trimmingEndSpaces() == "..."
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: byte >= 0x80
    }
  }
}
