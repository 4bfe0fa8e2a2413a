/// Cuts shapes at the antimeridian (RFC 7946, section 3.1.9).
extension PlanarContext {
  /// A shape in pieces none of which crosses the antimeridian; nil when GEOS cannot make them.
  ///
  /// Two positions more than 180 degrees of longitude apart are taken to be joined the short way round, and longitudes
  /// beyond 180 are brought back. A ring around a pole is led to the pole. Heights are not kept.
  package borrowing func cutAtAntimeridian(
    _ shape: PlanarGeometry,
    course: MeridianCourse = .straight
  ) -> PlanarGeometry? {
    switch shape {
    case .point(let position): return .point(Self.wrapped(position))
    case .multiPoint(let positions): return .multiPoint(positions.map(Self.wrapped))
    case .lineString(let line): return Self.lines([line], course)
    case .multiLineString(let lines): return Self.lines(lines, course)
    case .polygon(let rings): return areas([rings], course)
    case .multiPolygon(let polygons): return areas(polygons, course)
    case .collection(let parts):
      var cut: [PlanarGeometry] = []
      for part in parts {
        guard let piece = cutAtAntimeridian(part, course: course) else { return nil }
        cut.append(piece)
      }
      return .collection(cut)
    }
  }

  private static func wrapped(_ position: PlanarPosition) -> PlanarPosition {
    guard abs(position.x) > 180, position.x.isFinite else { return position }
    return PlanarPosition(position.x.remainder(dividingBy: 360), position.y, z: position.z)
  }

  /// Lines cut where they cross; several pieces are a multi line.
  private static func lines(_ lines: [[PlanarPosition]], _ course: MeridianCourse) -> PlanarGeometry
  {
    let pieces = lines.flatMap { stretches(of: $0, course) }
    return pieces.count == 1 && lines.count == 1
      ? .lineString(pieces[0]) : .multiLineString(pieces)
  }

  private static func stretches(
    of line: [PlanarPosition],
    _ course: MeridianCourse
  ) -> [[PlanarPosition]] {
    let positions = UnwrappedRing(line, isRing: false, course: course).positions
    var pieces: [[PlanarPosition]] = []
    for (a, b) in zip(positions, positions.dropFirst()) {
      let sheet = (((a.x + b.x) / 2 + 180) / 360).rounded(.down)
      let (start, end) = (
        PlanarPosition(a.x - 360 * sheet, a.y), PlanarPosition(b.x - 360 * sheet, b.y)
      )
      if pieces.last?.last == start {
        pieces[pieces.count - 1].append(end)
      } else {
        pieces.append([start, end])
      }
    }
    // A step along the antimeridian itself belongs to either side.
    return pieces.isEmpty ? [line] : pieces
  }

  /// Areas cut where they cross; several pieces are a multi polygon.
  private borrowing func areas(
    _ polygons: [[[PlanarPosition]]],
    _ course: MeridianCourse
  ) -> PlanarGeometry? {
    var pieces: [[[PlanarPosition]]] = []
    for rings in polygons {
      guard let cut = areas(of: rings, course) else { return nil }
      pieces += cut
    }
    return pieces.count == 1 && polygons.count == 1 ? .polygon(pieces[0]) : .multiPolygon(pieces)
  }

  private borrowing func areas(
    of rings: [[PlanarPosition]],
    _ course: MeridianCourse
  ) -> [[[PlanarPosition]]]? {
    guard let outline = rings.first else { return [] }
    let outer = UnwrappedRing(outline, isRing: true, course: course)
    let ring = outer.aroundPole()
    let holes = rings.dropFirst().map {
      UnwrappedRing($0, isRing: true, course: course).aroundPole()
    }
    // On its own sheet already: nothing is cut, and its rings stay as they are.
    if outer.sheets == 0...0, abs(outer.turn) < 180 {
      return [[outer.positions] + holes.map { Self.moved($0, beside: outer.positions) }]
    }
    var pieces: [[[PlanarPosition]]] = []
    for sheet in outer.sheets {
      let shift = Double(sheet) * 360
      guard let cut = clip([ring] + holes, toSheetAt: shift - 180) else { return nil }
      pieces += cut.map { rings in
        rings.map { $0.map { PlanarPosition($0.x - shift, $0.y) } }
      }
    }
    return pieces
  }

  /// A hole brought to the sheet of its outline.
  private static func moved(
    _ hole: [PlanarPosition],
    beside outline: [PlanarPosition]
  ) -> [PlanarPosition] {
    guard let first = hole.first, let own = outline.first else { return hole }
    let shift = ((own.x - first.x) / 360).rounded() * 360
    return shift == 0 ? hole : hole.map { PlanarPosition($0.x + shift, $0.y) }
  }
}
