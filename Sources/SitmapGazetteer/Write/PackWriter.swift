/// Lays out a pack place by place: the writer's side of `PackFormat`.
///
/// Places come in the order of their ids; what has to be in another order goes through sorters that
/// spill, so that a pack of any size is written in bounded memory.
struct PackWriter {
  /// What is known before the first place.
  struct Frame {
    var countries: [PackContent.CountryCodes] = []
    var units = UnitTable(countries: [], keys: [])
    var shapes: [PackContent.ShapeSource] = []
    var stopWords: [PackContent.StopWord] = []
    var words: [String] = []
    var about: [(name: String, text: String)] = []
    var base: Pack?
    /// The rows of the places that days of others point at.
    var rows: [PackID: Int] = [:]
    /// Whether names that cannot be told apart are refused.
    var isStrict = true
  }

  let frame: Frame
  let space: ScratchSpace
  var units: UnitTable
  var strings = StringTable()
  var sections: [PackSection: SectionBuffer] = [:]
  /// The places added so far.
  private(set) var count = 0
  /// Names left out because the index could not tell them apart.
  private(set) var collisions = 0

  private var index: NameIndexWriter
  private var hierarchy: RecordSorter
  private var grid: RecordSorter
  private var table: SectionBuffer
  private var text: SectionBuffer
  private var links: SectionBuffer
  private var namespaces: [(prefix: String, isNumeric: Bool, first: Int, count: Int)] = []
  private var codes = Numbering<String>()
  private var sources = Numbering<String>()
  private let shapes: [PackID: (index: Int, radius: UInt16)]
  private let countryPlaces: Set<PackID>
  private var details: DetailWriter
  /// Rows of the places of shapes and countries.
  var shapeRows: [Int: Int] = [:]
  var countryRows: [PackID: Int] = [:]

  init(_ frame: Frame, space: ScratchSpace) {
    self.frame = frame
    self.space = space
    units = frame.units
    index = NameIndexWriter(space)
    hierarchy = RecordSorter(space)
    grid = RecordSorter(space)
    table = SectionBuffer(space)
    text = SectionBuffer(space)
    links = SectionBuffer(space)
    details = DetailWriter(space)
    countryPlaces = Set(frame.countries.compactMap(\.place))
    shapes = Dictionary(
      frame.shapes.enumerated().map { index, shape in
        let metres = shape.enclosingRadius
        return (shape.id, (index, metres == 0 ? 0 : max(1, UInt16(clamping: Int(metres / 100)))))
      },
      uniquingKeysWith: { a, _ in a }
    )
  }

  /// Adds a place; its id comes after that of the place before it.
  mutating func add(_ added: PackContent.PlaceRow) throws(CompileError) {
    var place = added
    for note in place.notes where !place.names.contains(note.name) {
      place.names.append(note.name)
    }
    let row = count
    count += 1
    let shape = shapes[place.id]
    if let shape { shapeRows[shape.index] = row }
    if countryPlaces.contains(place.id) { countryRows[place.id] = row }
    units.note(place, row: row)
    let prominence = place.prominence(hasShape: shape != nil)
    try addRecord(place, row: row, radius: shape?.radius, prominence: prominence)
    try index.add(place, row: row, prominence: place.prominence(hasShape: false))
    try addOrders(place, row: row)
    try details.add(place, row: row, rows: frame.rows, strings: &strings)
    if let base = frame.base {
      try links.add(base.row(of: place.id).map { UInt32($0) } ?? PackFormat.none)
    }
  }

  private mutating func addRecord(
    _ place: PackContent.PlaceRow,
    row: Int,
    radius: UInt16?,
    prominence: Int
  ) throws(CompileError) {
    if namespaces.last?.prefix != place.id.prefix
      || namespaces.last?.isNumeric != place.id.isNumeric
    {
      namespaces.append((place.id.prefix, place.id.isNumeric, row, 0))
    }
    namespaces[namespaces.count - 1].count += 1
    let kind = String(decoding: [place.featureClass], as: UTF8.self) + place.featureCode
    var code = UInt16(truncatingIfNeeded: codes.number(kind)) & PlaceField.codeMask
    if place.isStub { code |= PlaceField.isStub }
    if radius != nil { code |= PlaceField.hasShape }
    var record = ByteWriter()
    record.add(place.id.isNumeric ? place.id.number : strings.offset(of: place.id.rest))
    record.add(UInt32(clamping: text.count))
    record.add(place.longitude)
    record.add(place.latitude)
    record.add(place.population)
    record.add(UInt32((units.unit(place, level: 1) ?? -1) + 1))
    record.add(UInt32((units.unit(place, level: 2) ?? -1) + 1))
    record.add(place.radius > 0 ? place.radius : radius ?? 0)
    record.add(UInt16((units.country(place) ?? -1) + 1))
    record.add(code)
    let source = sources.number(place.source)
    record.add(UInt8(truncatingIfNeeded: source))
    record.add(UInt8(truncatingIfNeeded: namespaces.count - 1))
    record.add(UInt16(clamping: prominence))
    record.add(UInt16(truncatingIfNeeded: source >> 8))
    try table.add(record.bytes)
    try text.add(place.names.joined(separator: "\n").utf8)
    let limits = [
      (codes.values.count, 4096, "feature codes"), (sources.values.count, 1 << 20, "sources"),
      (namespaces.count, 256, "id prefixes"), (count, PackFormat.maximumRows, "places"),
      (text.count, Int(UInt32.max), "bytes of names"),
    ]
    for (count, limit, what) in limits where count > limit {
      throw CompileError(problems: ["\(count) \(what); a pack holds at most \(limit)"])
    }
  }

