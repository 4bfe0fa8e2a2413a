import SitmapFormats
import SitmapModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The features of a GeoJSON file as three numbers each, read as a stream: which one it is, what it says, where it stands.
///
/// A million features take 32 MB, whatever they hold; those that differ are read again by their place.
struct FileFingerprints {
  /// The features, in the order of the file.
  private(set) var entries: [Entry] = []
  /// How many there are by account; the accounts by number.
  private(set) var accounts: [DiffBooks.Account] = []
  /// What was let pass.
  private(set) var notes: [String] = []
  /// The file.
  let path: String
  private var numbers: [UInt64: Int] = [:]

  /// One feature.
  struct Entry {
    /// A hash of its id; 0 when it has none.
    let id: UInt64
    /// A hash of its geometry and properties, without the id.
    let content: UInt64
    /// Its first byte in the file.
    let offset: Int
    /// Its length in bytes.
    let count: UInt32
    /// The number of its account.
    let account: UInt32
  }

  /// The properties that are looked for: units, then types, then the id and the layer.
  private struct Watched {
    let all = DiffBooks.unitNames + DiffBooks.typeNames + ["id", "layer"]
    let units = 0..<DiffBooks.unitNames.count
    let types = DiffBooks.unitNames.count..<DiffBooks.unitNames.count + DiffBooks.typeNames.count
  }

  /// The first value that says something.
  private static func filled(
    _ values: [Range<Int>?],
    _ places: Range<Int>,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    for place in places where place < values.count {
      if let range = values[place], RawHash.isFilled(bytes, range) { return range }
    }
    return nil
  }

  /// After so many features their mean length is known.
  private static let sample = 1000

  /// Reads a file; notes on what is not as RFC 7946 wants it are left in `notes`.
  init(path: String) throws(SitmapError) {
    self.path = path
    let names = Watched()
    let source: ByteSource
    do throws(FileError) {
      source = try ByteSource(path: path)
    } catch {
      throw SitmapError(error, writing: false)
    }
    var stream = FeatureStream(source, file: path, watching: names.all, isLenient: true)
    do throws(LayerError) {
      while try stream.advance() { add(stream, names) }
    } catch {
      throw SitmapError(error)
    }
    notes = stream.notes.filter { $0.kind != .noID }.map(\.description)
  }

  private mutating func add(_ stream: borrowing FeatureStream, _ names: Watched) {
    let scan = stream.scan
    let offset = stream.offset
    if entries.count == Self.sample {
      // As many as the first ones let expect: growing by doubling would take twice the memory.
      var status = stat()
      let size = stat(path, &status) == 0 ? Int(status.st_size) : 0
      entries.reserveCapacity(size / max(1, offset / Self.sample) * 21 / 20 + 1000)
    }
    stream.withBytes { bytes in
      let values = scan.watched
      var content = RawHash.of(geometry: scan)
      if let properties = scan.properties {
        content = content &+ RawHash.members(bytes, properties)
      }
      let unit = Self.filled(values, names.units, bytes)
      let type = Self.filled(values, names.types, bytes)
      let layer = values.last ?? nil
      let id = scan.id ?? (values.count > 1 ? values[values.count - 2] : nil)
      var key: UInt64 = 0
      if let unit { key = RawHash.of(bytes, unit) &* 31 }
      if let type { key = key &+ RawHash.of(bytes, type) &* 17 }
      if let layer { key = key &+ RawHash.of(bytes, layer) }
      let number: Int
      if let known = numbers[key] {
        number = known
      } else {
        number = accounts.count
        numbers[key] = number
        func text(_ range: Range<Int>?) -> String { range.map { RawHash.text(bytes, $0) } ?? "" }
        accounts.append(.init(layer: text(layer), unit: text(unit), type: text(type)))
      }
      entries.append(
        Entry(
          id: id.map { RawHash.of(bytes, $0) | 1 } ?? 0,
          content: content,
          offset: offset,
          count: UInt32(clamping: scan.count),
          account: UInt32(clamping: number)
        )
      )
    }
  }
}
