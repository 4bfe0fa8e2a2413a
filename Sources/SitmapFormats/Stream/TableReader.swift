import SitmapModel

/// Which columns of a table hold positions, and what separates them.
public struct TableColumns: Sendable, Hashable {
  /// The column of longitudes, or of eastings; nil for the first that is named like one.
  public var x: String?
  /// The column of latitudes, or of northings; nil for the first that is named like one.
  public var y: String?

  /// Names the columns; those that are nil are looked for.
  public init(x: String? = nil, y: String? = nil) {
    self.x = x
    self.y = y
  }

  /// Names of columns that hold longitudes, the surest first.
  static let longitudes = ["longitude", "lon", "lng", "long", "x", "easting", "point_x", "xcoord"]
  /// Names of columns that hold latitudes, the surest first.
  static let latitudes = ["latitude", "lat", "y", "northing", "point_y", "ycoord"]
}

/// Turns the rows of a table (RFC 4180; comma, semicolon or tab between the cells) into features, piece by piece.
///
/// A cell that is written like a number of JSON is a number, an empty one is null, all others are texts. A row without a
/// position is a feature without a geometry.
struct TableReader {
  /// Bytes of GeoJSON that are made and not yet taken.
  private(set) var made: [UInt8] = []
  private var taken = 0
  private let columns: TableColumns
  private var header: Header?
  /// Bytes of a row whose end was not seen yet.
  private var rest: [UInt8] = []
  private var row = 0
  private var features = 0

  private struct Header {
    let separator: UInt8
    let names: [[UInt8]]
    let x: Int
    let y: Int
  }

  init(columns: TableColumns) { self.columns = columns }

  /// Whether nothing is left to be taken.
  var isEmpty: Bool { taken == made.count }

