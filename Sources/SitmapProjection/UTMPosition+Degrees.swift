package import SitmapModel

extension UTMPosition {
  /// The position in degrees, by PROJ: a way is made for each, 0.1 ms, since reports have few.
  ///
  /// Nil for no zone, and where PROJ says that the grid of the zone does not reach.
  package var degrees: Coordinate? {
    guard (1...60).contains(zone) else { return nil }
    let system = ReferenceSystem("EPSG:\((isNorthern ? 32600 : 32700) + zone)")
    do throws(ProjectionError) {
      let transformation = try Transformation(to: system)
      let point = ProjectedPoint(x: easting, y: northing, system: system)
      return try transformation.unproject([point]).first
    } catch {
      // Numbers outside of the grid are no position on it: what was read is something else.
      return nil
    }
  }
}
