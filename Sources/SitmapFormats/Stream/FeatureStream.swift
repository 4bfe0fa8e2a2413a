public import SitmapModel

/// Reads GeoJSON of any size feature by feature: a collection with its members in any order, a feature, a geometry,
/// a text sequence (RFC 8142), or one of these a line.
///
/// A window slides over the bytes; it is as large as the largest feature, at least 256 kB. Everything is checked by
/// RFC 8259 and RFC 7946 as it passes, and an error says at which byte, line and column. What a feature holds is read on
/// demand: `scan` says where its members stand.
public struct FeatureStream: ~Copyable {
  /// The feature that `advance()` came to; what it says holds until the next call.
  public var scan: FeatureScan { scanner.scan }
  /// The number of that feature, from 0.
  public private(set) var number = -1
  /// Members of collections that RFC 7946 does not define, as far as they were met; all of them at the end.
  public internal(set) var foreignMembers: [ForeignMember] = []
  /// What was let pass, with the place where it was met first.
  public var notes: [LayerNote] { noteList.list }
  /// The system that a `crs` member of 2008 names, when it is not WGS 84 and `takesSystems` let it pass.
  public internal(set) var system: ReferenceSystem?
  /// The file, as messages name it.
  public let file: String

  var source: FeatureSource
  /// Whether the bytes are made from the rows of a table, so that their lines mean nothing to a user.
  private(set) var isTable = false
  var window: [UInt8]
  /// The bytes of the window that are read and not yet passed.
  var live: Range<Int> = 0..<0
  /// Whether the source has given all.
  var isFinal = false
  /// Counts the bytes that left the window.
  var counter = TextCounter()
  var noteList = LayerNotes()
  let takesSystems: Bool
  /// Where the feature begins in the window.
  private var featureStart = 0
  private var state = State.outside
  /// Collections begun.
  private var texts = 0
  var scanner: FeatureScanner

  private enum State {
    /// Before a text, or after it.
    case outside
    /// In the features of a collection, before the first or another.
    case features(MetMembers, isFirst: Bool)
    /// After the features of a collection.
    case tail(MetMembers)
    case ended
  }

