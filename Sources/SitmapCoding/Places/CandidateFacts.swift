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
  /// Whether it is a seat whose usual name has the words of its unit's, spelled in another way ("Dar‘ā" of Daraa).
  let spellsItsUnit: Bool
  let population: Int
  /// The country's number in the gazetteer; 0 for what has none.
  let country: UInt16
  /// The first-level unit that holds it, or that it is.
  let admin1: PlaceIndex?
  /// The position as a unit vector, for cheap distances.
  let direction: SIMD3<Double>

  var index: PlaceIndex { candidate.index }

  /// Whether it is a settlement of unknown size of the base pack, of which that has many and a report names few; what people
  /// added themselves is named.
  var isHamlet: Bool { level == .settlement && population == 0 && index.pack == 0 }

  /// Whether both are one place; by the numbers, for what a module defines as equal is slow across its border.
  func isSame(as other: CandidateFacts) -> Bool { index.raw == other.index.raw }

  /// Whether it is the first-level unit of another, or that lies in it.
  func isUnit(of other: CandidateFacts) -> Bool { other.admin1?.raw == index.raw }

  /// A distance in kilometres on the sphere; within 0.6 % of the ellipsoid's.
  func kilometres(to other: CandidateFacts) -> Double {
    let chord = direction - other.direction
    return Self.kilometres(squareOfChord: (chord * chord).sum())
  }

  /// The same, from the square of the chord between two unit vectors.
  static func kilometres(squareOfChord square: Double) -> Double {
    2 * 6371.0088 * Trigonometry.arcsine(square.squareRoot() / 2)
  }
}
