import SitmapModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Which features may be one thing: those that agree in all values but one, in a rare value, or lie near each other.
///
/// Without blocks every old feature would have to be weighed against every new one.
struct MatchBlocks {
  /// For each old feature the new ones to weigh it against, sorted.
  private(set) var candidates: [[Int]]

  /// A block of more than so many new features says too little.
  private static let largest = 24
  /// So many fields at most are left out one by one.
  private static let mostFields = 40

  init(_ table: MatchTable) {
    var found = [Set<Int>](repeating: [], count: table.old.count)
    func join(_ keys: (MatchTable.Row) -> [Int]) {
      var places: [Int: [Int]] = [:]
      for (index, row) in table.new.enumerated() {
        for key in keys(row) { places[key, default: []].append(index) }
      }
      for (index, row) in table.old.enumerated() {
        for key in keys(row) {
          guard let list = places[key], list.count <= Self.largest else { continue }
          found[index].formUnion(list)
        }
      }
    }
    join(Self.allButOne)
    join { row in row.cells.map { Self.hash($0.name, $0.value) } }
    join(Self.twoTogether)
    let size = Self.cellSize(table)
    join { row in Self.cells(row.point, size) }
    if table.old.count * table.new.count <= 10_000 {
      for index in found.indices { found[index].formUnion(table.new.indices) }
    }
    candidates = found.map { $0.sorted() }
  }

  /// A key for each field: all the other values together.
  private static func allButOne(_ row: MatchTable.Row) -> [Int] {
    guard row.cells.count <= mostFields else { return [] }
    var parts = row.cells.map { hash($0.name, $0.value) }
    if let point = row.point {
      parts.append(hash(-1, .other(.array([.number(point.longitude), .number(point.latitude)]))))
    }
    let total = parts.reduce(0, &+)
    return parts.map { total &- $0 }
  }

  /// A key for each two fields that follow each other.
  private static func twoTogether(_ row: MatchTable.Row) -> [Int] {
    zip(row.cells, row.cells.dropFirst()).map { a, b in
      hash(a.name, a.value) &* 31 &+ hash(b.name, b.value)
    }
  }

  /// A hash that is only compared within this process.
  private static func hash(_ name: Int, _ value: MatchValue) -> Int {
    var hasher = Hasher()
    hasher.combine(name)
    hasher.combine(value)
    return hasher.finalize()
  }

  /// The size in degrees of cells that hold a few features each.
  private static func cellSize(_ table: MatchTable) -> Double {
    let points = table.new.compactMap(\.point)
    guard let west = points.map(\.longitude).min(), let east = points.map(\.longitude).max(),
      let south = points.map(\.latitude).min(), let north = points.map(\.latitude).max()
    else { return 1 }
    let area = max(1e-4, (east - west) * (north - south))
    return min(1, max(0.002, (area * 2 / Double(points.count)).squareRoot()))
  }

  /// The cells that a position lies in.
  private static func cells(_ point: Coordinate?, _ size: Double) -> [Int] {
    guard let point else { return [] }
    // Cells of four grids, shifted by half against each other: two that are near share one of them.
    var keys: [Int] = []
    for (number, shift) in [(0.0, 0.0), (0.5, 0.0), (0.0, 0.5), (0.5, 0.5)].enumerated() {
      var hasher = Hasher()
      hasher.combine(number)
      hasher.combine((point.longitude / size + shift.0).rounded(.down))
      hasher.combine((point.latitude / size + shift.1).rounded(.down))
      keys.append(hasher.finalize())
    }
    return keys
  }
}
