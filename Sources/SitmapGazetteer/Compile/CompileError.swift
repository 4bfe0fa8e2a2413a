/// What is wrong with the place data, all of it at once, each problem a line with its file and place.
package struct CompileError: Error, Hashable, CustomStringConvertible {
  /// The problems, in the order of the files.
  package let problems: [String]

  /// The problems, a line each.
  package var description: String { problems.joined(separator: "\n") }
}

/// A file of place data, decompressed.
package struct SourceFile: Sendable {
  /// The path that messages name.
  package let path: String
  /// Its content.
  package let bytes: [UInt8]

  /// Names some bytes.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
