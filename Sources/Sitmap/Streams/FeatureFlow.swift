public import SitmapFormats
public import SitmapGazetteer

/// Takes features from a stream, selects, tags and projects them, and writes them as they pass.
///
/// What is not changed is copied byte for byte: properties, foreign members, the spelling of numbers. Memory does not
/// grow with the file.
public struct FeatureFlow: ~Copyable {
  /// The form of the output.
  public var form: FeatureWriter.Form = .collection
  /// Properties of areas to add.
  private let tags: FeatureTags?
  /// Decimals of coordinates; nil to leave numbers as they are written, or 7 and 2 when they are projected.
  public var precision: Int?
  /// Whether lines and areas that cross the antimeridian are cut there (RFC 7946, section 3.1.9), before they are
  /// projected; the input is in degrees.
  public var cutsAntimeridian = false
  /// Whether only counts are wanted.
  public var countsOnly = false

  private let selection: StreamSelection
  private let projector: Projector
  private let cutter: AntimeridianEdit
  /// Whether coordinates are projected at all.
  private let projects: Bool
  /// The system of the output.
  private let target: ReferenceSystem

  /// What passed.
  public struct Result: Sendable {
    /// Features read.
    public var read = 0
    /// Features selected.
    public var selected = 0
    /// Features that lie in an area of the tags.
    public var tagged = 0
    /// Features that were cut at the antimeridian.
    public var cut = 0
    /// Features without a position in the system of the output, by id.
    public var outside: [String] = []
    /// What should be looked at: a filter that asks for what no feature has.
    public var warning: SitmapError?
    /// What the stream let pass.
    public var notes: [LayerNote] = []
  }

  /// Makes a flow; `layer` is what `--type` may name the features by.
  public init(
    _ query: Query,
    layer: String,
    gazetteer: Gazetteer,
    tags: FeatureTags? = nil,
    projector: consuming Projector? = nil
  ) throws(SitmapError) {
    let selection = try StreamSelection(
      query,
      layer: layer,
      tags: tags?.names ?? [],
      gazetteer: gazetteer
    )
    let projects = projector != nil
    let cutter = try AntimeridianEdit()
    let way = try Self.way(projector)
    self.selection = selection
    self.tags = tags
    self.cutter = cutter
    self.projects = projects
    target = way.target
    self.projector = way
  }

  /// A projector in any case: without one that is given it does nothing.
  private static func way(_ given: consuming Projector?) throws(SitmapError) -> Projector {
    if let given { return given }
    return try Projector(to: .wgs84)
  }

  /// Names of properties that the stream must watch, in this order.
  public var watching: [String] { selection.watched }

  /// Runs the stream to its end; `write` gets the output piece by piece.
  public borrowing func run(
    _ stream: inout FeatureStream,
    write: ([UInt8]) throws(FileError) -> Void
  ) throws(SitmapError) -> Result {
    var run = Run(writer: FeatureWriter(form))
    var names = selection.names
    while try Self.advance(&stream) {
      if run.result.read == 0 { begin(stream, &run) }
      run.result.read += 1
      if !names.isDone { names.look(at: stream.properties) }
      guard selection.accepts(stream) else { continue }
      run.result.selected += 1
      try pass(stream, &run)
      if run.writer.bytes.count >= Self.pieceBytes { try Self.give(&run.writer, write) }
    }
    if run.result.read == 0 { begin(stream, &run) }
    if !run.batch.isEmpty { try flush(&run) }
    run.result.notes = stream.notes
    run.result.warning = names.warning(file: stream.file)
    guard !countsOnly else { return run.result }
    let isGlobal = target.isWGS84
    let tail = stream.foreignMembers.dropFirst(run.headMembers)
    run.writer.end(
      box: run.extent.numbers,
      decimals: isGlobal ? 7 : precision ?? 2,
      members: Array(tail)
    )
    try Self.give(&run.writer, write)
    return run.result
  }

  /// What is known about the operation that was used; empty without one.
  public borrowing func summary() -> String { projects ? projector.summary() : "" }

  /// What changes while a stream runs.
  private struct Run {
    var writer: FeatureWriter
    var batch = FeatureBatch()
    var extent = FlowExtent()
    var result = Result()
    /// Foreign members that stand before the features.
    var headMembers = 0
  }

  private static var pieceBytes: Int { 1 << 18 }

  private static func advance(_ stream: inout FeatureStream) throws(SitmapError) -> Bool {
    do throws(LayerError) {
      return try stream.advance()
    } catch {
      throw SitmapError(error)
    }
  }

  private static func give(
    _ writer: inout FeatureWriter,
    _ write: ([UInt8]) throws(FileError) -> Void
  ) throws(SitmapError) {
    do throws(FileError) {
      try write(writer.bytes)
    } catch {
      throw SitmapError(error, writing: true)
    }
    writer.bytes.removeAll(keepingCapacity: true)
  }

