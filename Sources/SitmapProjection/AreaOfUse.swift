import SitmapModel

/// Where a reference system may be used, and how far beyond it sitmap follows.
struct AreaOfUse: Sendable, Hashable {
  let box: BoundingBox
  /// What a user reads: "the world between 85.06 south and north".
  let name: String
  /// Degrees beyond the box that are still allowed: maps do not end at a zone's edge.
  let margin: Double

  /// Whether a position is in the box or within the margin of it.
  func allows(longitude: Double, latitude: Double) -> Bool {
    guard latitude >= box.south - margin, latitude <= box.north + margin else { return false }
    let width = box.crossesAntimeridian ? box.east - box.west + 360 : box.east - box.west
    guard width + 2 * margin < 360 else { return longitude.isFinite }
    let offset = longitude - box.west + margin
    // Longitudes are in -180...180, so one turn is enough.
    let turned = offset < 0 ? offset + 360 : offset >= 360 ? offset - 360 : offset
    return turned <= width + 2 * margin
  }

  /// The whole earth.
  static let world = AreaOfUse(
    box: BoundingBox(unchecked: -180, -90, 180, 90),
    name: "the world",
    margin: 0
  )
}
