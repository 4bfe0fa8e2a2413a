/// Lays out a pack: the writer's side of `PackFormat`.
package struct PackBuilder {
  private let content: PackContent
  private let places: [PackContent.PlaceRow]
  private let rows: [PackID: Int]
  private let units: UnitBuilder
  private var strings = StringTable()
  private var sections: [PackSection: [UInt8]] = [:]
  private let base: Pack?

  /// The bytes of a pack; the same content gives the same bytes.
  ///
  /// Rows that a pack below has too are linked to it, so that opening both needs no search.
  package static func build(
    _ content: PackContent,
    over base: Pack? = nil
  ) throws(CompileError) -> [UInt8] {
    var builder = PackBuilder(content, over: base)
    return try builder.build()
  }

  private init(_ content: PackContent, over base: Pack?) {
    self.base = base
    var content = content
    content.countries.sort { $0.iso2 < $1.iso2 }
    content.places.sort { $0.id < $1.id }
    self.content = content
    places = content.places
    rows = Dictionary(
      places.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { a, _ in a }
    )
    units = UnitBuilder(places: places, countries: content.countries)
  }

  private mutating func build() throws(CompileError) -> [UInt8] {
    try addPlaces()
    try addNames()
    addCountries()
    addUnits()
    addHierarchy()
    addGrid()
    addShapes()
    addStopWords()
    addLinks()
    sections[.strings] = strings.writer.bytes
    return assemble()
  }

  private mutating func addPlaces() throws(CompileError) {
    var namespaces: [(prefix: String, isNumeric: Bool, first: Int, count: Int)] = []
    var codes = Numbering<String>()
    var sources = Numbering<String>()
    let radii = shapeRadii()
    var table = ByteWriter()
    var text = ByteWriter()
    for (row, place) in places.enumerated() {
      if namespaces.last?.prefix != place.id.prefix
        || namespaces.last?.isNumeric != place.id.isNumeric
      {
        namespaces.append((place.id.prefix, place.id.isNumeric, row, 0))
      }
      namespaces[namespaces.count - 1].count += 1
      let kind = String(decoding: [place.featureClass], as: UTF8.self) + place.featureCode
      var code = UInt16(truncatingIfNeeded: codes.number(kind)) & PlaceField.codeMask
      if place.isStub { code |= PlaceField.isStub }
      if radii[row] != nil { code |= PlaceField.hasShape }
      table.add(place.id.isNumeric ? place.id.number : strings.offset(of: place.id.rest))
      table.add(UInt32(clamping: text.count))
      table.add(place.longitude)
      table.add(place.latitude)
      table.add(place.population)
      table.add(UInt32((units.unit(place, level: 1) ?? -1) + 1))
      table.add(UInt32((units.unit(place, level: 2) ?? -1) + 1))
      table.add(place.radius > 0 ? place.radius : radii[row] ?? 0)
      table.add(UInt16((units.country(place) ?? -1) + 1))
      table.add(code)
      table.add(UInt8(truncatingIfNeeded: sources.number(place.source)))
      table.add(UInt8(truncatingIfNeeded: namespaces.count - 1))
      table.add(UInt16(clamping: place.prominence(hasShape: radii[row] != nil)))
      table.add(UInt16(0))
      text.add(place.names.joined(separator: "\n").utf8)
    }
    try checkLimits(
      codes: codes.values.count,
      sources: sources.values.count,
      namespaces: namespaces.count
    )
    sections[.places] = table.bytes
    sections[.nameText] = text.bytes
    addSmallTables(namespaces, codes.values, sources.values)
  }

  private func checkLimits(codes: Int, sources: Int, namespaces: Int) throws(CompileError) {
    let limits = [
      (codes, 4096, "feature codes"), (sources, 256, "sources"), (namespaces, 256, "id prefixes"),
      (places.count, PackFormat.maximumRows, "places"),
    ]
    for (count, limit, what) in limits where count > limit {
      throw CompileError(problems: ["\(count) \(what); a pack holds at most \(limit)"])
    }
  }

  private mutating func addSmallTables(
    _ namespaces: [(prefix: String, isNumeric: Bool, first: Int, count: Int)],
    _ codes: [String],
    _ sources: [String]
  ) {
    var writer = ByteWriter()
    for space in namespaces {
      writer.add(strings.offset(of: space.prefix))
      writer.add(UInt32(space.isNumeric ? 1 : 0))
      writer.add(UInt32(space.first))
      writer.add(UInt32(space.count))
    }
    sections[.namespaces] = writer.bytes
    writer = ByteWriter()
    for code in codes {
      let bytes = Array(code.utf8.prefix(8))
      writer.add(bytes + Array(repeating: 0, count: 8 - bytes.count))
    }
    sections[.codes] = writer.bytes
    writer = ByteWriter()
    for source in sources { writer.add(strings.offset(of: source)) }
    sections[.sources] = writer.bytes
  }

  private mutating func addNames() throws(CompileError) {
    var index = NameIndexBuilder()
    for (row, place) in places.enumerated() {
      index.add(place, row: row, prominence: place.prominence(hasShape: false))
    }
    let built = try index.finish()
    sections[.nameBuckets] = built.buckets
    sections[.nameEntries] = built.entries
    sections[.prefixes] = built.prefixes
  }

  /// The radius of each place with a shape, in 100 m: that of the circle around its polygon, 0 for lines.
  private func shapeRadii() -> [Int: UInt16] {
    var radii: [Int: UInt16] = [:]
    for shape in content.shapes {
      guard let row = rows[shape.id] else { continue }
      let metres = shape.enclosingRadius
      radii[row] = metres == 0 ? 0 : max(1, UInt16(clamping: Int(metres / 100)))
    }
    return radii
  }

  private mutating func addLinks() {
    guard let base else { return }
    sections[.placeLinks] = numbers(
      places.map { base.row(of: $0.id) ?? Int(PackFormat.none) }
    )
    sections[.unitLinks] = numbers(
      units.units.map { unit in
        let iso2 = content.countries[unit.country].iso2
        return base.unitRow(iso2: iso2, level: unit.level, code: unit.code) ?? Int(PackFormat.none)
      }
    )
  }

  private mutating func addCountries() {
    var writer = ByteWriter()
    for country in content.countries {
      let letters = Array(country.iso3.utf8.prefix(3))
      writer.add(country.iso2)
      writer.add(letters + Array(repeating: 0, count: 3 - letters.count) + [0])
      writer.add(country.continent)
      writer.add(country.place.flatMap { rows[$0] }.map(UInt32.init) ?? PackFormat.none)
      writer.add(UInt32(0))
    }
    sections[.countries] = writer.bytes
  }

  private mutating func addUnits() {
    var writer = ByteWriter()
    for unit in units.units {
      writer.add(UInt16(unit.country))
      writer.add(UInt16(unit.level))
      writer.add(strings.offset(of: unit.code))
      writer.add(units.placeRows[unit].map(UInt32.init) ?? PackFormat.none)
      writer.add(UInt32(0))
    }
    sections[.units] = writer.bytes
  }

  private mutating func addHierarchy() {
    let keys = places.map { place in
      [
        units.country(place) ?? -1, units.unit(place, level: 1) ?? -1,
        units.unit(place, level: 2) ?? -1, -Int(place.population),
      ]
    }
    let order = places.indices.filter { !places[$0].isStub }.sorted {
      keys[$0] != keys[$1] ? keys[$0].lexicographicallyPrecedes(keys[$1]) : $0 < $1
    }
    sections[.hierarchy] = numbers(order)
  }

  private mutating func addGrid() {
    let cells = PackFormat.gridColumns * PackFormat.gridRows
    var members = [[Int]](repeating: [], count: cells)
    for (row, place) in places.enumerated() where !place.isStub {
      let cell = PackFormat.cell(
        longitude: Double(place.longitude) / PackFormat.degree,
        latitude: Double(place.latitude) / PackFormat.degree
      )
      members[cell].append(row)
    }
    var starts = [0]
    for cell in members { starts.append((starts.last ?? 0) + cell.count) }
    sections[.gridCells] = numbers(starts)
    sections[.gridPlaces] = numbers(members.flatMap { $0 })
  }

  private func numbers(_ values: [Int]) -> [UInt8] {
    var writer = ByteWriter()
    for value in values { writer.add(UInt32(value)) }
    return writer.bytes
  }

  private mutating func addShapes() {
    let shapes = content.shapes.compactMap { shape in rows[shape.id].map { (row: $0, shape) } }
      .sorted { $0.row < $1.row }
    var table = ByteWriter()
    var vertices = ByteWriter()
    for (row, shape) in shapes {
      let start = vertices.count
      shape.write(to: &vertices)
      table.add(UInt32(row))
      table.add(shape.kind.rawValue)
      for edge in shape.box { table.add(Int32(clamping: edge * PackFormat.shapeUnit)) }
      table.add(UInt32(clamping: start))
      table.add(UInt32(clamping: vertices.count - start))
    }
    sections[.shapes] = table.bytes
    sections[.shapeBytes] = vertices.bytes
  }

  private mutating func addStopWords() {
    var rules: [UInt64: StopRule] = [:]
    for stop in content.stopWords { rules[NameHash.of(NameFold.fold(stop.word)[...])] = stop.rule }
    var writer = ByteWriter()
    for (hash, rule) in rules.sorted(by: { $0.key < $1.key }) {
      writer.add(hash)
      writer.add(UInt64(rule.number))
    }
    sections[.stopWords] = writer.bytes
  }

  private func assemble() -> [UInt8] {
    let table = PackFormat.headerBytes + PackSection.allCases.count * PackFormat.entryBytes
    var entries = ByteWriter()
    var body = ByteWriter()
    for section in PackSection.allCases {
      let bytes = sections[section] ?? []
      entries.add(section.rawValue)
      entries.add(UInt32(section.width))
      entries.add(UInt64(bytes.count / section.width))
      entries.add(UInt64(table + body.count))
      body.add(bytes)
      body.align(to: PackFormat.alignment)
    }
    var writer = ByteWriter()
    writer.add(PackFormat.magic)
    writer.add(PackFormat.version)
    writer.add(UInt32(PackSection.allCases.count))
    writer.add(UInt64(table + body.count))
    writer.add(Self.hash(body.bytes))
    writer.add(base?.contentHash ?? 0)
    writer.add(entries.bytes)
    writer.add(body.bytes)
    return writer.bytes
  }

  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    var hash = ContentHash()
    bytes.withUnsafeBytes { raw in
      for offset in stride(from: 0, to: raw.count, by: 8) {
        hash.add(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      }
    }
    return hash.value
  }
}
