package import SitmapModel

/// The border between two areas, as far as their outlines run together.
package enum SharedBorder {
  /// The pieces of the outline of one area that lie within `tolerance` of the outline of another.
  package static func between(
    _ area: [Polygon],
    _ other: [Polygon],
    tolerance: Distance
  ) -> [[Coordinate]] {
    let outline = PreparedLine(rings(other))
    var pieces: [[Coordinate]] = []
    for ring in rings(area) {
      var piece: [Coordinate] = []
      for position in ring {
        if outline.nearest(to: position, within: tolerance) != nil {
          piece.append(position)
        } else if !piece.isEmpty {
          pieces.append(piece)
          piece = []
        }
      }
      if !piece.isEmpty { pieces.append(piece) }
    }
    return pieces
  }

  /// The outlines of an area and of its holes.
  package static func rings(_ area: [Polygon]) -> [[Coordinate]] {
    area.flatMap { [$0.exterior] + $0.holes }
  }
}
