#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A line or ring whose longitudes run on past 180 degrees, each step the short way round, with a position wherever it
/// crosses the antimeridian.
struct UnwrappedRing {
  private(set) var positions: [PlanarPosition] = []

  /// Degrees of longitude from the first position to the last: 0 or a whole turn for a ring.
  var turn: Double { (positions.last?.x ?? 0) - (positions.first?.x ?? 0) }

  /// Unwraps positions; a ring is closed when it was not.
  init(_ line: [PlanarPosition], isRing: Bool, course: MeridianCourse) {
    var line = line
    if isRing, let first = line.first, let last = line.last, first.x != last.x || first.y != last.y
    {
      line.append(first)
    }
    guard let first = line.first else { return }
    positions = [PlanarPosition(first.x, first.y)]
    for next in line.dropFirst() { add(next, course) }
  }

  /// The sheets of the unrolled map that it reaches into: sheet 0 is -180...180.
  var sheets: ClosedRange<Int> {
    let xs = positions.map(\.x)
    let west = Self.sheet(xs.min() ?? 0)
    // What only touches the antimeridian from the west stays on its sheet.
    return west...max(west, Self.sheet((xs.max() ?? 0) - Self.tiny))
  }

  /// The ring with the pole that it goes around: of the two the one that makes the smaller area.
  ///
  /// A ring that goes around the earth is no area on the map until it is led to a pole. Its direction should say to which
  /// (RFC 7946, section 3.1.6), but is often wrong.
  func aroundPole() -> [PlanarPosition] {
    guard abs(turn) > 180 else { return positions }
    let north = led(to: 90)
    let south = led(to: -90)
    return Self.area(north) <= Self.area(south) ? north : south
  }

  /// The ring, begun where it crosses the antimeridian nearest to the pole, so that the way to the pole crosses nothing.
  private func led(to pole: Double) -> [PlanarPosition] {
    let crossings = positions.indices.dropLast().filter {
      abs((positions[$0].x - 180).remainder(dividingBy: 360)) < Self.tiny
    }
    let start = crossings.max { positions[$0].y * pole < positions[$1].y * pole } ?? 0
    let turn = turn
    var ring = Array(positions[start...])
    ring += positions[1...].prefix(start).map { PlanarPosition($0.x + turn, $0.y) }
    guard let first = ring.first, let last = ring.last else { return positions }
    return ring + [PlanarPosition(last.x, pole), PlanarPosition(first.x, pole), first]
  }

  /// Degrees that are no width on the earth: a tenth of a micrometre.
  static let tiny = 1e-12

  private static func sheet(_ x: Double) -> Int {
    guard x.isFinite, abs(x) < 1e9 else { return 0 }
    return Int(((x + 180) / 360).rounded(.down))
  }

  private static func area(_ ring: [PlanarPosition]) -> Double {
    var doubled = 0.0
    for (a, b) in zip(ring, ring.dropFirst()) { doubled += a.x * b.y - b.x * a.y }
    return abs(doubled) / 2
  }

  private mutating func add(_ next: PlanarPosition, _ course: MeridianCourse) {
    guard let last = positions.last, next.x.isFinite, next.y.isFinite else { return }
    var step = (next.x - last.x).remainder(dividingBy: 360)
    // Exactly half a turn is ambiguous; it is then read as written.
    if abs(step) == 180 {
      step = next.x - (last.x - 360 * ((last.x + 180) / 360).rounded(.down))
    }
    let end = PlanarPosition(last.x + step, next.y)
    for meridian in Self.meridians(from: last.x, to: end.x) {
      positions.append(PlanarPosition(meridian, Self.latitude(meridian, last, end, course)))
    }
    positions.append(end)
  }

  /// The antimeridians strictly between two longitudes, in the order of the way.
  private static func meridians(from a: Double, to b: Double) -> [Double] {
    let first = (Double(sheet(min(a, b))) + 1) * 360 - 180
    let between = stride(from: first, to: max(a, b), by: 360).filter {
      $0 > min(a, b) && $0 < max(a, b)
    }
    return a < b ? between : between.reversed()
  }

  private static func latitude(
    _ meridian: Double,
    _ a: PlanarPosition,
    _ b: PlanarPosition,
    _ course: MeridianCourse
  ) -> Double {
    let straight = a.y + (b.y - a.y) * (meridian - a.x) / (b.x - a.x)
    guard course == .greatCircle, abs(a.y) < 90, abs(b.y) < 90 else { return straight }
    let tangent =
      (tan(a.y.radians) * sin((b.x - meridian).radians)
        + tan(b.y.radians) * sin((meridian - a.x).radians)) / sin((b.x - a.x).radians)
    return tangent.isFinite ? atan(tangent).degrees : straight
  }
}
