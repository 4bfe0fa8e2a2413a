import SitmapModel

/// Why bytes are not what they should be, and at which of them.
enum ScanFailure: Error {
  case json(JSONError.Problem, at: Int)
  case problem(LayerError.Problem, at: Int)

  var offset: Int {
    switch self {
    case .json(_, let offset), .problem(_, let offset): offset
    }
  }
}

/// Walks once over bytes of JSON, checks them by RFC 8259, and takes note of what RFC 7946 gives a meaning to.
///
/// No value is built: strings are passed over, only the numbers of positions are read.
struct FeatureScanner {
  /// The bytes that are walked over; only there during one walk.
  var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  var position = 0
  var depth = 0
  /// What was found.
  var scan: FeatureScan
  let watched: WatchedNames
  let isLenient: Bool
  /// What was let pass, each kind once.
  var notes: [LayerNote.Kind] = []
  /// Whether the string that was passed last is ASCII without escapes.
  private(set) var isPlain = true

  init(watched: WatchedNames, isLenient: Bool) {
    self.watched = watched
    self.isLenient = isLenient
    scan = FeatureScan(watching: watched.names.count)
  }

  /// The byte at the position; 0, which is no JSON, at the end.
  @inline(__always)
  var current: UInt8 { position < bytes.count ? bytes[position] : 0 }

