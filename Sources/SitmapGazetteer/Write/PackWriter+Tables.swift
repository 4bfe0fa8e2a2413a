/// The sections that come from the frame: countries, units, shapes, words.
extension PackWriter {
  mutating func addTables() throws(CompileError) {
    try addCountries()
    try addUnits()
    try addShapes()
    try addWords()
    var about = SectionBuffer(space)
    for line in frame.about { try about.add("\(line.name)\t\(line.text)\n".utf8) }
    sections[.about] = about
  }

  private mutating func addCountries() throws(CompileError) {
    var table = SectionBuffer(space)
    for country in frame.countries {
      let letters = Array(country.iso3.utf8.prefix(3))
      try table.add(country.iso2)
      try table.add(letters + Array(repeating: 0, count: 3 - letters.count) + [0])
      try table.add(country.continent)
      try table.add(
        country.place.flatMap { countryRows[$0] }.map { UInt32($0) } ?? PackFormat.none
      )
      try table.add(UInt32(0))
    }
    sections[.countries] = table
  }

  private mutating func addUnits() throws(CompileError) {
    var table = SectionBuffer(space)
    var links = SectionBuffer(space)
    for unit in units.units {
      try table.add(UInt16(unit.country))
      try table.add(UInt16(unit.level))
      try table.add(strings.offset(of: unit.code))
      try table.add(units.placeRows[unit].map { UInt32($0) } ?? PackFormat.none)
      try table.add(UInt32(0))
      guard let base = frame.base else { continue }
      let iso2 = frame.countries[unit.country].iso2
      let link = base.unitRow(iso2: iso2, level: unit.level, code: unit.code)
      try links.add(link.map { UInt32($0) } ?? PackFormat.none)
    }
    sections[.units] = table
    if frame.base != nil { sections[.unitLinks] = links }
  }

  private mutating func addShapes() throws(CompileError) {
    let shapes = shapeRows.map { (row: $0.value, shape: frame.shapes[$0.key]) }
      .sorted { $0.row < $1.row }
    var table = SectionBuffer(space)
    var vertices = SectionBuffer(space)
    var cells = RecordSorter(space)
    for (number, (row, shape)) in shapes.enumerated() {
      let start = vertices.count
      var writer = ByteWriter()
      shape.write(to: &writer)
      try vertices.add(writer.bytes)
      try table.add(UInt32(row))
      try table.add(shape.kind.rawValue)
      for edge in shape.box { try table.add(Int32(clamping: edge * PackFormat.shapeUnit)) }
      try table.add(UInt32(clamping: start))
      try table.add(UInt32(clamping: vertices.count - start))
      for cell in shape.cells.sorted() {
        var record = ByteWriter()
        record.addSortable(UInt32(cell))
        record.addSortable(UInt32(number))
        try cells.add(record.bytes)
      }
    }
    sections[.shapes] = table
    sections[.shapeBytes] = vertices
    try addCells(&cells)
  }

  private mutating func addCells(_ cells: inout RecordSorter) throws(CompileError) {
    var starts = SectionBuffer(space)
    var members = SectionBuffer(space)
    var next = 0
    var written = 0
    try cells.drain { record throws(CompileError) in
      let cell = record.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      while next <= cell {
        try starts.add(UInt32(written))
        next += 1
      }
      try members.add(record.suffix(4).reversed())
      written += 1
    }
    while next <= PackFormat.shapeColumns * PackFormat.shapeRows {
      try starts.add(UInt32(written))
      next += 1
    }
    sections[.shapeCells] = starts
    sections[.cellShapes] = members
  }

  private mutating func addWords() throws(CompileError) {
    var rules: [UInt64: StopRule] = [:]
    for stop in frame.stopWords { rules[NameHash.of(NameFold.fold(stop.word)[...])] = stop.rule }
    var table = SectionBuffer(space)
    for (hash, rule) in rules.sorted(by: { $0.key < $1.key }) {
      try table.add(hash)
      try table.add(UInt64(rule.number))
    }
    sections[.stopWords] = table
    let hashes = Set(frame.words.map { Pack.wordHash(Array($0.utf8)) })
    var words = SectionBuffer(space)
    for hash in hashes.sorted() { try words.add(hash) }
    sections[.words] = words
  }
}
