import SitmapModel

/// Where positions lie: the least box around them, which crosses the antimeridian when that makes it narrower.
struct GlobeExtent {
  private var south = Double.infinity
  private var north = -Double.infinity
  /// For each degree of longitude the least and the greatest that were met in it.
  private var columns = [(west: Double, east: Double)?](repeating: nil, count: 360)
  /// The first position that is not on the globe.
  private var stray: (x: Double, y: Double)?

  /// Adds a position in degrees.
  mutating func add(_ x: Double, _ y: Double) {
    guard (-180...180).contains(x), (-90...90).contains(y) else {
      if stray == nil { stray = (x, y) }
      return
    }
    south = min(south, y)
    north = max(north, y)
    let column = min(359, Int((x + 180).rounded(.down)))
    let known = columns[column] ?? (x, x)
    columns[column] = (min(known.west, x), max(known.east, x))
  }

  /// Adds the positions of a shape.
  mutating func add(_ geometry: Geometry) {
    if let point = geometry.point { add(point.longitude, point.latitude) }
    for line in geometry.lines + geometry.polygons.map(\.exterior) {
      for position in line { add(position.longitude, position.latitude) }
    }
  }

  /// The box; nil when nothing was added.
  ///
  /// Throws when a position was not on the globe.
  func box() throws(SitmapError) -> BoundingBox? {
    if let stray {
      throw SitmapError(
        .input,
        "the position \(stray.x), \(stray.y) is outside -180...180 and -90...90",
        hint: "are latitude and longitude swapped, or is it in another system?"
      )
    }
    let met = columns.compactMap(\.self)
    guard let first = met.first, let last = met.last else { return nil }
    var gap = first.west + 360 - last.east
    var edges = (west: first.west, east: last.east)
    for (before, after) in zip(met, met.dropFirst()) where after.west - before.east > gap {
      gap = after.west - before.east
      edges = (after.west, before.east)
    }
    return BoundingBox(unchecked: edges.west, south, edges.east, north)
  }
}
