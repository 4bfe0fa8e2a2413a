import SitmapGazetteer
import SitmapModel

/// What the resolver looks at in a candidate, read once from the gazetteer.
struct CandidateFacts {
  /// What kind of place it is, coarse enough to compare.
  enum Level {
    case country, admin1, admin2, settlement, quarter, region, continent, water, spot
  }

  let candidate: NameCandidate
  let level: Level
  let isNationalCapital: Bool
  let isSeat: Bool
  let population: Int
  /// The country's number in the gazetteer; 0 for what has none.
  let country: UInt16
  /// The first-level unit that holds it, or that it is.
  let admin1: PlaceIndex?
  /// The position as a unit vector, for cheap distances.
  let direction: SIMD3<Double>

  var index: PlaceIndex { candidate.index }

  /// A distance in kilometres on the sphere; within 0.6 % of the ellipsoid's.
  func kilometres(to other: CandidateFacts) -> Double {
    let chord = direction - other.direction
    let square = (chord * chord).sum()
    return 2 * 6371.0088 * Trigonometry.arcsine(square.squareRoot() / 2)
  }
}
