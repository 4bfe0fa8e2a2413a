import SitmapModel

/// A place in a JSON text from which values are read, one by one or piece by piece.
///
/// The bytes are borrowed: a cursor lives inside one `withUnsafeBufferPointer`.
struct JSONCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0
  var duplicates: [JSONDuplicate] = []
  /// Unescaped bytes of the string that is being read.
  var scratch: [UInt8] = []
  private var depth = 0
  private let depthLimit: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, depthLimit: Int) {
    self.bytes = bytes
    self.depthLimit = depthLimit
  }

  /// The byte at the position; 0, which is no JSON, at the end.
  @inline(__always)
  var current: UInt8 { position < bytes.count ? bytes[position] : 0 }

  /// Whether an array or object has given its first element.
  struct Progress {
    var started = false
  }

  func error(_ problem: JSONError.Problem) -> JSONError {
    JSONError(problem, at: position, in: bytes)
  }

  func expected(_ what: String) -> JSONError { error(.expected(what)) }

  @inline(__always)
  mutating func skipSpace() {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      position += 1
    }
  }

  /// Reads the value that comes next.
  mutating func value() throws(JSONError) -> PropertyValue {
    skipSpace()
    switch current {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), 0x30...0x39: return try number()
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    default: throw expected("a value")
    }
  }

  /// Checks that only white space is left.
  mutating func finish() throws(JSONError) {
    skipSpace()
    guard position == bytes.count else { throw expected("the end of the text") }
  }

  /// Enters an object.
  mutating func openObject() throws(JSONError) -> Progress {
    skipSpace()
    guard current == UInt8(ascii: "{") else { throw expected("'{'") }
    try descend()
    return Progress()
  }

  /// The name of the next member, with the position at its value; nil when the object has ended.
  mutating func nextName(_ progress: inout Progress) throws(JSONError) -> String? {
    skipSpace()
    if current == UInt8(ascii: "}") {
      ascend()
      return nil
    }
    if progress.started {
      guard current == UInt8(ascii: ",") else { throw expected("',' or '}'") }
      position += 1
      skipSpace()
    }
    guard current == UInt8(ascii: "\"") else {
      throw expected(progress.started ? "a name in quotation marks" : "a name or '}'")
    }
    progress.started = true
    let name = try string()
    skipSpace()
    guard current == UInt8(ascii: ":") else { throw expected("':'") }
    position += 1
    return name
  }

  /// Enters an array.
  mutating func openArray() throws(JSONError) -> Progress {
    skipSpace()
    guard current == UInt8(ascii: "[") else { throw expected("'['") }
    try descend()
    return Progress()
  }

  /// Whether there is a next element, with the position at it; false when the array has ended.
  mutating func nextElement(_ progress: inout Progress) throws(JSONError) -> Bool {
    skipSpace()
    if current == UInt8(ascii: "]") {
      ascend()
      return false
    }
    if progress.started {
      guard current == UInt8(ascii: ",") else { throw expected("',' or ']'") }
      position += 1
      skipSpace()
    }
    progress.started = true
    return true
  }

  private mutating func array() throws(JSONError) -> [PropertyValue] {
    var progress = try openArray()
    var elements: [PropertyValue] = []
    // Most arrays of GeoJSON are positions.
    elements.reserveCapacity(2)
    while try nextElement(&progress) { elements.append(try value()) }
    return elements
  }

  private mutating func object() throws(JSONError) -> [Property] {
    var progress = try openObject()
    var members = JSONMembers()
    while true {
      skipSpace()
      let start = position
      guard let name = try nextName(&progress) else { return members.list }
      let isNew = members.set(name, try value())
      if !isNew { duplicates.append(JSONDuplicate(name: name, offset: nameStart(from: start))) }
    }
  }

  /// The offset of the quotation mark at or after an offset: past the comma and the space.
  private func nameStart(from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") { index += 1 }
    return index
  }

  private mutating func literal(
    _ word: StaticString,
    _ value: PropertyValue
  ) throws(JSONError) -> PropertyValue {
    let count = word.utf8CodeUnitCount
    guard position + count <= bytes.count else { throw expected("'\(word)'") }
    for index in 0..<count where bytes[position + index] != word.utf8Start[index] {
      throw expected("'\(word)'")
    }
    position += count
    return value
  }

  private mutating func descend() throws(JSONError) {
    guard depth < depthLimit else { throw error(.tooDeep(limit: depthLimit)) }
    depth += 1
    position += 1
  }

  private mutating func ascend() {
    depth -= 1
    position += 1
  }
}
