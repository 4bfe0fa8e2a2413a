/// A `.cases` file; Tests/Fixtures/Cases/README.md describes its lines.
struct CaseFile {
  /// The cases, in the order of the file.
  private(set) var cases: [Case] = []
  /// The line that is read, counted from 1.
  private var number = 0
  private let file: String

  /// Reads the text of a file, or says which line is wrong.
  init(_ text: String, named file: String) throws(CaseError) {
    self.file = file
    var open: (number: Int, text: String)?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let content = line.trimmed
      if content.isEmpty || content.hasPrefix("#") { continue }
      if line.first?.isWhitespace == true {
        guard let before = open else { throw CaseError(file, index + 1, "nothing to continue") }
        open = (before.number, before.text + " " + content)
      } else {
        if let line = open { try read(line.text, at: line.number) }
        open = (index + 1, content)
      }
    }
    if let line = open { try read(line.text, at: line.number) }
    try close()
    guard !cases.isEmpty else { throw CaseError(file, 1, "a file with no case") }
  }

  private mutating func read(_ line: String, at number: Int) throws(CaseError) {
    self.number = number
    let (word, rest) = line.firstWord
    switch word {
    case "case":
      try close()
      cases.append(Case(file: file, line: number, name: rest))
    case "published": try change { $0.published = rest }
    case "title":
      try mark(rest) {
        $0.title = $1
      } from: {
        $0.title
      }
    case "report":
      try mark(rest) {
        $0.text = $1
      } from: {
        $0.text
      }
    case "line":
      try mark(Self.laidOut(line), after: "\n") {
        $0.text = $1
      } from: {
        $0.text
      }
    case "none": try change { $0.expectsNone = true }
    default:
      let mark = ExpectedLine.Mark.allCases.first { $0.rawValue == word } ?? .required
      let record = try RecordParser(file: file, line: number).record(
        mark == .required ? line : rest
      )
      try change { $0.lines.append(ExpectedLine(line: number, mark: mark, record: record)) }
    }
  }

  /// The rest of a `line`, as it stands but for `\t`, which is a tab.
  private static func laidOut(_ line: String) -> String {
    String(line.dropFirst("line".count)).trimmed.replacing("\\t", with: "\t")
  }

  /// Adds a paragraph or a line to a text with brackets.
  private mutating func mark(
    _ paragraph: String,
    after gap: String = "\n\n",
    into set: (inout Case, MarkedText) -> Void,
    from get: (Case) -> MarkedText?
  ) throws(CaseError) {
    guard let current = cases.last else { throw CaseError(file, number, "a line before any case") }
    var text = get(current) ?? MarkedText()
    let closed = text.append(text.plain.isEmpty ? paragraph : gap + paragraph)
    guard closed else { throw CaseError(file, number, "brackets do not match") }
    try change { set(&$0, text) }
  }

  private mutating func change(_ edit: (inout Case) -> Void) throws(CaseError) {
    guard !cases.isEmpty else { throw CaseError(file, number, "a line before any case") }
    edit(&cases[cases.count - 1])
  }

  /// Checks and completes the case that ends here.
  private mutating func close() throws(CaseError) {
    guard let last = cases.last else { return }
    guard !last.text.plain.isEmpty else {
      throw CaseError(file, last.line, "a case with no report")
    }
    let told = last.lines.filter { $0.record.kind != .place && $0.mark != .optional }
    let facts = told.filter { $0.mark != .knownExtra }
    guard last.expectsNone != !facts.isEmpty else {
      let message = "a case needs events, displaced or status lines, or `none`, and not both"
      throw CaseError(file, last.line, message)
    }
    let listed = Set(last.lines.filter { $0.record.kind == .place }.map { $0.record.fixed[0] })
    for text in [last.title, last.text].compactMap(\.self) {
      // A name in brackets that no line describes has only to be found.
      for name in Set(text.names.map { text.text(of: $0) }).subtracting(listed).sorted() {
        let record = CaseRecord(kind: .place, fixed: [name, "?", "?"])
        try change {
          $0.lines.append(ExpectedLine(line: last.line, mark: .required, record: record))
        }
      }
    }
  }
}

/// What is wrong with a `.cases` file, and where.
struct CaseError: Error, Equatable, CustomStringConvertible {
  /// The file.
  let file: String
  /// The line, counted from 1.
  let line: Int
  /// What is wrong.
  let message: String

  init(_ file: String, _ line: Int, _ message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  var description: String { "\(file):\(line): \(message)" }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return String(rest)
  }

  /// The first word and what follows it.
  var firstWord: (word: String, rest: String) {
    let end = firstIndex(where: \.isWhitespace) ?? endIndex
    return (String(self[..<end]), self[end...].trimmed)
  }
}
