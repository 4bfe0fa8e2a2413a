import SitmapModel

/// A geometry as GeoPackage stores it (OGC 12-128r18, section 2.1.3): a header with the box, then ISO WKB, both
/// little-endian.
enum GeometryBlob {
  /// The blob of a geometry, in WGS 84.
  static func bytes(of geometry: Geometry) -> [UInt8] {
    var bytes: [UInt8] = [0x47, 0x50, 0]  // "GP", version 1 as 0
    let extent = Extent(geometry)
    // A point is its own box; others have west, east, south, north.
    bytes.append(geometry.point == nil ? 0b0000_0011 : 0b0000_0001)
    append(UInt32(4326), to: &bytes)
    if geometry.point == nil {
      for number in [extent.west, extent.east, extent.south, extent.north] {
        append(number, to: &bytes)
      }
    }
    write(geometry, to: &bytes)
    return bytes
  }

  /// The least box in plain degrees, as a GeoPackage wants it.
  struct Extent {
    var west = Double.infinity
    var east = -Double.infinity
    var south = Double.infinity
    var north = -Double.infinity

    init() {}

    init(_ geometry: Geometry) { add(geometry) }

    var isEmpty: Bool { west > east }

    mutating func add(_ geometry: Geometry) {
      if let point = geometry.point { add(point) }
      for line in geometry.lines { for point in line { add(point) } }
      for polygon in geometry.polygons { for point in polygon.exterior { add(point) } }
    }

    private mutating func add(_ point: Coordinate) {
      west = min(west, point.longitude)
      east = max(east, point.longitude)
      south = min(south, point.latitude)
      north = max(north, point.latitude)
    }
  }

  private static func write(_ geometry: Geometry, to bytes: inout [UInt8]) {
    switch geometry {
    case .point(let point):
      head(1, &bytes)
      append(point.longitude, to: &bytes)
      append(point.latitude, to: &bytes)
    case .lineString(let line):
      head(2, &bytes)
      write(line, to: &bytes)
    case .polygon(let polygon):
      head(3, &bytes)
      write(polygon, to: &bytes)
    case .multiLineString(let lines):
      head(5, &bytes)
      append(UInt32(lines.count), to: &bytes)
      for line in lines { write(.lineString(line), to: &bytes) }
    case .multiPolygon(let polygons):
      head(6, &bytes)
      append(UInt32(polygons.count), to: &bytes)
      for polygon in polygons { write(.polygon(polygon), to: &bytes) }
    }
  }

  /// The byte order and the kind of a geometry.
  private static func head(_ kind: UInt32, _ bytes: inout [UInt8]) {
    bytes.append(1)
    append(kind, to: &bytes)
  }

  private static func write(_ polygon: Polygon, to bytes: inout [UInt8]) {
    append(UInt32(1 + polygon.holes.count), to: &bytes)
    for ring in [polygon.exterior] + polygon.holes { write(ring, to: &bytes) }
  }

  private static func write(_ line: [Coordinate], to bytes: inout [UInt8]) {
    append(UInt32(line.count), to: &bytes)
    for point in line {
      append(point.longitude, to: &bytes)
      append(point.latitude, to: &bytes)
    }
  }

  private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  private static func append(_ number: Double, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
