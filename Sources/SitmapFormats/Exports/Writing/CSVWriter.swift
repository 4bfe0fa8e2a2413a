import SitmapModel

/// Writes rows of cells as RFC 4180 has them.
struct CSVWriter {
  private var writer = JSONWriter()
  private var isFirstCell = true
  private let decimals: Int

  init(decimals: Int) { self.decimals = decimals }

  /// What was written so far.
  var bytes: [UInt8] { writer.bytes }

  /// Ends a row.
  mutating func endRow() {
    writer.raw("\r\n")
    isFirstCell = true
  }

  /// Writes the value of a column.
  mutating func cell(_ value: ExportRow.Value) {
    switch value {
    case .property(.string(let text)): cell(text: text)
    case .property(.null): separate()
    case .property(let list) where list.isList:
      separate()
      quoted(JSONWriter.bytes(of: list))
    case .property, .coordinate:
      separate()
      writer.write(value, decimals: decimals)
    case .wkt(let shape):
      separate()
      writer.byte("\"")
      writer.write(wkt: shape, decimals: decimals)
      writer.byte("\"")
    }
  }

  /// Writes a word of our own, which no spreadsheet takes for anything else.
  mutating func plainCell(_ word: String) {
    separate()
    writer.bytes.append(contentsOf: word.utf8)
  }

  /// Writes a text.
  mutating func cell(text: String) {
    separate()
    var bytes = Array(text.utf8)
    if let first = bytes.first, Self.startsFormula(first) { bytes.insert(0x27, at: 0) }
    if bytes.isEmpty || Self.needsQuotes(bytes) {
      quoted(bytes)
    } else {
      writer.bytes.append(contentsOf: bytes)
    }
  }

  private mutating func separate() {
    if !isFirstCell { writer.byte(",") }
    isFirstCell = false
  }

  private mutating func quoted(_ bytes: [UInt8]) {
    writer.byte("\"")
    for byte in bytes {
      if byte == 0x22 { writer.byte("\"") }
      writer.bytes.append(byte)
    }
    writer.byte("\"")
  }

  private static func startsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      true
    default: false
    }
  }

  private static func needsQuotes(_ bytes: [UInt8]) -> Bool {
    var isNumber = true
    for byte in bytes {
      switch byte {
      case 0x22, 0x2C, 0x0A, 0x0D: return true
      case 0x30...0x39, UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): break
      default: isNumber = false
      }
    }
    // A space at an end is dropped by some readers.
    return isNumber || bytes.first == 0x20 || bytes.last == 0x20
  }
}

extension PropertyValue {
  /// Whether it is an array or an object.
  fileprivate var isList: Bool {
    switch self {
    case .array, .object: true
    case .null, .bool, .integer, .number, .string: false
    }
  }
}
