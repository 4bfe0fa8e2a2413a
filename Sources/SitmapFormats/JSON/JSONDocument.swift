public import SitmapModel

/// A JSON text (RFC 8259) as a value whose objects keep the order of their members.
///
/// Integers that fit stay integers, all other numbers become doubles. Of members with one name
/// the last counts, in the place of the first, and each repetition is reported.
public struct JSONDocument: Sendable, Hashable {
  /// The value.
  public let value: PropertyValue
  /// The members that repeat a name of their object, in the order of the text.
  public let duplicates: [JSONDuplicate]

  /// Reads one JSON text, with nothing but white space around it.
  public init(
    parsing bytes: [UInt8],
    depthLimit: Int = Limits.jsonDepth
  ) throws(JSONError) {
    try self.init(parsing: bytes[...], depthLimit: depthLimit)
  }

  /// Reads one JSON text; offsets in errors count from the start of the slice.
  public init(
    parsing bytes: ArraySlice<UInt8>,
    depthLimit: Int = Limits.jsonDepth
  ) throws(JSONError) {
    self = try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) -> JSONDocument in
      var cursor = JSONCursor(buffer, depthLimit: depthLimit)
      let value = try cursor.value()
      try cursor.finish()
      return JSONDocument(value: value, duplicates: cursor.duplicates)
    }
  }

  init(value: PropertyValue, duplicates: [JSONDuplicate]) {
    self.value = value
    self.duplicates = duplicates
  }

  /// A top-level member and the bytes that it is written with, also of a text that is broken
  /// further on; nil when there is no such member before that.
  static func member(
    _ name: String,
    of bytes: ArraySlice<UInt8>
  ) -> (value: PropertyValue, bytes: [UInt8])? {
    bytes.withUnsafeBufferPointer { buffer in
      var cursor = JSONCursor(buffer, depthLimit: Limits.jsonDepth)
      var found: (value: PropertyValue, bytes: [UInt8])?
      do throws(JSONError) {
        var progress = try cursor.openObject()
        while let next = try cursor.nextName(&progress) {
          cursor.skipSpace()
          let start = cursor.position
          let value = try cursor.value()
          if next == name { found = (value, Array(buffer[start..<cursor.position])) }
        }
      } catch {
        // What was read before the broken place is the answer; the error itself is known.
        return found
      }
      return found
    }
  }
}

/// A member whose name its object already had.
public struct JSONDuplicate: Sendable, Hashable {
  /// The name.
  public let name: String
  /// The offset of the repeated name's quotation mark, in bytes.
  public let offset: Int
}
