import SitmapGeometry
import SitmapModel

/// Draws what a spatial phrase covers where a point would say another thing: a sector, a ring, a line.
///
/// "west of X" is not X, "18 km from X" is no spot, a border is no country. "near X" and "30 km north of X" stay
/// points: their radius says the rest.
struct PhraseShaper {
  let shapes: PlaceShapes
  /// The other places named in the sentence.
  let named: [Place]

  /// How far along a river its name reaches to both sides of a town that is named with it.
  private static let reachAlong = Distance.kilometres(30)
  /// A town farther from a river than this does not say which part of it is meant.
  private static let nearLine = Distance.kilometres(50)
  /// Half the angle of "west of X": a quarter of the compass, half of it for "north-west".
  private static let halfAngle = (cardinal: 45.0, other: 22.5)

  /// Gives a location the shape of its phrase, where it has one.
  func draw(
    _ locative: Locative,
    into location: inout Location,
    place: Place,
    second: Place?,
    radius: Distance
  ) {
    if locative.isOffshore {
      offshore(locative, into: &location, place: place, radius: radius)
      return
    }
    switch locative.relation {
    case .direction:
      guard let direction = locative.direction, isPoint(place) else { return }
      let isCardinal = direction.degrees.truncatingRemainder(dividingBy: 90) == 0
      location.shape = .sector(
        around: place.coordinate,
        radius: UncertaintyTable.directionAlone,
        azimuth: direction.degrees,
        halfAngle: isCardinal ? Self.halfAngle.cardinal : Self.halfAngle.other
      )
    case .distance:
      guard locative.direction == nil, let distance = locative.distance, isPoint(place) else {
        return
      }
      let share = UncertaintyTable.shareOfDistance
      location.shape = .ring(
        around: place.coordinate,
        from: .metres(distance.metres * (1 - share) - radius.metres),
        to: .metres(distance.metres * (1 + share) + radius.metres)
      )
    case .between, .onRoute:
      guard let second, isPoint(place), isPoint(second), place.id != second.id else { return }
      location.shape = .geodesicLine(from: place.coordinate, to: second.coordinate)
      location.precision = .line
    case .along: along(into: &location, place: place)
    case .border: border(locative, into: &location, place: place, second: second)
    case .at, .near, .outskirts, .partOf: return
    }
  }

  private func isPoint(_ place: Place) -> Bool {
    place.featureClass == .populated || place.featureClass == .spot
  }

  /// The part of a river, or of another line, that runs between the towns named with it, or past one of them.
  private func along(into location: inout Location, place: Place) {
    guard let lines = shapes.shape(place.id)?.lines, !lines.isEmpty else { return }
    location.precision = .line
    location.coordinate = nil
    location.uncertainty = UncertaintyTable.lineHalfWidth
    let prepared = PreparedLine(lines)
    let feet = named.filter(isPoint).compactMap {
      prepared.nearest(to: $0.coordinate, within: Self.nearLine)
    }
    guard let first = feet.first else {
      location.shape = lines.asGeometry
      return
    }
    let others = feet.dropFirst().filter { $0.line == first.line }
    if let last = others.last {
      let (start, end) = first.segment <= last.segment ? (first, last) : (last, first)
      let inner =
        start.segment < end.segment
        ? Array(lines[first.line][(start.segment + 1)...end.segment]) : []
      location.shape = .lineString([start.position] + inner + [end.position])
      return
    }
    let near = lines.flatMap { line in
      Self.pieces(of: line, within: Self.reachAlong, of: first.position)
    }
    location.shape = near.asGeometry ?? lines.asGeometry
  }

  /// The stretches of a line whose vertices, or those next to them, lie within a distance of a position.
  private static func pieces(
    of line: [Coordinate],
    within reach: Distance,
    of position: Coordinate
  ) -> [[Coordinate]] {
    let isNear = line.map { $0.isWithin(reach, of: position) }
    var pieces: [[Coordinate]] = []
    var isOpen = false
    for index in line.indices.dropFirst() {
      guard isNear[index] || isNear[index - 1] else {
        isOpen = false
        continue
      }
      if isOpen {
        pieces[pieces.count - 1].append(line[index])
      } else {
        pieces.append([line[index - 1], line[index]])
      }
      isOpen = true
    }
    return pieces
  }

  /// The border of an area with another named one, else all of its border.
  private func border(
    _ locative: Locative,
    into location: inout Location,
    place: Place,
    second: Place?
  ) {
    guard !isPoint(place), let outline = shapes.shape(place.id), !outline.polygons.isEmpty else {
      return
    }
    location.precision = .line
    location.coordinate = nil
    location.uncertainty = max(locative.distance ?? .metres(0), UncertaintyTable.near)
    for other in [second].compactMap({ $0 }) + named where other.id != place.id {
      guard let area = shapes.shape(other.id), !area.polygons.isEmpty else { continue }
      let shared = outline.outline(sharedWith: [area])
      if let line = shared.asGeometry {
        location.shape = line
        location.secondAnchor = location.secondAnchor ?? other.name
        return
      }
    }
    let neighbours = shapes.neighbours(place.id)
    location.shape =
      (neighbours.isEmpty ? [] : outline.outline(sharedWith: neighbours)).asGeometry
      ?? outline.outline(notSharedWith: []).asGeometry
  }

  /// "off the coast of X": the coast of a country, or a spot on the sea side of a town.
  private func offshore(
    _ locative: Locative,
    into location: inout Location,
    place: Place,
    radius: Distance
  ) {
    guard isPoint(place) else {
      guard let outline = shapes.shape(place.id), !outline.polygons.isEmpty else { return }
      let coast = outline.outline(notSharedWith: shapes.neighbours(place.id))
      guard let line = coast.asGeometry else { return }
      location.shape = line
      location.precision = .line
      location.coordinate = nil
      location.uncertainty = locative.distance ?? UncertaintyTable.near
      return
    }
    let distance = locative.distance ?? UncertaintyTable.near
    guard let sea = seaward(of: place.coordinate, distance: distance) else { return }
    location.coordinate = place.coordinate.destination(azimuth: sea.azimuth, distance: distance)
    // Half the chord of the arc over water, and what the distance itself leaves open.
    let chord = 2 * distance.metres * Trigonometry.sine(degrees: sea.width / 4)
    let open = distance.metres * UncertaintyTable.shareOfDistance + radius.metres
    location.uncertainty = .metres(max(chord, open))
    location.precision = .near
  }

  /// The middle and the width, in degrees, of the widest arc at a distance that lies in no country.
  private func seaward(
    of position: Coordinate,
    distance: Distance
  ) -> (azimuth: Double, width: Double)? {
    let step = 10.0
    let around = (0..<36).map {
      position.destination(azimuth: Double($0) * step, distance: distance)
    }
    let isSea = shapes.areLand(around).map { !$0 }
    guard isSea.contains(true), let land = isSea.firstIndex(of: false) else { return nil }
    var best = (start: 0, count: 0)
    var run = 0
    for offset in 1...36 {
      let index = (land + offset) % 36
      run = isSea[index] ? run + 1 : 0
      if run > best.count { best = (land + offset - run + 1, run) }
    }
    let middle = (Double(best.start) + Double(best.count - 1) / 2) * step
    return (middle.truncatingRemainder(dividingBy: 360), Double(best.count) * step)
  }
}