  /// The hierarchy and the grid have orders of their own.
  private mutating func addOrders(
    _ place: PackContent.PlaceRow,
    row: Int
  ) throws(CompileError) {
    guard !place.isStub else { return }
    var record = ByteWriter()
    record.addSortable(UInt32((units.country(place) ?? -1) + 1))
    record.addSortable(UInt32((units.unit(place, level: 1) ?? -1) + 1))
    record.addSortable(UInt32((units.unit(place, level: 2) ?? -1) + 1))
    record.addSortable(~place.population)
    record.addSortable(UInt32(row))
    try hierarchy.add(record.bytes)
    record = ByteWriter()
    let cell = PackFormat.cell(
      longitude: Double(place.longitude) / PackFormat.degree,
      latitude: Double(place.latitude) / PackFormat.degree
    )
    record.addSortable(UInt32(cell))
    record.addSortable(UInt32(row))
    try grid.add(record.bytes)
  }

  /// Lays out everything that follows from all places together.
  mutating func finish() throws(CompileError) {
    sections[.places] = table
    sections[.nameText] = text
    if frame.base != nil { sections[.placeLinks] = links }
    try addIndex()
    try addSmallTables()
    try addHierarchy()
    try addGrid()
    try addTables()
    try details.finish(&sections, strings: &strings)
    var text = SectionBuffer(space)
    try text.add(strings.writer.bytes)
    sections[.strings] = text
  }

  private mutating func addIndex() throws(CompileError) {
    let built = try index.finish(isStrict: frame.isStrict)
    collisions = index.collisions
    sections[.nameBuckets] = built.buckets
    sections[.nameEntries] = built.entries
    sections[.prefixes] = built.prefixes
    sections[.terms] = built.terms.text
    sections[.termBlocks] = built.terms.blocks
    sections[.sounds] = built.sounds.text
    sections[.soundBlocks] = built.sounds.blocks
    sections[.soundTerms] = built.soundTerms
  }

  private mutating func addSmallTables() throws(CompileError) {
    var spaces = SectionBuffer(space)
    for space in namespaces {
      try spaces.add(strings.offset(of: space.prefix))
      try spaces.add(UInt32(space.isNumeric ? 1 : 0))
      try spaces.add(UInt32(space.first))
      try spaces.add(UInt32(space.count))
    }
    sections[.namespaces] = spaces
    var kinds = SectionBuffer(space)
    for code in codes.values {
      let bytes = Array(code.utf8.prefix(8))
      try kinds.add(bytes + Array(repeating: 0, count: 8 - bytes.count))
    }
    sections[.codes] = kinds
    var names = SectionBuffer(space)
    for source in sources.values { try names.add(strings.offset(of: source)) }
    sections[.sources] = names
  }

  private mutating func addHierarchy() throws(CompileError) {
    var order = SectionBuffer(space)
    try hierarchy.drain { record throws(CompileError) in
      try order.add(record.suffix(4).reversed())
    }
    sections[.hierarchy] = order
  }

  private mutating func addGrid() throws(CompileError) {
    var starts = SectionBuffer(space)
    var members = SectionBuffer(space)
    var next = 0
    var written = 0
    try grid.drain { record throws(CompileError) in
      let cell = record.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      while next <= cell {
        try starts.add(UInt32(written))
        next += 1
      }
      try members.add(record.suffix(4).reversed())
      written += 1
    }
    while next <= PackFormat.gridColumns * PackFormat.gridRows {
      try starts.add(UInt32(written))
      next += 1
    }
    sections[.gridCells] = starts
    sections[.gridPlaces] = members
  }
}
