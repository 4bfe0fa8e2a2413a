import CGEOS

/// Tells how plain shapes lie to each other, by GEOS.
///
/// It owns a GEOS context and the shapes that are asked about again and again; one thread at a time uses it.
package struct PlanarContext: ~Copyable {
  let handle: OpaquePointer
  /// Shapes that were prepared, and what GEOS prepared of them.
  private var fixed: [(shape: OpaquePointer, prepared: OpaquePointer?)] = []

  /// Opens a context; nil when there is no memory for one.
  package init?() {
    guard let handle = GEOS_init_r() else { return nil }
    self.handle = handle
  }

  deinit {
    for (shape, prepared) in fixed {
      if let prepared { GEOSPreparedGeom_destroy_r(handle, prepared) }
      GEOSGeom_destroy_r(handle, shape)
    }
    GEOS_finish_r(handle)
  }

  /// Makes a shape ready for many questions; nil for one that is none, such as a ring that is not closed.
  ///
  /// Collections cannot be prepared; ask about their parts.
  package mutating func prepare(_ shape: PlanarGeometry) -> Int? {
    guard !shape.isCollection, let made = make(shape) else { return nil }
    fixed.append((made, GEOSPrepare_r(handle, made)))
    return fixed.count - 1
  }

  /// Whether a prepared shape has a relation to another; nil when GEOS cannot tell, as for areas whose edges cross.
  package borrowing func relation(
    _ relation: PlanarRelation,
    of index: Int,
    to other: PlanarGeometry
  ) -> Bool? {
    guard let made = make(other) else { return nil }
    defer { GEOSGeom_destroy_r(handle, made) }
    let (shape, prepared) = fixed[index]
    guard let prepared else { return Self.answer(ask(relation, shape, made)) }
    let answer =
      switch relation {
      case .intersects: GEOSPreparedIntersects_r(handle, prepared, made)
      case .disjoint: GEOSPreparedDisjoint_r(handle, prepared, made)
      case .touches: GEOSPreparedTouches_r(handle, prepared, made)
      case .within: GEOSPreparedWithin_r(handle, prepared, made)
      case .overlaps: GEOSPreparedOverlaps_r(handle, prepared, made)
      case .crosses: GEOSPreparedCrosses_r(handle, prepared, made)
      case .contains: GEOSPreparedContains_r(handle, prepared, made)
      case .equals: GEOSEquals_r(handle, shape, made)
      }
    return Self.answer(answer)
  }

  /// Whether a shape has a relation to a prepared one; nil when GEOS cannot tell.
  package borrowing func relation(
    _ relation: PlanarRelation,
    of shape: PlanarGeometry,
    to index: Int
  ) -> Bool? {
    self.relation(relation.converse, of: index, to: shape)
  }

  /// Whether a shape has a relation to another; nil when GEOS cannot tell.
  package borrowing func relation(
    _ relation: PlanarRelation,
    of a: PlanarGeometry,
    to b: PlanarGeometry
  ) -> Bool? {
    guard let first = make(a) else { return nil }
    defer { GEOSGeom_destroy_r(handle, first) }
    guard let second = make(b) else { return nil }
    defer { GEOSGeom_destroy_r(handle, second) }
    return Self.answer(ask(relation, first, second))
  }

  /// Whether a prepared shape has a relation to another prepared one; nil when GEOS cannot tell.
  package borrowing func relation(_ relation: PlanarRelation, of a: Int, to b: Int) -> Bool? {
    Self.answer(ask(relation, fixed[a].shape, fixed[b].shape))
  }

  private borrowing func ask(
    _ relation: PlanarRelation,
    _ a: OpaquePointer,
    _ b: OpaquePointer
  ) -> CChar {
    switch relation {
    case .intersects: GEOSIntersects_r(handle, a, b)
    case .equals: GEOSEquals_r(handle, a, b)
    case .disjoint: GEOSDisjoint_r(handle, a, b)
    case .touches: GEOSTouches_r(handle, a, b)
    case .within: GEOSWithin_r(handle, a, b)
    case .overlaps: GEOSOverlaps_r(handle, a, b)
    case .crosses: GEOSCrosses_r(handle, a, b)
    case .contains: GEOSContains_r(handle, a, b)
    }
  }

  /// GEOS answers 0, 1, or 2 for an exception.
  private static func answer(_ code: CChar) -> Bool? { code == 0 ? false : code == 1 ? true : nil }
}

/// Shapes as GEOS has them; the caller destroys them.
extension PlanarContext {
  borrowing func make(_ shape: PlanarGeometry) -> OpaquePointer? {
    switch shape {
    case .point(let position):
      guard position.x.isFinite, position.y.isFinite else { return nil }
      return GEOSGeom_createPointFromXY_r(handle, position.x, position.y)
    case .multiPoint(let positions):
      return collect(GEOS_MULTIPOINT.rawValue, positions.map { make(.point($0)) })
    case .lineString(let line):
      return sequence(line).flatMap { GEOSGeom_createLineString_r(handle, $0) }
    case .multiLineString(let lines):
      return collect(GEOS_MULTILINESTRING.rawValue, lines.map { make(.lineString($0)) })
    case .polygon(let rings): return polygon(rings)
    case .multiPolygon(let polygons):
      return collect(GEOS_MULTIPOLYGON.rawValue, polygons.map { polygon($0) })
    case .collection(let parts):
      return collect(GEOS_GEOMETRYCOLLECTION.rawValue, parts.map { make($0) })
    }
  }

  private borrowing func polygon(_ rings: [[PlanarPosition]]) -> OpaquePointer? {
    guard let outline = rings.first, let shell = ring(outline) else { return nil }
    var holes = rings.dropFirst().map { ring($0) }
    guard holes.allSatisfy({ $0 != nil }) else {
      destroy(holes + [shell])
      return nil
    }
    return GEOSGeom_createPolygon_r(handle, shell, &holes, UInt32(holes.count))
  }

  private borrowing func ring(_ positions: [PlanarPosition]) -> OpaquePointer? {
    var closed = positions
    if let first = closed.first, let last = closed.last, first.x != last.x || first.y != last.y {
      closed.append(first)
    }
    return sequence(closed).flatMap { GEOSGeom_createLinearRing_r(handle, $0) }
  }

  private borrowing func sequence(_ positions: [PlanarPosition]) -> OpaquePointer? {
    guard positions.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else { return nil }
    let (xs, ys) = (positions.map(\.x), positions.map(\.y))
    return GEOSCoordSeq_copyFromArrays_r(handle, xs, ys, nil, nil, UInt32(positions.count))
  }

  private borrowing func collect(_ type: UInt32, _ parts: [OpaquePointer?]) -> OpaquePointer? {
    guard parts.allSatisfy({ $0 != nil }) else {
      destroy(parts)
      return nil
    }
    var parts = parts
    return GEOSGeom_createCollection_r(handle, Int32(type), &parts, UInt32(parts.count))
  }

  private borrowing func destroy(_ shapes: [OpaquePointer?]) {
    for case let shape? in shapes { GEOSGeom_destroy_r(handle, shape) }
  }
}
