/// The bytes of a section while it is made: in memory, or mostly in a scratch file.
struct SectionBuffer {
  private static let pendingBytes = 1 << 18
  private let space: ScratchSpace
  private var writer = ByteWriter()
  private var file: ScratchFile?

  init(_ space: ScratchSpace) { self.space = space }

  /// The number of bytes so far.
  var count: Int { (file?.count ?? 0) + writer.count }

  /// Appends a number, the lowest byte first.
  mutating func add<Value: FixedWidthInteger>(_ value: Value) throws(CompileError) {
    writer.add(value)
    try relieve()
  }

  /// Appends bytes.
  mutating func add(_ bytes: some Sequence<UInt8>) throws(CompileError) {
    writer.add(bytes)
    try relieve()
  }

  private mutating func relieve() throws(CompileError) {
    guard space.path != nil, writer.count > Self.pendingBytes else { return }
    let file: ScratchFile
    if let open = self.file { file = open } else { file = try ScratchFile(space) }
    self.file = file
    try file.append(writer.bytes)
    writer = ByteWriter()
  }

  /// Calls `body` with all bytes, piece by piece.
  func forEachPiece(
    _ body: ([UInt8]) throws(CompileError) -> Void
  ) throws(CompileError) {
    if let file {
      var position = 0
      while position < file.count {
        let piece = try file.read(1 << 18, at: position)
        position += piece.count
        try body(piece)
      }
    }
    if writer.count > 0 { try body(writer.bytes) }
  }
}
