package import SitmapModel

/// Why positions could not be brought into another reference system.
package enum ProjectionError: Error, Hashable, CustomStringConvertible {
  /// No such system; the second is a guess at what was meant.
  case unknownSystem(ReferenceSystem, suggestion: ReferenceSystem?)
  /// A system of heights, of time, or of positions from the earth's centre.
  case notHorizontal(ReferenceSystem)
  /// PROJ's database of systems was not found.
  case noDatabase(ReferenceSystem)
  /// PROJ knows both systems and no way between them, or refuses a pipeline.
  case noOperation(from: ReferenceSystem, to: ReferenceSystem, reason: String)
  /// A position far outside of where the system is made for.
  case outsideArea(longitude: Double, latitude: Double, system: ReferenceSystem, area: String)
  /// A position that PROJ cannot transform, or only into nonsense.
  case noResult(x: Double, y: Double, system: ReferenceSystem, reason: String)
  /// Positions of one system handed to a transformation from another.
  case wrongSystem(expected: ReferenceSystem, got: ReferenceSystem)

  /// The message a user reads.
  package var description: String {
    switch self {
    case .unknownSystem(let system, let suggestion?):
      "unknown reference system '\(system)'; did you mean \(suggestion)?"
    case .unknownSystem(let system, nil):
      "unknown reference system '\(system)'; write a code like EPSG:32638, "
        + "which is UTM zone 38N on WGS 84"
    case .notHorizontal(let system):
      "reference system '\(system)' has no easting and northing; "
        + "write a projected system like EPSG:32638, which is UTM zone 38N on WGS 84"
    case .noDatabase(let system):
      "reference system '\(system)' needs PROJ's database proj.db, which was not found; "
        + "install proj-data, or use EPSG:3857 or a UTM zone (EPSG:32601 to EPSG:32760)"
    case .noOperation(let from, let to, let reason):
      "no transformation from \(from) to \(to): \(reason)"
    case .outsideArea(let longitude, let latitude, let system, let area):
      "position \(longitude),\(latitude) is far outside of \(system), which is for \(area); "
        + "choose a system of that region"
    case .noResult(let x, let y, let system, let reason):
      "position \(x),\(y) has no place in \(system): \(reason)"
    case .wrongSystem(let expected, let got):
      "positions of \(got) given to a transformation from \(expected)"
    }
  }
}
