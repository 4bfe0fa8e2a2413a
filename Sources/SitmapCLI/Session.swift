import Sitmap

/// One run: its streams, how it speaks, and what it has to remember until its end.
struct Session {
  /// The streams.
  let io: CommandIO
  /// How messages are written.
  let messages: MessageStyle
  /// Whether only errors are told.
  var isQuiet = false
  /// Whether the reader of the output has gone.
  private(set) var isPipeClosed = false

  init(io: CommandIO, messages: MessageStyle) {
    self.io = io
    self.messages = messages
  }

  /// Takes note that the reader of the output has gone.
  mutating func closePipe() { isPipeClosed = true }

  /// Writes data to standard output.
  mutating func write(_ bytes: [UInt8]) throws(SitmapError) {
    do throws(FileError) {
      try io.write(bytes)
    } catch {
      isPipeClosed = error.problem == .closedPipe
      throw SitmapError(error, writing: true)
    }
  }

  /// Writes text to standard output, with a line end.
  mutating func write(_ text: String) throws(SitmapError) {
    try write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }

  /// Writes bytes to a file, or to standard output for `-`.
  mutating func write(_ bytes: [UInt8], to path: String) throws(SitmapError) {
    if path == "-" { return try write(bytes) }
    do throws(FileError) {
      try AtomicFile.write(bytes, to: path)
    } catch {
      throw SitmapError(error, writing: true)
    }
  }

  /// Tells of an error.
  func report(_ error: SitmapError) { io.complain(messages.error(error)) }

  /// Tells of something that should be looked at.
  func warn(_ warning: SitmapError) {
    if !isQuiet { io.complain(messages.warning(warning)) }
  }

  /// Tells something worth knowing.
  func note(_ text: String) {
    if !isQuiet { io.complain(messages.note(text)) }
  }
}
