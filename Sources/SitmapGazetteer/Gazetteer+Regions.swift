import SitmapGeometry
public import SitmapModel

/// Positions and regions to places.
extension Gazetteer {
  /// The places in a region, the most populous first, then in the order of their ids.
  ///
  /// A unit, country or continent holds what its codes say, and what has no codes by its polygon;
  /// another area holds what is inside its polygon; a river what lies within 5 km; a place without
  /// a shape what lies within its radius.
  public func places(
    in region: Region,
    classes: Set<FeatureClass> = Set(FeatureClass.allCases),
    minimumPopulation: Int = 0,
    limit: Int = Limits.queryResults
  ) -> [Place] {
    let found = indices(in: region).filter {
      population(of: $0) >= minimumPopulation && classes.contains(featureClass(of: $0))
    }
    let sorted = found.map { (population: population(of: $0), index: $0) }.sorted {
      $0.population != $1.population ? $0.population > $1.population : $0.index < $1.index
    }
    return sorted.prefix(max(0, min(limit, Limits.queryResults))).map { place(at: $0.index) }
  }

  /// All places in a region, in no order.
  package func indices(in region: Region) -> [PlaceIndex] {
    switch region {
    case .box(let box): return indices(in: box) { _ in true }
    case .circle(let centre, let radius):
      return indices(in: BoundingBox(around: centre, radius: radius)) {
        $0.isWithin(radius, of: centre)
      }
    case .area(let polygons): return indices(in: polygons)
    case .corridor(let lines, let width): return indices(along: lines, within: width)
    case .bank(let way, _, let width):
      guard let bank = PreparedRegion(region) else { return [] }
      return indices(along: [way], within: width).filter { bank.contains(coordinate(of: $0)) }
    case .place(let id):
      guard let index = index(of: id) else { return [] }
      return indices(inPlace: index).filter { $0 != index }
    case .any(let regions):
      return Array(regions.reduce(into: Set()) { $0.formUnion(indices(in: $1)) })
    case .all(let regions):
      guard let first = regions.first else { return [] }
      return Array(
        regions.dropFirst().reduce(into: Set(indices(in: first))) {
          $0.formIntersection(indices(in: $1))
        }
      )
    }
  }

  private func indices(
    in box: BoundingBox,
    where isInside: (Coordinate) -> Bool
  ) -> [PlaceIndex] {
    var found: [PlaceIndex] = []
    for (number, pack) in packs.enumerated() {
      pack.forEachPlace(in: box) { row, point in
        guard isWinner(pack: number, row: row), isInside(point) else { return }
        found.append(PlaceIndex(pack: number, row: row))
      }
    }
    return found
  }

  private func indices(in polygons: [Polygon]) -> [PlaceIndex] {
    guard let box = Geometry.multiPolygon(polygons).boundingBox else { return [] }
    let area = PreparedArea(polygons)
    return indices(in: box) { area.contains($0) }
  }

  private func indices(along lines: [[Coordinate]], within width: Distance) -> [PlaceIndex] {
    let line = PreparedLine(lines)
    guard let box = line.boundingBox else { return [] }
    let wide = BoundingBox(around: box.corner(north: false), radius: width)
      .united(with: BoundingBox(around: box.corner(north: true), radius: width), around: box)
    return indices(in: wide) { line.nearest(to: $0, within: width) != nil }
  }

  private func indices(inPlace index: PlaceIndex) -> [PlaceIndex] {
    if let other = onDay(of: index) { return other.indices(inPlace: index) }
    let kind = unitKind(of: index)
    var coded = codedIndices(in: index, kind)
    for part in parts(of: index) { coded += codedIndices(in: part, self.kind(of: part)) }
    if let worldview, kind == .country {
      let taken = worldview.areas.keys.filter { countryNumber(of: $0) == countryNumber(of: index) }
      coded = coded.filter { contains($0, in: index) }
      for area in taken.sorted() {
        coded += ([area] + codedIndices(in: area, self.kind(of: area))).filter {
          ownCountryNumber(of: $0) != countryNumber(of: index)
        }
      }
    }
    guard let shape = shapeRow(of: index), let geometry = packs[shape.pack].geometry(shape.row)
    else {
      if !coded.isEmpty { return coded }
      return indices(in: .circle(around: coordinate(of: index), radius: radius(of: index)))
    }
    if kind == .river { return indices(along: geometry.lines, within: radius(of: index)) }
    let inside = indices(in: geometry.polygons)
    guard Self.hasCodes(kind) else { return inside }
    return coded + inside.filter { !isCoded($0, for: kind) }
  }