  /// Opens the collection: with the members that the input has before its features, and the system.
  private borrowing func begin(_ stream: borrowing FeatureStream, _ run: inout Run) {
    guard !countsOnly else { return }
    let members = stream.foreignMembers
    run.headMembers = members.count
    var head = JSONWriter()
    for member in members {
      if !head.bytes.isEmpty { head.bytes.append(UInt8(ascii: ",")) }
      head.write(name: member.name)
      head.bytes.append(contentsOf: member.json)
    }
    if !target.isWGS84 {
      if !head.bytes.isEmpty { head.bytes.append(UInt8(ascii: ",")) }
      head.write(name: "crs")
      head.write(target.member)
    }
    run.writer.begin(head: head.bytes)
  }

  /// Writes a feature, or puts it into the batch.
  private borrowing func pass(
    _ stream: borrowing FeatureStream,
    _ run: inout Run
  ) throws(SitmapError) {
    var edit: FeatureEdit?
    if let tags, let members = tagMembers(stream, tags) {
      run.result.tagged += 1
      if !countsOnly { edit = stream.adding(members, names: tags.names) }
    }
    guard !countsOnly else { return }
    let edits = edit.map { [$0] } ?? []
    let cut = cutsAntimeridian ? try cutter.cut(stream) : nil
    if cut != nil { run.result.cut += 1 }
    if projects || precision != nil {
      run.batch.add(stream, edits: edits, cut: cut)
      if run.batch.isFull { try flush(&run) }
      return
    }
    run.writer.beginFeature()
    writeFeature(stream, edits, cut, &run.writer)
    run.writer.endFeature()
    if let cut {
      for position in cut.positions { run.extent.add(position.x, position.y) }
      return
    }
    if let box = stream.extent {
      run.extent.add(box.west, box.south)
      run.extent.add(box.east, box.north)
    }
  }

  /// Writes the bytes of a feature with some of them replaced.
  private borrowing func writeFeature(
    _ stream: borrowing FeatureStream,
    _ edits: [FeatureEdit],
    _ cut: AntimeridianEdit.Piece?,
    _ writer: inout FeatureWriter
  ) {
    stream.withScan { scan, bytes in
      var position = 0
      for edit in FeatureEdit.all(edits, cut, of: scan) {
        writer.bytes.append(contentsOf: bytes[position..<edit.range.lowerBound])
        writer.bytes.append(contentsOf: edit.bytes)
        position = edit.range.upperBound
      }
      writer.bytes.append(contentsOf: bytes[position...])
    }
  }

  private borrowing func tagMembers(
    _ stream: borrowing FeatureStream,
    _ tags: FeatureTags
  ) -> [UInt8]? {
    if let point = stream.point {
      return tags.members(longitude: point.x, latitude: point.y)
    }
    // A line or an area is where the middle of its box is.
    guard let box = stream.extent else { return nil }
    return tags.members(
      longitude: (box.west + box.east) / 2,
      latitude: (box.south + box.north) / 2
    )
  }

  private borrowing func flush(_ run: inout Run) throws(SitmapError) {
    if projects {
      try run.batch.transform { (xs, ys) throws(SitmapError) in
        try projector.project(&xs, &ys)
      }
    }
    let isGlobal = target.isWGS84
    run.batch.write(
      to: &run.writer,
      decimals: precision ?? (isGlobal ? 7 : 2),
      movesBoxes: projects,
      box: &run.extent
    )
  }
}

extension FeatureStream {
  /// The change that adds members to the properties; what has one of their names is replaced.
  borrowing func adding(_ members: [UInt8], names: [String]) -> FeatureEdit? {
    withScan { scan, bytes in
      guard let range = scan.properties else { return nil }
      let hasNames = scan.watched.suffix(names.count).contains { $0 != nil }
      guard bytes[range.lowerBound] == UInt8(ascii: "{"), !hasNames else {
        let kept = properties.filter { !names.contains($0.name) }
        var object = JSONWriter.bytes(of: .object(kept))
        object.removeLast()
        if !kept.isEmpty { object.append(UInt8(ascii: ",")) }
        return FeatureEdit(range: range, bytes: object + members + [UInt8(ascii: "}")])
      }
      var last = range.upperBound - 2
      while bytes[last] <= 0x20 { last -= 1 }
      let comma = bytes[last] == UInt8(ascii: "{") ? [] : [UInt8(ascii: ",")]
      return FeatureEdit(range: last + 1..<last + 1, bytes: comma + members)
    }
  }
}

extension ReferenceSystem {
  /// The `crs` member of 2008 that names the system.
  var member: PropertyValue {
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    let isCode =
      parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x2B }
      }
    let urn = isCode ? "urn:ogc:def:crs:\(parts[0])::\(parts[1])" : name
    return .object([
      Property("type", .string("name")),
      Property("properties", .object([Property("name", .string(urn))])),
    ])
  }
}
