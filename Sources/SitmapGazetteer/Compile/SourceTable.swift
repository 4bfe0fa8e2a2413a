/// A tab-separated table with a header: one row a line, no quoting; lines that begin with # are comments.
struct SourceTable {
  /// A row: the fields of the columns that were asked for, in that order.
  struct Row {
    let line: Int
    let fields: [String]

    /// A field by the number of its column.
    subscript(column: Int) -> String { fields[column] }
  }

  private let file: SourceFile
  private let columns: [Int]
  private let width: Int
  private let firstRow: Int
  private let firstLine: Int

  /// Finds the columns in the header; nil, and a problem, when one is missing.
  init?(_ file: SourceFile, columns wanted: [String], problems: inout Problems) {
    self.file = file
    var position = 0
    var line = 0
    while let range = Self.nextLine(file.bytes, from: position) {
      line += 1
      position = range.upperBound + 1
      if range.isEmpty || file.bytes[range.lowerBound] == UInt8(ascii: "#") { continue }
      let header = Self.fields(file.bytes[range])
      var columns: [Int] = []
      for name in wanted {
        guard let column = header.firstIndex(of: name) else {
          problems.add(file, line, "the header has no column \"\(name)\"; add it")
          return nil
        }
        columns.append(column)
      }
      self.columns = columns
      width = header.count
      firstRow = position
      firstLine = line
      return
    }
    problems.add(
      file,
      1,
      "the file has no header; its columns are \(wanted.joined(separator: " "))"
    )
    return nil
  }

  /// Calls `body` with every row.
  func forEachRow(problems: inout Problems, _ body: (Row, inout Problems) -> Void) {
    var position = firstRow
    var line = firstLine
    while let range = Self.nextLine(file.bytes, from: position) {
      line += 1
      position = range.upperBound + 1
      if range.isEmpty || file.bytes[range.lowerBound] == UInt8(ascii: "#") { continue }
      let fields = Self.fields(file.bytes[range])
      guard fields.count == width else {
        problems.add(
          file,
          line,
          "has \(fields.count) columns, the header has \(width); separate them by tabs"
        )
        continue
      }
      body(Row(line: line, fields: columns.map { fields[$0] }), &problems)
    }
  }

  private static func nextLine(_ bytes: [UInt8], from start: Int) -> Range<Int>? {
    guard start < bytes.count else { return nil }
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return start..<end
  }

  private static func fields(_ line: ArraySlice<UInt8>) -> [String] {
    let trimmed = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    return trimmed.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}

/// Problems found so far; reading goes on so that all are told at once.
struct Problems {
  /// Problems that are told one by one; the rest is a number.
  private static let told = 100
  private(set) var lines: [String] = []
  /// What should be looked at, but does not keep the packs from being made.
  private(set) var warnings: [String] = []
  private var count = 0

  /// Notes something about a line that a person should look at.
  mutating func warn(_ file: SourceFile, _ line: Int, _ message: String) {
    warnings.append("\(file.path):\(line): \(message)")
  }

  /// Notes a problem of a line.
  mutating func add(_ file: SourceFile, _ line: Int, _ message: String) {
    count += 1
    if count <= Self.told { lines.append("\(file.path):\(line): \(message)") }
  }

  /// Throws when there are problems.
  func check() throws(CompileError) {
    guard count > 0 else { return }
    let rest = count > Self.told ? ["and \(count - Self.told) more problems"] : []
    throw CompileError(problems: lines + rest)
  }
}
