import SitmapGeometry
import SitmapModel

/// Makes a pack of rows in any order and any number: they are sorted in bounded memory, then written.
package struct PackImport {
  /// What was made.
  package struct Summary: Sendable, Hashable {
    /// Places in the pack.
    package var places = 0
    /// Rows left out because an earlier one has their id.
    package var repeated = 0
    /// Rows left out because something was wrong with them.
    package var skipped = 0
    /// The first reasons, each with its place.
    package var reasons: [String] = []
    /// Bytes of the pack.
    package var bytes = 0
  }

  private static let toldReasons = 5
  private static let separator: UInt8 = 0x1F

  private let space: ScratchSpace
  private let countries: [PackContent.CountryCodes]
  private let rowsByISO3: [String: UInt16]
  private let about: [(name: String, text: String)]
  private let source: String
  private var sorter: RecordSorter
  private var unitKeys: Set<UnitTable.Key> = []
  private let keys: UnitTable
  private var shapes: [PackContent.ShapeSource] = []
  private var sequence: UInt64 = 0
  /// What was made so far.
  package private(set) var summary = Summary()

  /// - Parameters:
  ///   - gazetteer: Whose countries rows may name.
  ///   - about: Lines of a name and a text, such as licence and attribution.
  ///   - source: The source of each row.
  ///   - path: Beside which scratch files stand.
  package init(
    over gazetteer: Gazetteer,
    about: [(name: String, text: String)],
    source: String,
    scratch path: String
  ) {
    self.init(over: gazetteer, about: about, source: source, space: .files(beside: path))
  }

  /// The same with a budget for what is kept in memory.
  package init(
    over gazetteer: Gazetteer,
    about: [(name: String, text: String)],
    source: String,
    space: ScratchSpace
  ) {
    self.space = space
    countries = gazetteer.countryCodes
    rowsByISO3 = Dictionary(countries.map { ($0.iso3, $0.iso2) }, uniquingKeysWith: { a, _ in a })
    self.about = about
    self.source = source
    sorter = RecordSorter(space)
    keys = UnitTable(countries: countries, keys: [])
  }

  /// Adds a row, or notes why it is left out.
  package mutating func add(_ place: ImportedPlace, at position: String) throws(CompileError) {
    switch checked(place) {
    case .failure(let problem): skip(problem, at: position)
    case .success(let row):
      for level in 1...2 {
        if let key = keys.key(of: row, level: level) { unitKeys.insert(key) }
      }
      if let shape = place.shape, let source = PackContent.ShapeSource(row.id, shape) {
        shapes.append(source)
      }
      try sorter.add(record(row, pcode: place.pcode))
    }
  }

  /// Notes a row that is left out.
  package mutating func skip(_ problem: ImportProblem, at position: String) {
    summary.skipped += 1
    if summary.reasons.count < Self.toldReasons {
      summary.reasons.append("\(position): \(problem)")
    }
  }

  /// Writes the pack; nothing at all when no row is a place.
  package mutating func write(to path: String) throws(CompileError) -> Summary {
    let frame = PackWriter.Frame(
      countries: countries.map { country in
        var country = country
        country.place = nil
        return country
      },
      units: UnitTable(countries: countries, keys: unitKeys),
      shapes: shapes,
      about: about,
      isStrict: false
    )
    var writer = PackWriter(frame, space: space)
    var last: PackID?
    var summary = self.summary
    let source = source
    try sorter.drain { record throws(CompileError) in
      guard let row = Self.row(record, source: source) else { return }
      guard row.id != last else {
        summary.repeated += 1
        return
      }
      last = row.id
      try writer.add(row)
    }
    try writer.finish()
    summary.places = writer.count
    guard writer.count > 0 else {
      self.summary = summary
      return summary
    }
    summary.bytes = try PackAssembly(writer.sections, baseHash: 0).write(to: path)
    self.summary = summary
    return summary
  }

  private func checked(
    _ place: ImportedPlace
  ) -> Result<PackContent.PlaceRow, ImportProblem> {
    func failure(_ text: String) -> Result<PackContent.PlaceRow, ImportProblem> {
      .failure(ImportProblem(text))
    }
    guard !NameFold.fold(place.name).isEmpty else { return failure("the name has no letter") }
    if !place.isAddition {
      guard (-90...90).contains(place.latitude), (-180...180).contains(place.longitude) else {
        return failure("\(place.name) has no position inside -90...90, -180...180")
      }
    }
    guard FeatureClass(rawValue: place.featureClass) != nil,
      let letter = place.featureClass.utf8.first
    else {
      return failure("feature class \"\(place.featureClass)\" is not one of A H L P R S T U V")
    }
    let idText = place.id.isEmpty ? Self.id(of: place) : place.id
    guard let id = PackID(idText), !id.prefix.isEmpty, !id.rest.isEmpty, idText.utf8.count < 200
    else { return failure("id \"\(idText)\" is not of the form source:key") }
    var row = PackContent.PlaceRow(id: id, names: [place.name])
    row.isStub = place.isAddition
    for name in place.names where !NameFold.fold(name).isEmpty && !row.names.contains(name) {
      row.names.append(name)
    }
    if !place.country.isEmpty {
      guard let code = PackContent.letters(place.country) ?? rowsByISO3[place.country],
        countries.contains(where: { $0.iso2 == code })
      else { return failure("unknown country \"\(place.country)\"") }
      row.country = code
    }
    (row.admin1, row.admin2) = (place.admin1, place.admin2)
    row.featureClass = letter
    row.featureCode = String(decoding: place.featureCode.utf8.prefix(7), as: UTF8.self)
    if !place.isAddition {
      row.latitude = Int32((place.latitude * PackFormat.degree).rounded())
      row.longitude = Int32((place.longitude * PackFormat.degree).rounded())
    }
    row.population = UInt32(clamping: place.population)
    row.radius =
      place.radius > 0 && place.radius < 6500 ? UInt16(clamping: Int(place.radius * 10)) : 0
    return .success(row)
  }

  /// The identity of a row without one: its name and position, so that the same row has the same.
  private static func id(of place: ImportedPlace) -> String {
    let form = NameFold.folded(place.name).split(separator: " ").joined(separator: "-")
    func short(_ value: Double) -> Int { value.isFinite ? Int((value * 1000).rounded()) : 0 }
    return "own:\(form)@\(short(place.latitude)),\(short(place.longitude))"
  }

  /// The row as bytes that sort by identity, then by the order of the input.
  private mutating func record(_ row: PackContent.PlaceRow, pcode: String) -> [UInt8] {
    var writer = ByteWriter()
    writer.add(row.id.prefix.utf8)
    writer.add(UInt8(0))
    writer.add(UInt8(row.id.isNumeric ? 0 : 1))
    if row.id.isNumeric { writer.addSortable(row.id.number) } else { writer.add(row.id.rest.utf8) }
    writer.add(UInt8(0))
    writer.addSortable(sequence)
    sequence += 1
    let fields = [
      row.id.prefix, row.id.rest, row.names.joined(separator: "\n"), String(row.country),
      row.admin1, row.admin2, String(row.featureClass), row.featureCode, String(row.longitude),
      String(row.latitude), String(row.population), String(row.radius), pcode,
      row.isStub ? "1" : "",
    ]
    for field in fields {
      writer.add([Self.separator])
      writer.add(field.utf8.lazy.filter { $0 != Self.separator })
    }
    return writer.bytes
  }

  private static func row(
    _ record: ArraySlice<UInt8>,
    source: String
  ) -> PackContent.PlaceRow? {
    // The key may hold any byte, so the fields are counted from the end.
    let parts = record.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count >= 14 else { return nil }
    let fields = parts.suffix(14).map { String(decoding: $0, as: UTF8.self) }
    guard let id = PackID(fields[0] + ":" + fields[1]) else { return nil }
    var row = PackContent.PlaceRow(
      id: id,
      names: fields[2].split(separator: "\n").map(String.init)
    )
    row.country = UInt16(fields[3]) ?? 0
    (row.admin1, row.admin2) = (fields[4], fields[5])
    row.featureClass = UInt8(fields[6]) ?? UInt8(ascii: "P")
    row.featureCode = fields[7]
    row.longitude = Int32(fields[8]) ?? 0
    row.latitude = Int32(fields[9]) ?? 0
    row.population = UInt32(fields[10]) ?? 0
    row.radius = UInt16(fields[11]) ?? 0
    row.isStub = fields[13] == "1"
    row.source = source
    if !fields[12].isEmpty {
      row.codes = [PackContent.CodeRow(system: .pcode, code: fields[12])]
    }
    return row
  }
}

