package import SitmapModel

/// How rows of a table become features.
struct TableShape {
  private let header: [String]
  private let key: [Int]
  private let longitude: Int?
  private let latitude: Int?
  /// A column of the key that the table does not have; nil when all are there, or none was asked for.
  let missingKey: String?

  init(header: [String], preset: TablePreset, key: [String]?) {
    self.header = header
    func column(_ name: String) -> Int? {
      header.firstIndex(of: name) ?? header.firstIndex { $0.lowercased() == name.lowercased() }
    }
    missingKey = key?.first { column($0) == nil }
    self.key = (key ?? preset.key).compactMap(column)
    longitude = preset.longitude.lazy.compactMap(column).first
    latitude = preset.latitude.lazy.compactMap(column).first
  }

  /// The feature of a row.
  func feature(_ row: [TableRows.Cell], number: Int) -> Feature {
    let parts = key.map { $0 < row.count ? LayerTable.text(row[$0].bytes) : "" }
    let id = parts.joined(separator: "|")
    var properties: [Property] = []
    properties.reserveCapacity(header.count)
    let geometry = geometry(row)
    for (index, name) in header.enumerated() {
      // The position says it already; without one the cells stay, so that nothing is lost.
      if geometry != nil, index == longitude || index == latitude { continue }
      properties.append(Property(name, index < row.count ? value(row[index]) : .null))
    }
    let isNamed = parts.contains { !$0.isEmpty }
    return Feature(id: isNamed ? id : "#\(number)", geometry: geometry, properties: properties)
  }

  private func geometry(_ row: [TableRows.Cell]) -> Geometry? {
    guard let longitude, let latitude, longitude < row.count, latitude < row.count,
      let x = Double(LayerTable.text(row[longitude].bytes)),
      let y = Double(LayerTable.text(row[latitude].bytes))
    else { return nil }
    do throws(CoordinateError) {
      return .point(try Coordinate(longitude: x, latitude: y))
    } catch {
      // The cells stay as they are.
      return nil
    }
  }

  private func value(_ cell: TableRows.Cell) -> PropertyValue {
    let text = LayerTable.text(cell.bytes)
    if cell.isQuoted { return .string(LayerTable.day(text)?.description ?? text) }
    guard let first = cell.bytes.first else { return .null }
    let digits = first == 0x2D ? cell.bytes.dropFirst() : cell.bytes
    // A code such as 007 is no number.
    let isCode = digits.first == 0x30 && digits.count > 1 && digits.dropFirst().first != 0x2E
    if !isCode, digits.first.map({ (48...57).contains($0) }) == true {
      if let number = Int(text) { return .integer(number) }
      if let number = Double(text), number.isFinite { return .number(number) }
    }
    return .string(LayerTable.day(text)?.description ?? text)
  }
}

extension LayerTable {
  /// A day written as ACLED does, `02 January 2015`, nil for any other text.
  package static func day(_ text: String) -> Day? {
    let parts = text.split(separator: " ")
    guard parts.count == 3, let day = Int(parts[0]), let year = Int(parts[2]), parts[2].count == 4,
      let month = months.firstIndex(of: parts[1].lowercased())
    else { return nil }
    return Day(year: year, month: month + 1, day: day)
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