  /// Copies what was made; the number of bytes.
  mutating func take(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, made.count - taken)
    made.withUnsafeBytes { bytes in
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[taken..<taken + count]))
    }
    taken += count
    if taken == made.count {
      made.removeAll(keepingCapacity: true)
      taken = 0
    }
    return count
  }

  /// Adds bytes of the table and makes features of the rows that they complete.
  mutating func add(_ bytes: UnsafeRawBufferPointer) throws(LayerError.Problem) {
    rest.append(contentsOf: bytes)
    try makeRows(isFinal: false)
  }

  /// Ends the table.
  mutating func finish() throws(LayerError.Problem) {
    try makeRows(isFinal: true)
    if header == nil { throw .empty }
    made.append(
      contentsOf: features == 0
        ? "{\"type\":\"FeatureCollection\",\"features\":[]}".utf8 : "]}".utf8
    )
  }

  private mutating func makeRows(isFinal: Bool) throws(LayerError.Problem) {
    var start = 0
    var cells: [Range<Int>] = []
    while start < rest.count {
      guard let end = rowEnd(from: start, isFinal: isFinal, &cells) else { break }
      row += 1
      if cells.count == 1, cells[0].isEmpty {
        start = end
        continue
      }
      if let header {
        try make(cells, header)
      } else {
        header = try readHeader(cells)
      }
      start = end
    }
    rest.removeSubrange(..<start)
    guard rest.count <= Limits.lineBytes else {
      throw .badTable("row \(row + 1) does not end; is a quotation mark missing?")
    }
  }

  /// The end of the row and its cells; nil when the row goes on in bytes to come.
  private func rowEnd(from start: Int, isFinal: Bool, _ cells: inout [Range<Int>]) -> Int? {
    cells.removeAll(keepingCapacity: true)
    let separator = header?.separator ?? Self.separator(of: rest[start...])
    var index = start
    var cell = start
    var isQuoted = false
    while index < rest.count {
      let byte = rest[index]
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if !isQuoted, byte == separator {
        cells.append(cell..<index)
        cell = index + 1
      } else if !isQuoted, byte == 0x0A {
        let end = index > cell && rest[index - 1] == 0x0D ? index - 1 : index
        cells.append(cell..<end)
        return index + 1
      }
      index += 1
    }
    guard isFinal else { return nil }
    cells.append(cell..<index)
    return index
  }

  /// The separator that the first line has most of; a comma when it has none.
  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts = [UInt8(ascii: ","): 0, UInt8(ascii: ";"): 0, 0x09: 0]
    for byte in bytes {
      if byte == 0x0A { break }
      if let count = counts[byte] { counts[byte] = count + 1 }
    }
    let best = max(counts[UInt8(ascii: ";")] ?? 0, counts[0x09] ?? 0)
    if counts[UInt8(ascii: ",")] ?? 0 >= best { return UInt8(ascii: ",") }
    return counts[0x09] == best ? 0x09 : UInt8(ascii: ";")
  }

  private func readHeader(_ cells: [Range<Int>]) throws(LayerError.Problem) -> Header {
    let isMarked = rest.starts(with: [0xEF, 0xBB, 0xBF])
    let names = cells.enumerated().map { number, cell in
      text(number == 0 && isMarked && row == 1 ? cell.lowerBound + 3..<cell.upperBound : cell)
    }
    let lower = names.map { String(decoding: $0, as: UTF8.self).lowercased() }
    func column(_ name: String?, _ known: [String]) throws(LayerError.Problem) -> Int {
      if let name {
        if let index = lower.firstIndex(of: name.lowercased()) { return index }
        throw .badTable("there is no column '\(name)'")
      }
      for name in known { if let index = lower.firstIndex(of: name) { return index } }
      throw .badTable(
        "no column is named like \(known[0]); there are: \(lower.joined(separator: ", "))"
      )
    }
    return Header(
      separator: Self.separator(of: rest[(cells.first?.lowerBound ?? 0)...]),
      names: names.map { name in
        var writer = JSONWriter()
        writer.write(name: String(decoding: name, as: UTF8.self))
        return writer.bytes
      },
      x: try column(columns.x, TableColumns.longitudes),
      y: try column(columns.y, TableColumns.latitudes)
    )
  }

  /// The text of a cell, without its quotation marks.
  private func text(_ cell: Range<Int>) -> [UInt8] {
    var range = cell
    while let first = range.first, rest[first] == 0x20 { range.removeFirst() }
    while let last = range.last, rest[last] == 0x20 { range.removeLast() }
    guard range.count >= 2, rest[range.lowerBound] == UInt8(ascii: "\"") else {
      return Array(rest[range])
    }
    var text: [UInt8] = []
    var index = range.lowerBound + 1
    while index < range.upperBound {
      if rest[index] == UInt8(ascii: "\"") {
        index += 1
        guard index < range.upperBound, rest[index] == UInt8(ascii: "\"") else { continue }
      }
      text.append(rest[index])
      index += 1
    }
    return text
  }

  private mutating func make(
    _ cells: [Range<Int>],
    _ header: Header
  ) throws(LayerError.Problem) {
    guard cells.count <= header.names.count else {
      throw .badTable("row \(row) has \(cells.count) cells, the first row \(header.names.count)")
    }
    let start = features == 0 ? "{\"type\":\"FeatureCollection\",\"features\":[\n" : ",\n"
    made.append(contentsOf: start.utf8)
    made.append(contentsOf: "{\"type\":\"Feature\",\"geometry\":".utf8)
    features += 1
    let x = header.x < cells.count ? text(cells[header.x]) : []
    let y = header.y < cells.count ? text(cells[header.y]) : []
    if x.isEmpty || y.isEmpty {
      made.append(contentsOf: "null".utf8)
    } else {
      made.append(contentsOf: "{\"type\":\"Point\",\"coordinates\":[".utf8)
      try appendNumber(x)
      made.append(UInt8(ascii: ","))
      try appendNumber(y)
      made.append(contentsOf: "]}".utf8)
    }
    made.append(contentsOf: ",\"properties\":{".utf8)
    for (index, cell) in cells.enumerated() {
      if index > 0 { made.append(UInt8(ascii: ",")) }
      made.append(contentsOf: header.names[index])
      appendValue(cell)
    }
    made.append(contentsOf: "}}".utf8)
  }

  private mutating func appendNumber(_ text: [UInt8]) throws(LayerError.Problem) {
    if Self.isNumber(text) {
      made.append(contentsOf: text)
      return
    }
    let words = String(decoding: text, as: UTF8.self)
    guard let number = Double(words), number.isFinite else {
      throw .badTable("row \(row): '\(words)' is not a number")
    }
    made.append(contentsOf: number.description.utf8)
  }

  private mutating func appendValue(_ cell: Range<Int>) {
    if cell.isEmpty {
      made.append(contentsOf: "null".utf8)
      return
    }
    let text = text(cell)
    if Self.isNumber(text), rest[cell.lowerBound] != UInt8(ascii: "\"") {
      made.append(contentsOf: text)
      return
    }
    var writer = JSONWriter()
    writer.write(String(decoding: text, as: UTF8.self))
    made.append(contentsOf: writer.bytes)
  }

  /// Whether a cell is a number of JSON that a double holds: codes such as 007 stay texts.
  private static func isNumber(_ text: [UInt8]) -> Bool {
    guard let first = text.first, first == UInt8(ascii: "-") || (0x30...0x39).contains(first),
      text.count <= 17
    else { return false }
    return text.withUnsafeBufferPointer { bytes in
      var cursor = JSONCursor(bytes, depthLimit: 1)
      do throws(JSONError) {
        _ = try cursor.number()
        return cursor.position == bytes.count
      } catch {
        return false
      }
    }
  }
}
