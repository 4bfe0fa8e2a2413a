/// The bytes of GeoJSON that a stream reads: as they are, or made from the rows of a table.
struct FeatureSource: ~Copyable {
  /// What turns rows into features; nil for GeoJSON.
  var table: TableReader?
  private var source: ByteSource
  private var isFinished = false

  init(_ source: consuming ByteSource) { self.source = source }

  /// Reads bytes of GeoJSON; the number of them, 0 at the end.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(LayerError.Problem) -> Int {
    guard table != nil else { return try readSource(buffer) }
    while table?.isEmpty == true, !isFinished {
      let count = try readSource(buffer)
      if count == 0 {
        isFinished = true
        try table?.finish()
      } else {
        try table?.add(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      }
    }
    return table?.take(into: buffer) ?? 0
  }

  private mutating func readSource(
    _ buffer: UnsafeMutableRawBufferPointer
  ) throws(LayerError.Problem) -> Int {
    do throws(FileError) {
      return try source.read(into: buffer)
    } catch {
      throw .unreadable(error)
    }
  }
}
