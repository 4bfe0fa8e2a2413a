import SitmapModel

/// How sharply a place is known from its kind, and what a spatial phrase does to that.
///
/// Every number is a choice and stands here with its reason; none is measured from a report.
enum UncertaintyTable {
  /// The precision and the radius of a place that is named without a spatial phrase.
  static func base(of place: Place) -> (precision: GeoPrecision, radius: Distance) {
    switch place.featureClass {
    case .administrative: unit(place)
    case .populated: (.populated, settlement(place))
    case .water: isStream(place) ? (.line, lineHalfWidth) : (.area, known(place, else: lakeRadius))
    case .road: (.line, lineHalfWidth)
    case .region, .terrain, .vegetation, .undersea: (.area, known(place, else: regionRadius))
    case .spot: (.exact, known(place, else: spotRadius))
    }
  }

  /// A dam, a bridge, a camp, an airport: its grounds are about a kilometre across.
  static let spotRadius = Distance.kilometres(1)
  /// A quarter of a city: as large as a small town.
  static let quarterRadius = Distance.kilometres(1)
  /// "near X": reporters use it for what is reached in a few minutes by car.
  static let near = Distance.kilometres(10)
  /// "west of X" without a distance: the next larger town is about that far, else it would be named.
  static let directionAlone = Distance.kilometres(50)
  /// A river or a road stands for the land on both sides of it.
  static let lineHalfWidth = Distance.kilometres(5)
  /// "N km north of X": reporters round to the next five or ten, and a direction to 45 degrees.
  static let shareOfDistance = 0.1
  /// The outskirts lie outside of the built-up area, within as much again.
  static let outskirtsFactor = 2.0
  /// A region, desert or range without a known extent.
  static let regionRadius = Distance.kilometres(150)
  /// A lake without a known extent.
  static let lakeRadius = Distance.kilometres(20)
  /// A country without a known extent: the radius of a circle of the median country's area (about 110,000 km2).
  static let countryRadius = Distance.kilometres(190)
  /// A first-level unit without a known extent.
  static let admin1Radius = Distance.kilometres(80)
  /// A second-level unit without a known extent.
  static let admin2Radius = Distance.kilometres(25)

  /// Built-up areas grow with the root of the inhabitants; 1 km for a village, 10 km for a great city.
  private static func settlement(_ place: Place) -> Distance {
    if place.hasShape, place.radius.metres > 0 { return place.radius }
    if place.featureCode == "PPLX" { return quarterRadius }
    return switch place.population {
    case 2_000_000...: .kilometres(10)
    case 500_000...: .kilometres(7)
    case 100_000...: .kilometres(5)
    case 20_000...: .kilometres(3)
    case 5_000...: .kilometres(2)
    default: .kilometres(max(1, min(place.radius.kilometres, 15)))
    }
  }

  private static func unit(_ place: Place) -> (GeoPrecision, Distance) {
    switch place.featureCode {
    case "ADM1", "ADM1H": (.adm1, known(place, else: admin1Radius))
    case let code where code.hasPrefix("ADM"): (.adm2, known(place, else: admin2Radius))
    case let code where code.hasPrefix("PCL"): (.country, known(place, else: countryRadius))
    default: (.area, known(place, else: admin1Radius))
    }
  }

  private static func isStream(_ place: Place) -> Bool {
    place.featureCode.hasPrefix("STM") || place.featureCode.hasPrefix("CNL")
  }

  private static func known(_ place: Place, else usual: Distance) -> Distance {
    place.radius.metres > 0 ? place.radius : usual
  }
}
