import CGEOS

/// Overlays of areas by GEOS.
extension PlanarContext {
  /// What of an area lies on one sheet of the unrolled map, 360 degrees from its west; nil when GEOS cannot tell.
  ///
  /// Holes count on every sheet. Pieces without a width are left out.
  borrowing func clip(
    _ rings: [[PlanarPosition]],
    toSheetAt west: Double
  ) -> [[[PlanarPosition]]]? {
    guard let outline = rings.first else { return [] }
    let ys = outline.map(\.y)
    let frame = PlanarGeometry(
      west: west,
      south: (ys.min() ?? -90) - 1,
      east: west + 360,
      north: (ys.max() ?? 90) + 1
    )
    guard var area = overlay(valid(.polygon([outline])), make(frame), GEOSIntersection_r) else {
      return nil
    }
    for hole in rings.dropFirst() {
      for turn in -2...2 {
        let moved = hole.map { PlanarPosition($0.x + 360 * Double(turn), $0.y) }
        guard let less = overlay(area, valid(.polygon([moved])), GEOSDifference_r) else {
          return nil
        }
        area = less
      }
    }
    defer { GEOSGeom_destroy_r(handle, area) }
    return polygons(of: area)
  }

  private typealias Operation = (OpaquePointer?, OpaquePointer?, OpaquePointer?) -> OpaquePointer?

  /// The overlay of two shapes, both of which it destroys.
  private borrowing func overlay(
    _ a: OpaquePointer?,
    _ b: OpaquePointer?,
    _ operation: Operation
  ) -> OpaquePointer? {
    defer {
      if let a { GEOSGeom_destroy_r(handle, a) }
      if let b { GEOSGeom_destroy_r(handle, b) }
    }
    guard let a, let b else { return nil }
    return operation(handle, a, b)
  }

  /// A shape without edges that cross, which overlays need.
  private borrowing func valid(_ shape: PlanarGeometry) -> OpaquePointer? {
    guard let made = make(shape) else { return nil }
    guard GEOSisValid_r(handle, made) != 1 else { return made }
    defer { GEOSGeom_destroy_r(handle, made) }
    return GEOSMakeValid_r(handle, made)
  }

  private borrowing func polygons(of shape: OpaquePointer) -> [[[PlanarPosition]]]? {
    var polygons: [[[PlanarPosition]]] = []
    for index in 0..<max(0, GEOSGetNumGeometries_r(handle, shape)) {
      guard let part = GEOSGetGeometryN_r(handle, shape, index) else { return nil }
      // Where a shape only touches the frame there are lines and points.
      guard GEOSGeomTypeId_r(handle, part) == Int32(GEOS_POLYGON.rawValue) else { continue }
      guard let outline = GEOSGetExteriorRing_r(handle, part).flatMap({ positions(of: $0) }) else {
        return nil
      }
      let xs = outline.map(\.x)
      guard (xs.max() ?? 0) - (xs.min() ?? 0) > UnwrappedRing.tiny else { continue }
      var rings = [Self.wound(outline, isOuter: true)]
      for number in 0..<max(0, GEOSGetNumInteriorRings_r(handle, part)) {
        guard let hole = GEOSGetInteriorRingN_r(handle, part, number).flatMap({ positions(of: $0) })
        else { return nil }
        rings.append(Self.wound(hole, isOuter: false))
      }
      polygons.append(rings)
    }
    return polygons
  }

  /// A ring in the direction of RFC 7946, section 3.1.6.
  private static func wound(_ ring: [PlanarPosition], isOuter: Bool) -> [PlanarPosition] {
    var doubled = 0.0
    for (a, b) in zip(ring, ring.dropFirst()) { doubled += a.x * b.y - b.x * a.y }
    return (doubled >= 0) == isOuter ? ring : ring.reversed()
  }

  private borrowing func positions(of ring: OpaquePointer) -> [PlanarPosition]? {
    guard let sequence = GEOSGeom_getCoordSeq_r(handle, ring) else { return nil }
    var count: UInt32 = 0
    guard GEOSCoordSeq_getSize_r(handle, sequence, &count) == 1 else { return nil }
    var xs = [Double](repeating: 0, count: Int(count))
    var ys = xs
    guard GEOSCoordSeq_copyToArrays_r(handle, sequence, &xs, &ys, nil, nil) == 1 else { return nil }
    return zip(xs, ys).map { PlanarPosition($0, $1) }
  }
}