  /// A member with the bytes of its value.
  public struct ForeignMember: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The value as it is written.
    public let json: [UInt8]
  }

  /// Opens a stream.
  ///
  /// - Parameters:
  ///   - source: The bytes.
  ///   - file: What messages call it.
  ///   - watching: Names of properties whose values `scan.watched` tells, in this order; at most 100.
  ///   - isLenient: Whether breaches of RFC 7946 that have one clear meaning, such as a ring that is not closed, are
  ///     noted instead of refused.
  ///   - takesSystems: Whether coordinates may be in another system than WGS 84 by a `crs` member of 2008.
  public init(
    _ source: consuming ByteSource,
    file: String,
    watching: [String] = [],
    isLenient: Bool = false,
    takesSystems: Bool = false
  ) {
    self.source = FeatureSource(source)
    self.file = file
    self.takesSystems = takesSystems
    scanner = FeatureScanner(watched: WatchedNames(watching), isLenient: isLenient)
    window = [UInt8](repeating: 0, count: Self.chunk)
  }

  /// Opens a stream over the rows of a table with longitudes and latitudes, each a feature.
  public init(
    table source: consuming ByteSource,
    file: String,
    columns: TableColumns = TableColumns(),
    watching: [String] = []
  ) {
    self.init(source, file: file, watching: watching)
    self.source.table = TableReader(columns: columns)
    isTable = true
  }

  /// Bytes that are read at a time: they stay in a core's cache.
  static var chunk: Int { 1 << 18 }

  /// The bytes of the feature; they stay valid after the next call of `advance()`.
  public var bytes: ArraySlice<UInt8> { window[featureStart..<featureStart + scan.count] }

  /// Calls `body` with the bytes of the feature, without taking hold of them.
  public borrowing func withBytes<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let range = featureStart..<featureStart + scan.count
    return try window.withUnsafeBufferPointer { (buffer) throws(Failure) in
      try body(UnsafeBufferPointer(rebasing: buffer[range]))
    }
  }

  /// Where the feature begins in the text.
  public var position: TextPosition { place(of: featureStart) }

  /// The first byte of the feature in the text, without the line, which takes counting.
  public var offset: Int { counter.offset + featureStart }

  /// Goes to the next feature; false at the end of the text.
  public mutating func advance() throws(LayerError) -> Bool {
    while true {
      switch state {
      case .ended: return false
      case .outside:
        guard try skipSeparators() else {
          state = .ended
          return false
        }
        if try beginText() { return true }
      case .features(let members, let isFirst):
        if try nextFeature(isFirst) {
          if isFirst { state = .features(members, isFirst: false) }
          return true
        }
        state = .tail(members)
      case .tail(let members):
        state = try nextMember(members).map { .tail($0) } ?? .outside
      }
    }
  }

  /// Reads a text, or the beginning of a collection; whether it was a feature.
  private mutating func beginText() throws(LayerError) -> Bool {
    let result = try attempt { (scanner) throws(ScanFailure) in
      let start = scanner.position
      return (try scanner.text(), start)
    }
    switch result.0 {
    case .feature:
      featureStart = result.1
      number += 1
      return true
    case .collection(let members, let foreign):
      for member in foreign { try keep(member) }
      texts += 1
      state = .features(members, isFirst: true)
      return false
    }
  }

  /// Goes to the next feature of a collection; false after the last.
  private mutating func nextFeature(_ isFirst: Bool) throws(LayerError) -> Bool {
    let start = try attempt { (scanner) throws(ScanFailure) -> Int? in
      var isFirst = isFirst
      guard try scanner.nextElement(&isFirst) else { return nil }
      let start = scanner.position
      try scanner.feature()
      return start
    }
    guard let start else { return false }
    featureStart = start
    number += 1
    return true
  }

  /// Reads a member after the features; nil at the end of the collection.
  private mutating func nextMember(_ members: MetMembers) throws(LayerError) -> MetMembers? {
    let result = try attempt {
      (scanner) throws(ScanFailure) -> (MetMembers, FeatureScanner.ForeignMember?)? in
      var members = members
      var isFirst = false
      guard let name = try scanner.nextName(&isFirst) else {
        guard members.has(.type) else { throw .problem(.unknownType(nil), at: scanner.position) }
        return nil
      }
      let foreign = try scanner.collectionMember(name, &members)
      return (members, foreign)
    }
    if let foreign = result?.1 { try keep(foreign) }
    return result?.0
  }

  /// Scans at the begin of the window's live bytes, again with more bytes when they did not suffice.
  private mutating func attempt<Result>(
    _ body: (inout FeatureScanner) throws(ScanFailure) -> Result
  ) throws(LayerError) -> Result {
    scanner.scan.reset()
    while true {
      do throws(ScanFailure) {
        let value = try Self.scan(window, live, depth, &scanner, body)
        live = scanner.position..<live.upperBound
        if !scanner.notes.isEmpty { takeNotes() }
        return value
      } catch {
        // What is wrong near the end of the window may be right with more bytes.
        guard !isFinal, error.offset + 16 >= live.upperBound else { throw self.error(error) }
      }
      try refill()
      scanner.scan.reset()
    }
  }

  /// Walks over the live bytes of a window.
  @inline(__always)
  private static func scan<Result>(
    _ window: borrowing [UInt8],
    _ live: Range<Int>,
    _ depth: Int,
    _ scanner: inout FeatureScanner,
    _ body: (inout FeatureScanner) throws(ScanFailure) -> Result
  ) throws(ScanFailure) -> Result {
    try window.withUnsafeBufferPointer { (buffer) throws(ScanFailure) in
      scanner.bytes = UnsafeBufferPointer(rebasing: buffer[..<live.upperBound])
      scanner.position = live.lowerBound
      scanner.depth = depth
      defer { scanner.bytes = UnsafeBufferPointer(start: nil, count: 0) }
      return try body(&scanner)
    }
  }

  private mutating func takeNotes() {
    for note in scanner.notes { noteList.add(note, "feature \(number + 1)") }
    scanner.notes = []
  }

  /// Whether any text has been begun.
  var hasBegun: Bool {
    if case .outside = state { number >= 0 || texts > 0 } else { true }
  }

  /// Whether features of a collection are being read.
  var isInFeatures: Bool { if case .features = state { true } else { false } }

  /// How many brackets are open around what is read next.
  private var depth: Int {
    switch state {
    case .features: 2
    case .tail: 1
    case .outside, .ended: 0
    }
  }
}
