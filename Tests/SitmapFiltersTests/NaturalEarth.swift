import Foundation
import SitmapGeometry
import SitmapModel
import SitmapStore

@testable import SitmapFilters

/// Tables of the GeoPackage that the counts of the abstract test suite are of.
struct NaturalEarth {
  /// One row: properties by name, and the shape.
  struct Row {
    let properties: [Property]
    let shape: PlanarGeometry?
  }

  /// The rows of a table.
  static func rows(_ table: String, of file: URL) throws -> [Row] {
    let database = try SQLiteDatabase(path: file.path, creates: false, isReadOnly: true)
    let info = try database.prepare("SELECT name, type FROM pragma_table_info('\(table)')")
    var columns: [(name: String, type: String)] = []
    while try info.step() { columns.append((info.text(0) ?? "", info.text(1) ?? "")) }
    let list = columns.map { "\"\($0.name)\"" }.joined(separator: ",")
    let statement = try database.prepare("SELECT \(list) FROM \"\(table)\"")
    var rows: [Row] = []
    while try statement.step() {
      var properties: [Property] = []
      var shape: PlanarGeometry?
      for (index, column) in columns.enumerated() {
        let index = Int32(index)
        if column.name == "geom" {
          shape = WKB(statement.bytes(index)).shape
        } else if !statement.isNull(index), let text = statement.text(index) {
          properties.append(Property(column.name, value(text, column.type)))
        }
      }
      rows.append(Row(properties: properties, shape: shape))
    }
    return rows
  }

  private static func value(_ text: String, _ type: String) -> PropertyValue {
    switch type {
    case "BOOLEAN": .bool(text == "1")
    case "INTEGER", "MEDIUMINT": Int(text).map { .integer($0) } ?? .string(text)
    case "REAL", "DOUBLE": Double(text).map { .number($0) } ?? .string(text)
    default: .string(text)
    }
  }
}

/// Well-known binary after the header of a GeoPackage, as far as the data needs it.
private struct WKB {
  private let bytes: [UInt8]
  private var position = 0

  init(_ blob: [UInt8]) {
    let envelope = blob.count > 3 ? [0, 32, 48, 48, 64][Int(blob[3] >> 1 & 7)] : 0
    bytes = Array(blob.dropFirst(8 + envelope))
  }

  var shape: PlanarGeometry? {
    var reader = self
    return reader.read()
  }

  private mutating func read() -> PlanarGeometry? {
    guard bytes.count >= position + 5, bytes[position] == 1 else { return nil }
    position += 1
    switch count() % 1000 {
    case 1: return .point(point())
    case 2: return .lineString(line())
    case 3: return .polygon(lines())
    case 5: return .multiLineString((0..<count()).map { _ in skipHeader { $0.line() } })
    case 6: return .multiPolygon((0..<count()).map { _ in skipHeader { $0.lines() } })
    default: return nil
    }
  }

  private mutating func skipHeader<Value>(_ body: (inout WKB) -> Value) -> Value {
    position += 5
    return body(&self)
  }

  private mutating func lines() -> [[PlanarPosition]] { (0..<count()).map { _ in line() } }

  private mutating func line() -> [PlanarPosition] { (0..<count()).map { _ in point() } }

  private mutating func point() -> PlanarPosition {
    let x = double()
    return PlanarPosition(x, double())
  }

  private mutating func count() -> Int {
    defer { position += 4 }
    return Int(bytes[position..<position + 4].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) })
  }

  private mutating func double() -> Double {
    defer { position += 8 }
    return Double(
      bitPattern: bytes[position..<position + 8].reversed().reduce(UInt64(0)) {
        $0 << 8 | UInt64($1)
      }
    )
  }
}
