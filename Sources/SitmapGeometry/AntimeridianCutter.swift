package import SitmapModel

extension Geometry {
  /// A line cut where it crosses the antimeridian (RFC 7946, section 3.1.9), straight in degrees.
  ///
  /// Two positions more than 180 degrees of longitude apart are taken to be joined the short way round.
  package static func cutAtAntimeridian(_ line: [Coordinate]) -> Geometry {
    guard let first = line.first else { return .lineString([]) }
    var cutter = AntimeridianCutter(start: (first.longitude, first.latitude))
    var before = (longitude: first.longitude, latitude: first.latitude)
    for position in line.dropFirst() {
      let turn = (position.longitude - before.longitude).remainder(dividingBy: 360)
      // Exactly half a turn is ambiguous; it is then read as written, not across.
      let step = abs(turn) == 180 ? position.longitude - before.longitude.wrappedLongitude : turn
      let next = (longitude: before.longitude + step, latitude: position.latitude)
      let from = before
      cutter.add(next) { meridian in
        let share = (meridian - from.longitude) / (next.longitude - from.longitude)
        return from.latitude + share * (next.latitude - from.latitude)
      }
      before = next
    }
    let pieces = cutter.pieces
    return pieces.count == 1 ? .lineString(pieces[0]) : .multiLineString(pieces)
  }
}

/// Collects positions whose longitudes run on past 180 degrees into pieces that do not.
struct AntimeridianCutter {
  /// The pieces so far, each with two positions or more, but for a line of one.
  var pieces: [[Coordinate]] {
    if current.count > 1 || finished.isEmpty { return finished + [current] }
    return finished
  }
  private var finished: [[Coordinate]] = []
  private var current: [Coordinate]
  private var before: (longitude: Double, latitude: Double)
  /// How many whole turns the current piece lies east of the map.
  private var turns: Double

  init(start: (longitude: Double, latitude: Double)) {
    before = start
    turns = Self.turns(of: start.longitude)
    current = [Coordinate(unchecked: start.longitude - turns * 360, start.latitude)]
  }

  /// Adds a position; `latitude` gives the latitude at which the way to it crosses a meridian.
  mutating func add(
    _ next: (longitude: Double, latitude: Double),
    latitude: (_ meridian: Double) -> Double
  ) {
    guard next.longitude.isFinite, next.latitude.isFinite else { return }
    // A geodesic circles the earth less than once, so this ends after one or two rounds.
    while next.longitude > turns * 360 + 180 { cross(eastward: true, latitude: latitude) }
    while next.longitude < turns * 360 - 180 { cross(eastward: false, latitude: latitude) }
    append(Coordinate(unchecked: next.longitude - turns * 360, next.latitude))
    before = next
  }

  private mutating func cross(eastward: Bool, latitude: (Double) -> Double) {
    let meridian = turns * 360 + (eastward ? 180 : -180)
    let side: Double = eastward ? 180 : -180
    let crossing = before.longitude == meridian ? before.latitude : latitude(meridian)
    append(Coordinate(unchecked: side, crossing))
    if current.count > 1 { finished.append(current) }
    current = [Coordinate(unchecked: -side, crossing)]
    turns += eastward ? 1 : -1
  }

  private mutating func append(_ position: Coordinate) {
    if current.count == 1, current[0] == position, !finished.isEmpty { return }
    // A line that begins on the antimeridian has no piece before it.
    if current.last == position, abs(position.longitude) == 180 { return }
    current.append(position)
  }

  private static func turns(of longitude: Double) -> Double {
    guard longitude.isFinite, abs(longitude) > 180 else { return 0 }
    return ((longitude + 180) / 360).rounded(.down)
  }
}
