import SitmapGazetteer
import SitmapModel

/// Makes the place of a position that no name of the gazetteer covers.
struct WrittenPlaceMaker {
  let gazetteer: Gazetteer

  /// How sure a position in numbers is: what is left is misprints.
  private static let probability = 0.95

  /// The resolution of a name, or of numbers alone, by the position that the report gives.
  func resolution(of toponym: Toponym, at position: WrittenPosition) -> Resolution {
    Resolution(
      place: place(of: toponym, at: position),
      probability: Self.probability,
      reasons: [Self.reason(position)]
    )
  }

  /// Why a place is where it is: the numbers and their notation.
  static func reason(_ position: WrittenPosition) -> String {
    "the report gives its position in \(position.notation.name): \(position.text)"
  }

  /// A spot at the position, in the units that hold it.
  private func place(of toponym: Toponym, at position: WrittenPosition) -> Place {
    let around = gazetteer.whereabouts(position.coordinate, settlements: 1)
    let country = around.containing.first { $0.featureCode.hasPrefix("PCL") }
    let nearest = around.settlements.first.flatMap {
      $0.distance <= Self.reach || country?.country == $0.place.country ? $0.place : nil
    }
    let unit = around.containing.first { $0.featureCode == "ADM1" }
    let small = around.containing.first { $0.featureCode == "ADM2" }
    return Place(
      id: PlaceID("position:\(Self.text(position.coordinate))"),
      name: toponym.text,
      coordinate: position.coordinate,
      featureClass: .spot,
      featureCode: "",
      country: country?.country ?? nearest?.country,
      admin1: unit?.admin1 ?? small?.admin1 ?? nearest?.admin1,
      admin2: small?.admin2 ?? (unit == nil ? nearest?.admin2 : nil),
      population: 0,
      radius: position.uncertainty,
      hasShape: false,
      source: "report"
    )
  }

  /// A settlement farther away says nothing of the units at a position.
  private static let reach = Distance.kilometres(30)

  /// Latitude and longitude with five decimals: a metre.
  private static func text(_ coordinate: Coordinate) -> String {
    [coordinate.latitude, coordinate.longitude].map { degrees in
      let whole = Int((abs(degrees) * 100_000).rounded())
      let part = String(whole % 100_000)
      let zeros = String(repeating: "0", count: 5 - part.utf8.count)
      return "\(degrees < 0 && whole > 0 ? "-" : "")\(whole / 100_000).\(zeros)\(part)"
    }.joined(separator: ",")
  }
}