  @inline(__always)
  mutating func skipSpace() {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else {
        return
      }
      position += 1
    }
  }

  func expected(_ what: String) -> ScanFailure { .json(.expected(what), at: position) }

  /// The meaning that RFC 7946 gives to the name that was passed last.
  @inline(__always)
  func known(_ name: Range<Int>) -> KnownMember? {
    isPlain
      ? KnownMember(MemberName(bytes, name), bytes, name.lowerBound) : KnownMember(text(name))
  }

  /// The type that a `type` member names, by its range between the quotation marks.
  func type(_ name: Range<Int>) -> ObjectType? {
    let type = ObjectType(MemberName(bytes, name))
    // A long name is told by its beginning and its length alone, and then compared.
    guard let type, name.count <= 8 else { return ObjectType(name: text(name)) }
    return type
  }

  /// A string that was passed over, by the range between its quotation marks.
  func text(_ range: Range<Int>) -> String {
    let quoted = UnsafeBufferPointer(rebasing: bytes[range.lowerBound - 1..<range.upperBound + 1])
    var cursor = JSONCursor(quoted, depthLimit: 1)
    do throws(JSONError) {
      return try cursor.string()
    } catch {
      // It was checked when it was passed over.
      return ""
    }
  }

  /// A breach of RFC 7946 that has one clear meaning: refused, or noted when that was asked for.
  mutating func breach(
    _ problem: LayerError.Problem,
    at offset: Int,
    note: LayerNote.Kind
  ) throws(ScanFailure) {
    guard isLenient else { throw .problem(problem, at: offset) }
    if !notes.contains(note) { notes.append(note) }
  }

  /// Passes over a value of any kind.
  mutating func skipValue() throws(ScanFailure) {
    skipSpace()
    switch current {
    case UInt8(ascii: "\""): _ = try skipString()
    case UInt8(ascii: "{"): try skipObject()
    case UInt8(ascii: "["): try skipArray()
    case UInt8(ascii: "-"), 0x30...0x39: _ = try number()
    case UInt8(ascii: "t"): try literal("true")
    case UInt8(ascii: "f"): try literal("false")
    case UInt8(ascii: "n"): try literal("null")
    default: throw expected("a value")
    }
  }

  mutating func descend() throws(ScanFailure) {
    guard depth < Limits.jsonDepth else {
      throw .json(.tooDeep(limit: Limits.jsonDepth), at: position)
    }
    depth += 1
    position += 1
  }

  mutating func ascend() {
    depth -= 1
    position += 1
  }

  /// The name of the next member, with the position at its value; nil when the object has ended.
  @inline(__always)
  mutating func nextName(_ isFirst: inout Bool) throws(ScanFailure) -> Range<Int>? {
    skipSpace()
    if current == UInt8(ascii: "}") {
      ascend()
      return nil
    }
    if !isFirst {
      guard current == UInt8(ascii: ",") else { throw expected("',' or '}'") }
      position += 1
      skipSpace()
    }
    guard current == UInt8(ascii: "\"") else {
      throw expected(isFirst ? "a name or '}'" : "a name in quotation marks")
    }
    isFirst = false
    let name = try skipString()
    skipSpace()
    guard current == UInt8(ascii: ":") else { throw expected("':'") }
    position += 1
    skipSpace()
    return name
  }

  /// Whether there is a next element, with the position at it; false when the array has ended.
  @inline(__always)
  mutating func nextElement(_ isFirst: inout Bool) throws(ScanFailure) -> Bool {
    skipSpace()
    if current == UInt8(ascii: "]") {
      ascend()
      return false
    }
    if !isFirst {
      guard current == UInt8(ascii: ",") else { throw expected("',' or ']'") }
      position += 1
      skipSpace()
      guard current != UInt8(ascii: "]") else { throw expected("a value") }
    }
    isFirst = false
    return true
  }

  private mutating func skipObject() throws(ScanFailure) {
    try descend()
    var isFirst = true
    while try nextName(&isFirst) != nil { try skipValue() }
  }

  private mutating func skipArray() throws(ScanFailure) {
    try descend()
    var isFirst = true
    while try nextElement(&isFirst) { try skipValue() }
  }

  private mutating func literal(_ word: StaticString) throws(ScanFailure) {
    let count = word.utf8CodeUnitCount
    guard position + count <= bytes.count else { throw expected("'\(word)'") }
    for index in 0..<count where bytes[position + index] != word.utf8Start[index] {
      throw expected("'\(word)'")
    }
    position += count
  }

  /// Passes over a string; the range between its quotation marks, as it is written.
  @inline(__always)
  mutating func skipString() throws(ScanFailure) -> Range<Int> {
    position += 1
    let start = position
    position = JSONScan.endOfPlainRun(in: bytes, from: position)
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
      position += 1
      isPlain = true
      return start..<position - 1
    }
    isPlain = false
    return try skipRest(from: start)
  }

  /// The rest of a string with escapes, or characters that are not ASCII.
  private mutating func skipRest(from start: Int) throws(ScanFailure) -> Range<Int> {
    while true {
      position = JSONScan.endOfPlainRun(in: bytes, from: position)
      guard position < bytes.count else { throw expected("'\"'") }
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return start..<position - 1
      case UInt8(ascii: "\\"): try skipEscape()
      case 0..<0x20: throw .json(.controlCharacter, at: position)
      default:
        guard case .scalar(let length) = UTF8Sequence.at(position, in: bytes) else {
          throw .json(.notUTF8, at: position)
        }
        position += length
      }
    }
  }

  private mutating func skipEscape() throws(ScanFailure) {
    let start = position
    position += 1
    switch current {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    case UInt8(ascii: "u"):
      position += 1
      let first = try fourHexDigits()
      guard (0xD800...0xDFFF).contains(first) else { return }
      guard first < 0xDC00, current == UInt8(ascii: "\\"), position + 1 < bytes.count,
        bytes[position + 1] == UInt8(ascii: "u")
      else { throw .json(.loneSurrogate, at: start) }
      position += 2
      let second = try fourHexDigits()
      guard (0xDC00...0xDFFF).contains(second) else { throw .json(.loneSurrogate, at: start) }
    default: throw expected("an escape: one of \" \\ / b f n r t u")
    }
  }

  private mutating func fourHexDigits() throws(ScanFailure) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(current)).hexDigitValue else {
        throw expected("four hexadecimal digits")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}
