package import SitmapModel
package import SitmapText

/// Puts the numbers of written positions on the globe.
package struct PositionPlacer: Sendable {
  /// From the grid to degrees; nil where the grid does not reach.
  package typealias Unproject = @Sendable (UTMPosition) -> Coordinate?

  private let unproject: Unproject

  /// Makes a placer; `unproject` is the one thing it cannot do itself.
  package init(unproject: @escaping Unproject) { self.unproject = unproject }

  /// Least radius of a position in numbers: the error of a hand-held receiver, and of its reader.
  package static let leastRadius = Distance.metres(50)
  /// The mean length of a degree of latitude, in metres (WGS 84: 110,574 to 111,694).
  private static let metresPerDegree = 111_133.0
  /// How far outside of its band a position may seem to lie, in degrees: writers round.
  private static let bandTolerance = 0.5

  /// The position of a mention; nil when its zone, band and numbers contradict one another.
  package func place(_ mention: PositionMention, in report: Report) -> WrittenPosition? {
    switch mention.numbers {
    case .degrees(let latitude, let longitude, let step):
      return Self.coordinate(latitude, longitude).map {
        written(mention, report, at: $0, cell: step * Self.metresPerDegree)
      }
    case .utm(let zone, let letter, let easting, let northing, let step):
      let place = coordinate(zone, letter, easting, northing)
      return place.map { written(mention, report, at: $0, cell: step) }
    case .mgrs(let zone, let band, let square, let cell):
      let place = coordinate(zone, band, square, cell)
      return place.map { written(mention, report, at: $0, cell: cell) }
    }
  }

  /// The same numbers with longitude first; nil where that makes no position.
  package func swapped(_ position: WrittenPosition) -> WrittenPosition? {
    let old = position.coordinate
    guard position.notation == .decimal,
      let place = Self.coordinate(old.longitude, old.latitude)
    else { return nil }
    var position = position
    position.coordinate = place
    return position
  }

  private static func coordinate(_ latitude: Double, _ longitude: Double) -> Coordinate? {
    guard abs(latitude) <= 90, abs(longitude) <= 180 else { return nil }
    return Coordinate(unchecked: longitude, latitude)
  }

  private func written(
    _ mention: PositionMention,
    _ report: Report,
    at coordinate: Coordinate,
    cell: Double
  ) -> WrittenPosition {
    WrittenPosition(
      text: report.text(of: mention.span),
      span: mention.span,
      notation: mention.notation,
      coordinate: coordinate,
      uncertainty: max(Self.leastRadius, .metres(cell / 2))
    )
  }

  /// "38S" may be band S, in the north, or the southern hemisphere: what lies in the band is the band.
  private func coordinate(
    _ zone: Int,
    _ letter: PositionMention.Letter,
    _ easting: Double,
    _ northing: Double
  ) -> Coordinate? {
    func place(_ isNorthern: Bool) -> Coordinate? {
      unproject(
        UTMPosition(zone: zone, isNorthern: isNorthern, easting: easting, northing: northing)
      )
    }
    switch letter {
    case .hemisphere(let isNorthern): return place(isNorthern)
    case .band(let band):
      if let found = place(band >= UInt8(ascii: "N")), Self.holds(band, found) { return found }
      switch band {
      case UInt8(ascii: "N"): return place(true)
      case UInt8(ascii: "S"): return place(false)
      default: return nil
      }
    }
  }

  /// The middle of a cell: the row of its square comes again every 2,000 km, and the band says which.
  private func coordinate(
    _ zone: Int,
    _ band: UInt8,
    _ square: PositionMention.Square,
    _ cell: Double
  ) -> Coordinate? {
    guard let latitudes = GridBand.latitudes(of: band) else { return nil }
    let isNorthern = latitudes.lowerBound >= 0
    let middle = (latitudes.lowerBound + latitudes.upperBound) / 2
    let expected = middle * Self.metresPerDegree + (isNorthern ? 0 : 10_000_000)
    let turns = ((expected - square.northing) / 2_000_000).rounded()
    let northing = square.northing + turns * 2_000_000 + cell / 2
    let position = UTMPosition(
      zone: zone,
      isNorthern: isNorthern,
      easting: square.easting + cell / 2,
      northing: northing
    )
    guard northing >= 0, let found = unproject(position), Self.holds(band, found) else {
      return nil
    }
    return found
  }

  private static func holds(_ band: UInt8, _ coordinate: Coordinate) -> Bool {
    guard let latitudes = GridBand.latitudes(of: band) else { return false }
    return coordinate.latitude >= latitudes.lowerBound - bandTolerance
      && coordinate.latitude <= latitudes.upperBound + bandTolerance
  }
}
