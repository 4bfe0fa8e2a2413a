import SitmapGeometry
public import SitmapModel

/// What stands around a position.
public struct Whereabouts: Sendable, Hashable {
  /// The position that was asked about.
  public let coordinate: Coordinate
  /// The nearest settlements, the nearest first.
  public let settlements: [Neighbour]
  /// The units and countries that hold the position, the smallest first.
  public let containing: [Place]
  /// The nearest river; nil when none is within 100 km.
  public let river: Neighbour?

  /// A place near a position.
  public struct Neighbour: Sendable, Hashable {
    /// The place.
    public let place: Place
    /// The geodesic distance; for a river, to the nearest point of its line.
    public let distance: Distance
    /// The direction from the place (or the point of the river) to the position, degrees from north.
    public let bearing: Double
    /// The nearest position of it.
    public let position: Coordinate

    /// The direction as one of the sixteen points of the compass.
    public var direction: CompassDirection { CompassDirection(degrees: bearing) }

    /// "7 km NW of Hit, Anbar, Iraq" without the units: "7 km NW of Hit"; "in Hit" within its radius.
    public var phrase: String {
      if distance <= place.radius, place.featureClass == .populated { return "in \(place.name)" }
      let kilometres = distance.kilometres
      let length =
        kilometres < 1
        ? "\(Int(distance.metres.rounded())) m"
        : kilometres < 10
          ? "\((kilometres * 10).rounded() / 10) km" : "\(Int(kilometres.rounded())) km"
      return "\(length) \(direction.rawValue) of \(place.name)"
    }
  }

  /// "7 km NW of Hit, Al Anbar, Iraq"; the units alone, or the position, where no settlement is near.
  public var description: String {
    let country = containing.last { $0.admin1 == nil && $0.country != nil }
    let unit = containing.first { $0.featureCode == "ADM1" }
    let units = [
      unit?.name ?? settlements.first?.place.admin1?.name,
      country?.name ?? settlements.first?.place.country,
    ].compactMap { $0 }
    return ([settlements.first?.phrase].compactMap { $0 } + units).joined(separator: ", ")
  }
}

extension CompassDirection {
  /// The point of the compass that is nearest to a direction.
  public init(degrees: Double) {
    let turn = (degrees.truncatingRemainder(dividingBy: 360) + 360)
      .truncatingRemainder(dividingBy: 360)
    let number = turn.isFinite ? Int((turn / 22.5).rounded()) % 16 : 0
    self = Self.allCases[number]
  }
}

extension Gazetteer {
  /// How far a river is looked for.
  private static let riverReach = Distance.kilometres(100)
  /// How far a settlement is looked for.
  private static let settlementReach = 400.0

  /// What stands around a position: settlements with distance and direction, units, the nearest river.
  public func whereabouts(_ coordinate: Coordinate, settlements: Int = 5) -> Whereabouts {
    Whereabouts(
      coordinate: coordinate,
      settlements: nearest(to: coordinate, classes: [.populated], limit: settlements),
      containing: containing(coordinate),
      river: nearestRiver(to: coordinate)
    )
  }

  /// The nearest places of some classes, the nearest first; none farther than 400 km.
  public func nearest(
    to coordinate: Coordinate,
    classes: Set<FeatureClass>,
    limit: Int
  ) -> [Whereabouts.Neighbour] {
    guard limit > 0 else { return [] }
    // A wider circle is drawn until it holds enough: what is outside of it is farther than all inside.
    var reach = 12.5
    while true {
      let radius = Distance.kilometres(min(reach, Self.settlementReach))
      let found = indices(in: .circle(around: coordinate, radius: radius)).filter {
        classes.contains(featureClass(of: $0))
      }
      if found.count >= limit || reach >= Self.settlementReach {
        return found.map { (index: $0, distance: self.coordinate(of: $0).distance(to: coordinate)) }
          .sorted {
            $0.distance != $1.distance ? $0.distance < $1.distance : $0.index < $1.index
          }
          .prefix(min(limit, Limits.queryResults))
          .map {
            neighbour($0.index, at: self.coordinate(of: $0.index), of: coordinate, $0.distance)
          }
      }
      reach *= 2
    }
  }

  private func neighbour(
    _ index: PlaceIndex,
    at position: Coordinate,
    of coordinate: Coordinate,
    _ distance: Distance
  ) -> Whereabouts.Neighbour {
    Whereabouts.Neighbour(
      place: place(at: index),
      distance: distance,
      bearing: position.azimuth(to: coordinate),
      position: position
    )
  }

  /// The river whose line comes nearest to a position.
  private func nearestRiver(to coordinate: Coordinate) -> Whereabouts.Neighbour? {
    let box = BoundingBox(around: coordinate, radius: Self.riverReach)
    var best: (index: PlaceIndex, foot: PreparedLine.Nearest)?
    for (number, pack) in packs.enumerated() {
      for row in pack.shapes(touching: box) {
        guard let owner = pack.shapeOwner(row), owner.kind == .line,
          pack.shapeBox(row).mayTouch(box),
          let index = stack.resolve(pack: number, row: owner.place),
          kind(of: index) == .river,
          let lines = pack.geometry(row)?.lines
        else { continue }
        let near = lines.map { $0.part(within: box) }.filter { !$0.isEmpty }
        let limit = best?.foot.distance ?? Self.riverReach
        guard let foot = PreparedLine(near).nearest(to: coordinate, within: limit),
          best == nil || foot.distance < limit
        else { continue }
        best = (index, foot)
      }
    }
    return best.map { neighbour($0.index, at: $0.foot.position, of: coordinate, $0.foot.distance) }
  }
}

extension BoundingBox {
  /// Whether this box and another may touch; boxes across the antimeridian always may.
  func mayTouch(_ other: BoundingBox) -> Bool {
    if crossesAntimeridian || other.crossesAntimeridian { return true }
    return west <= other.east && other.west <= east && south <= other.north && other.south <= north
  }
}

extension [Coordinate] {
  /// The run of vertices from the first to the last in a box, and one more at each end: a segment may
  /// cross the box with both ends outside, but not one shorter than the box is wide.
  fileprivate func part(within box: BoundingBox) -> [Coordinate] {
    guard let first = firstIndex(where: box.contains), let last = lastIndex(where: box.contains)
    else { return [] }
    return Array(self[Swift.max(0, first - 1)...Swift.min(count - 1, last + 1)])
  }
}
