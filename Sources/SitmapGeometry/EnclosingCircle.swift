package import SitmapModel

/// A circle that holds a shape: the uncertainty radius of "somewhere in the province".
package struct EnclosingCircle: Sendable, Hashable {
  /// Its middle; it may lie outside of the shape.
  package let centre: Coordinate
  /// The geodesic distance from the middle to the furthest vertex.
  package let radius: Distance

  /// The smallest circle around the positions, `nil` when none is finite.
  ///
  /// All positions are inside. It is the smallest on the sphere of geographic coordinates (E. Welzl's incremental
  /// method), so its radius is at most 1.1 % above the smallest on the ellipsoid; for shapes wider than a hemisphere
  /// it is a circle around them, but perhaps not the smallest.
  package init?(of positions: [Coordinate]) {
    let finite = positions.filter(\.isFinite)
    guard let first = finite.first else { return nil }
    var vectors = finite.map { UnitVector($0) }
    Self.shuffle(&vectors)
    let cap = Self.smallestCap(vectors)
    let centre = finite.allSatisfy { $0 == first } ? first : cap.axis.coordinate
    self.centre = centre
    var furthest = 0.0
    for position in finite where centre.distanceBounds(to: position).upper > furthest {
      furthest = max(furthest, Geodesic(from: centre, to: position).metres)
    }
    radius = .metres(furthest)
  }

  private struct Cap {
    let axis: UnitVector
    let angle: Double

    func contains(_ point: UnitVector) -> Bool { axis.angle(to: point) <= angle + 1e-12 }

    init(_ a: UnitVector) {
      axis = a
      angle = 0
    }

    init(_ a: UnitVector, _ b: UnitVector) {
      axis = (a + b).normalized ?? a
      angle = max(axis.angle(to: a), axis.angle(to: b))
    }

    /// The cap through three points; on one great circle, that of the two furthest apart.
    init(_ a: UnitVector, _ b: UnitVector, _ c: UnitVector) {
      guard let normal = (b - a).cross(c - a).normalized else {
        self = [Cap(a, b), Cap(b, c), Cap(c, a)].max { $0.angle < $1.angle } ?? Cap(a, b)
        return
      }
      axis = normal.dot(a) < 0 ? normal * -1 : normal
      angle = max(axis.angle(to: a), max(axis.angle(to: b), axis.angle(to: c)))
    }
  }

  private static func smallestCap(_ points: [UnitVector]) -> Cap {
    var cap = Cap(points[0])
    for i in points.indices.dropFirst() where !cap.contains(points[i]) {
      cap = Cap(points[0], points[i])
      for j in 0..<i where !cap.contains(points[j]) {
        cap = Cap(points[j], points[i])
        for k in 0..<j where !cap.contains(points[k]) {
          cap = Cap(points[k], points[j], points[i])
        }
      }
    }
    return cap
  }

  /// Mixes the order, always the same way: the method is linear only for points in no order.
  private static func shuffle(_ points: inout [UnitVector]) {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for index in points.indices.reversed() where index > 0 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      points.swapAt(index, Int((state >> 33) % UInt64(index + 1)))
    }
  }
}

extension Geometry {
  /// The smallest circle around the shape's vertices; see `EnclosingCircle.init(of:)` for its error.
  package var enclosingCircle: EnclosingCircle? {
    if let point { return EnclosingCircle(of: [point]) }
    return EnclosingCircle(of: lines.flatMap { $0 } + polygons.flatMap(\.exterior))
  }
}
