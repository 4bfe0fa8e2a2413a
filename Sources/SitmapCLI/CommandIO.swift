package import Sitmap

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where a run reads and writes; a test puts memory in place of the three streams.
package struct CommandIO {
  /// Standard input.
  package var input: Input
  /// Writes data, at once.
  package var write: ([UInt8]) throws(FileError) -> Void
  /// Writes messages.
  package var complain: ([UInt8]) -> Void
  /// Whether messages go to a terminal that may show colours.
  package var isColorful: Bool
  /// Whether the output goes to a terminal that may show colours.
  package var isOutputColorful: Bool

  /// Takes the streams of a run.
  package init(
    input: Input,
    write: @escaping ([UInt8]) throws(FileError) -> Void,
    complain: @escaping ([UInt8]) -> Void,
    isColorful: Bool,
    isOutputColorful: Bool = false
  ) {
    self.input = input
    self.write = write
    self.complain = complain
    self.isColorful = isColorful
    self.isOutputColorful = isOutputColorful
  }

  /// Standard input: the process's own, or bytes.
  package enum Input {
    case process
    case bytes([UInt8])
  }

  /// The streams of the process.
  package static var standard: CommandIO {
    CommandIO(
      input: .process,
      write: { (bytes) throws(FileError) in
        try AtomicFile.write(bytes, descriptor: STDOUT_FILENO, path: "standard output")
      },
      complain: { bytes in
        // There is nowhere left to say that a message could not be written.
        do throws(FileError) {
          try AtomicFile.write(bytes, descriptor: STDERR_FILENO, path: "standard error")
        } catch {}
      },
      isColorful: isatty(STDERR_FILENO) == 1 && !isSet("NO_COLOR"),
      isOutputColorful: isatty(STDOUT_FILENO) == 1 && !isSet("NO_COLOR")
    )
  }

  private static func isSet(_ name: String) -> Bool {
    guard let value = getenv(name) else { return false }
    return value.pointee != 0
  }

  /// All of standard input, up to one byte more than a limit.
  package func readAll(limit: Int) throws(FileError) -> [UInt8] {
    var source = try source()
    return try source.readAll(limit: limit)
  }

  /// Standard input, to be read piece by piece.
  package func source() throws(FileError) -> ByteSource {
    switch input {
    case .process: try ByteSource(path: "-")
    case .bytes(let bytes): ByteSource(bytes)
    }
  }
}
