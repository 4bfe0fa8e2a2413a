/// Little-endian numbers appended to bytes.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// The number of bytes so far.
  var count: Int { bytes.count }

  /// Appends a number.
  mutating func add<Value: FixedWidthInteger>(_ value: Value) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Appends a number, its highest byte first, so that bytes sort like numbers.
  mutating func addSortable<Value: FixedWidthInteger>(_ value: Value) {
    withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
  }

  /// Appends bytes.
  mutating func add(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

  /// Appends zeros up to a multiple of a number.
  mutating func align(to alignment: Int) {
    while bytes.count % alignment != 0 { bytes.append(0) }
  }

  /// Appends a number in groups of seven bits, the lowest first.
  mutating func addVariable(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Appends a signed number so that small ones are short, whatever their sign.
  mutating func addDelta(_ value: Int) {
    addVariable(UInt64(bitPattern: Int64((value << 1) ^ (value >> 63))))
  }
}

/// The texts of small tables: each once, two bytes of length before it.
struct StringTable {
  private(set) var writer = ByteWriter()
  private var offsets: [String: UInt32] = [:]

  /// Where a text stands; it is added when it is new, and cut at 65,535 bytes.
  mutating func offset(of text: String) -> UInt32 {
    if let offset = offsets[text] { return offset }
    let offset = UInt32(clamping: writer.count)
    let bytes = text.utf8.prefix(Int(UInt16.max))
    writer.add(UInt16(bytes.count))
    writer.add(bytes)
    offsets[text] = offset
    return offset
  }
}
