import SitmapModel

/// The types of columns that a GeoPackage knows and we use.
enum ColumnKind: String {
  case integer = "INTEGER"
  case real = "REAL"
  case boolean = "BOOLEAN"
  case text = "TEXT"

  /// The type of a property: by its name where it is one of ours, since a first value may be null, else by its value.
  static func of(_ name: String, _ value: PropertyValue) -> ColumnKind {
    if integers.contains(name) { return .integer }
    if reals.contains(name) { return .real }
    if flags.contains(name) { return .boolean }
    switch value {
    case .integer: return .integer
    case .number: return .real
    case .bool: return .boolean
    case .null, .string, .array, .object: return .text
    }
  }

  private static let integers: Set<String> = [
    "sentence", "start", "end", "place_start", "place_end", "fatalities_best", "fatalities_low",
    "fatalities_high", "figure_value", "figure_low", "figure_high", "figure_start", "figure_end",
    "persons_best", "persons_low", "persons_high", "population",
  ]

  private static let reals: Set<String> = [
    "uncertainty_m", "relation_distance_km", "confidence", "household_size", "origin_lon",
    "origin_lat", "destination_lon", "destination_lat",
  ]

  private static let flags: Set<String> = ["directed", "civilian_targeting", "stock"]
}