extension Gazetteer {
  /// The codes of all countries.
  var countryCodes: [PackContent.CountryCodes] {
    var seen: Set<UInt16> = []
    var found: [PackContent.CountryCodes] = []
    for pack in packs {
      for row in 0..<pack.count(.countries) {
        guard let country = pack.country(row), seen.insert(country.iso2).inserted else { continue }
        found.append(
          PackContent.CountryCodes(
            iso2: country.iso2,
            iso3: country.iso3,
            continent: country.continent,
            place: nil
          )
        )
      }
    }
    return found.sorted { $0.iso2 < $1.iso2 }
  }
}

extension PackContent.ShapeSource {
  /// A polygon or line in steps of 1e-4 degree; nil for points and what is too small to have an area.
  init?(_ id: PackID, _ geometry: Geometry) {
    typealias Vertex = (x: Int32, y: Int32)
    func vertices(_ ring: [Coordinate], close: Bool) -> [Vertex] {
      var out: [Vertex] = []
      for position in close ? ring.dropLast() : ring[...] {
        let vertex = (
          x: Int32((position.longitude * 10_000).rounded()),
          y: Int32((position.latitude * 10_000).rounded())
        )
        if let last = out.last, last == vertex { continue }
        out.append(vertex)
      }
      return out
    }
    let polygons = geometry.polygons
    if !polygons.isEmpty {
      let parts = polygons.compactMap { polygon -> [[Vertex]]? in
        let rings = ([polygon.exterior] + polygon.holes).map { vertices($0, close: true) }
        guard let outline = rings.first, outline.count >= 3 else { return nil }
        return [outline] + rings.dropFirst().filter { $0.count >= 3 }
      }
      guard !parts.isEmpty else { return nil }
      self.init(id: id, kind: .polygon, parts: parts)
      return
    }
    let lines = geometry.lines.map { vertices($0, close: false) }.filter { $0.count >= 2 }
    guard !lines.isEmpty else { return nil }
    self.init(id: id, kind: .line, parts: lines.map { [$0] })
  }
}
