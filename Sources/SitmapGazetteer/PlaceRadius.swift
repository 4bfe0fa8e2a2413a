import SitmapModel

/// The radius of what a name covers, when neither its row nor a polygon gives one.
enum PlaceRadius {
  /// A town 1 to 10 km by its population, a spot 1 km, a line its half width of 5 km (SCHEMA.md,
  /// `uncertainty_m`); areas without a polygon by kind.
  static func usual(_ kind: PlaceKind, population: Int) -> Distance {
    switch kind {
    case .settlement: .kilometres(town(population))
    case .quarter, .spot: .kilometres(1)
    case .river: .kilometres(5)
    case .continent: .kilometres(3000)
    case .country: .kilometres(300)
    case .admin1: .kilometres(75)
    case .admin2: .kilometres(25)
    case .otherUnit: .kilometres(15)
    case .water: .kilometres(20)
    case .region: .kilometres(100)
    }
  }

  /// Kilometres by inhabitants: the radius of the built-up area at some 2,500 people a square kilometre, rounded.
  private static func town(_ population: Int) -> Double {
    switch population {
    case 0: 2
    case ..<10_000: 1
    case ..<50_000: 2
    case ..<150_000: 3
    case ..<500_000: 5
    case ..<1_500_000: 7
    default: 10
    }
  }
}
