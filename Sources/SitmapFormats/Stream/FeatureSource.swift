/// The bytes of GeoJSON that a stream reads, as they are or made from the rows of a table.
struct FeatureSource: ~Copyable {
  private var source: ByteSource

  init(_ source: consuming ByteSource) { self.source = source }

  /// Reads bytes of GeoJSON; the number of them, 0 at the end.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(LayerError.Problem) -> Int {
    do throws(FileError) {
      return try source.read(into: buffer)
    } catch {
      throw .unreadable(error)
    }
  }
}