  /// Whether places of a kind hold others by their codes.
  private static func hasCodes(_ kind: PlaceKind) -> Bool {
    [.country, .admin1, .admin2, .continent].contains(kind)
  }

  /// Whether the codes of a place say which unit of a kind holds it.
  private func isCoded(_ index: PlaceIndex, for kind: PlaceKind) -> Bool {
    switch kind {
    case .country, .continent: countryNumber(of: index) != 0
    case .admin1: admin1(of: index) != nil || self.kind(of: index) == .country
    case .admin2: admin2(of: index) != nil || [.country, .admin1].contains(self.kind(of: index))
    default: false
    }
  }

  private func codedIndices(in index: PlaceIndex, _ kind: PlaceKind) -> [PlaceIndex] {
    guard Self.hasCodes(kind) else { return [] }
    var found: [PlaceIndex] = []
    for (number, pack) in packs.enumerated() {
      for row in codedRows(of: index, kind, in: pack) where isWinner(pack: number, row: row) {
        found.append(PlaceIndex(pack: number, row: row))
      }
    }
    return found
  }

  private func codedRows(of index: PlaceIndex, _ kind: PlaceKind, in pack: Pack) -> [Int] {
    if kind == .continent {
      let letters = Continents.letters(of: id(of: index))
      return (0..<pack.count(.countries)).filter { pack.country($0)?.continent == letters }
        .flatMap { pack.rows(country: $0) }
    }
    guard let country = pack.countryRow(iso2: ownCountryNumber(of: index)) else { return [] }
    if kind == .country { return pack.rows(country: country) }
    guard let first = unitCode(of: index, level: 1).flatMap({ Self.unit($0, 1, country, pack) })
    else { return [] }
    if kind == .admin1 { return pack.rows(country: country, admin1: first) }
    guard let second = unitCode(of: index, level: 2).flatMap({ Self.unit($0, 2, country, pack) })
    else { return [] }
    return pack.rows(country: country, admin1: first, admin2: second)
  }

  /// The row of a unit by its full code ("IQ.01").
  private static func unit(_ code: String, _ level: Int, _ country: Int, _ pack: Pack) -> Int? {
    guard let iso2 = pack.country(country)?.iso2 else { return nil }
    return pack.unitRow(iso2: iso2, level: level, code: String(code.dropFirst(3)))
  }

  /// Whether a row is a place by itself, neither overridden nor a list of names.
  private func isWinner(pack: Int, row: Int) -> Bool {
    stack.resolve(pack: pack, row: row) == PlaceIndex(pack: pack, row: row)
  }
}

/// The continents' letters in the table of countries, by their identity in GeoNames.
enum Continents {
  private static let ids = [
    "geonames:6255146": "AF", "geonames:6255147": "AS", "geonames:6255148": "EU",
    "geonames:6255149": "NA", "geonames:6255150": "SA", "geonames:6255151": "OC",
    "geonames:6255152": "AN",
  ]

  /// The letters as in `CountryRow.continent`; 0 for what is no continent.
  static func letters(of id: PlaceID) -> UInt16 {
    ids[id.text].flatMap { PackContent.letters($0) } ?? 0
  }
}

extension BoundingBox {
  fileprivate func corner(north isNorth: Bool) -> Coordinate {
    Coordinate(unchecked: west, isNorth ? north : south)
  }

  /// A box as high as two others and widened, east and west of `inner`, by the wider of them.
  fileprivate func united(with other: BoundingBox, around inner: BoundingBox) -> BoundingBox {
    let margin = max(width, other.width) / 2
    let south = min(self.south, other.south)
    let north = max(self.north, other.north)
    guard inner.width + 2 * margin < 360 else {
      return BoundingBox(unchecked: -180, south, 180, north)
    }
    func wrapped(_ degrees: Double) -> Double {
      degrees < -180 ? degrees + 360 : degrees > 180 ? degrees - 360 : degrees
    }
    return BoundingBox(
      unchecked: wrapped(inner.west - margin),
      south,
      wrapped(inner.east + margin),
      north
    )
  }
}
