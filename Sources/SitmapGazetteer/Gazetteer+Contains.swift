import SitmapGeometry
public import SitmapModel

/// Whether one place is in another.
extension Gazetteer {
  /// Whether a place is in another, or is it: by codes first, by its point and the other's shape else.
  public func contains(place: PlaceID, in container: PlaceID) -> Bool {
    guard let place = index(of: place), let container = index(of: container) else { return false }
    return contains(place, in: container)
  }

  /// Whether a position is in a place: in its polygon, within 5 km of its line, or within its radius.
  public func contains(_ coordinate: Coordinate, in container: PlaceID) -> Bool {
    guard let container = index(of: container) else { return false }
    return contains(coordinate, in: container)
  }

  /// The units and countries whose polygon holds a position, the smallest first.
  public func containing(_ coordinate: Coordinate) -> [Place] {
    var found: Set<PlaceIndex> = []
    for (number, pack) in packs.enumerated() {
      pack.forEachShape(near: coordinate) { row in
        guard pack.shapeBox(row).contains(coordinate), let owner = pack.shapeOwner(row),
          owner.kind == .polygon, pack.featureClass(owner.place) == .administrative,
          let index = stack.resolve(pack: number, row: owner.place),
          pack.shape(row, contains: coordinate)
        else { return }
        found.insert(index)
      }
    }
    let order: [PlaceKind] = [.otherUnit, .admin2, .admin1, .country]
    func rank(_ index: PlaceIndex) -> Int { order.firstIndex(of: kind(of: index)) ?? order.count }
    return found.sorted { (rank($0), $0.raw) < (rank($1), $1.raw) }.map { place(at: $0) }
  }

  /// For each position whether it lies in a country; outlines are read once for all of them.
  package func areInCountries(_ coordinates: [Coordinate]) -> [Bool] {
    var found = [Bool](repeating: false, count: coordinates.count)
    for (number, pack) in packs.enumerated() {
      var asked: [Int: [Int]] = [:]
      for (point, coordinate) in coordinates.enumerated() {
        pack.forEachShape(near: coordinate) { row in
          guard pack.shapeBox(row).contains(coordinate), let owner = pack.shapeOwner(row),
            owner.kind == .polygon, pack.featureClass(owner.place) == .administrative,
            let index = stack.resolve(pack: number, row: owner.place),
            featureCode(of: index).description.hasPrefix("PCL")
          else { return }
          asked[row, default: []].append(point)
        }
      }
      for (row, points) in asked {
        let inside = pack.shape(row, containsEach: points.map { coordinates[$0] })
        for (point, isInside) in zip(points, inside) where isInside { found[point] = true }
      }
    }
    return found
  }

  /// The countries whose box touches that of a country: all that may have a border with it, and some more.
  public func neighbours(of country: PlaceID) -> [PlaceID] {
    guard let index = index(of: country), let own = shapeRow(of: index) else { return [] }
    let box = packs[own.pack].shapeBox(own.row)
    var found: Set<PlaceIndex> = []
    for (number, pack) in packs.enumerated() {
      for row in pack.shapes(touching: box) {
        guard let owner = pack.shapeOwner(row), owner.kind == .polygon,
          pack.shapeBox(row).mayTouch(box),
          let other = stack.resolve(pack: number, row: owner.place), other != index,
          kind(of: other) == .country
        else { continue }
        found.insert(other)
      }
    }
    return found.sorted { $0.raw < $1.raw }.map { id(of: $0) }
  }

  /// Whether a place is in another, or is it.
  package func contains(_ place: PlaceIndex, in container: PlaceIndex) -> Bool {
    if place == container { return true }
    if let other = onDay(of: container) { return other.contains(place, in: container) }
    let country = countryNumber(of: place)
    switch unitKind(of: container) {
    case .country where country != 0: return country == countryNumber(of: container)
    case .admin1:
      if country != 0, country != countryNumber(of: container) { return false }
      if kind(of: place) == .country { return false }
      if let unit = admin1(of: place) { return unit == container }
    case .admin2:
      if country != 0, country != countryNumber(of: container) { return false }
      if [.country, .admin1].contains(kind(of: place)) { return false }
      if let unit = admin2(of: place) { return unit == container }
    case .continent:
      return country != 0
        && continent(ofCountryOf: place) == Continents.letters(of: id(of: container))
    default:
      if [.country, .continent].contains(kind(of: place)) { return false }
    }
    return contains(coordinate(of: place), in: container)
  }

  /// The kind of a place; a unit of former days that others were part of is as one of now.
  func unitKind(of index: PlaceIndex) -> PlaceKind {
    let kind = kind(of: index)
    guard kind == .otherUnit, featureCode(of: index) == .formerAdmin1, isHolder(index) else {
      return kind
    }
    return .admin1
  }

  /// Whether a position is in a place; see the public function.
  package func contains(_ coordinate: Coordinate, in container: PlaceIndex) -> Bool {
    guard let shape = shapeRow(of: container) else {
      return kind(of: container) != .continent
        && coordinate.isWithin(radius(of: container), of: self.coordinate(of: container))
    }
    guard packs[shape.pack].shapeOwner(shape.row)?.kind == .line else {
      return packs[shape.pack].shape(shape.row, contains: coordinate)
    }
    let lines = packs[shape.pack].geometry(shape.row)?.lines ?? []
    return PreparedLine(lines).nearest(to: coordinate, within: radius(of: container)) != nil
  }

  private func continent(ofCountryOf place: PlaceIndex) -> UInt16 {
    read(place) { pack, row in
      pack.countryRow(row).flatMap { pack.country($0)?.continent } ?? 0
    } ?? 0
  }
}
