/// A system of codes for places.
public enum CodeSystem: UInt8, Sendable, Hashable, CaseIterable, Comparable {
  /// OCHA's codes of administrative units ("IQG01").
  case pcode = 0
  /// ISO 3166-2 ("IQ-AN").
  case iso3166Part2 = 1
  /// GeoNames' codes of units ("IQ.01"); worked out, never stored.
  case geonames = 2
  /// Airports by three letters.
  case iata = 3
  /// Airports by four letters.
  case icao = 4

  /// The name in tables and outputs.
  public var name: String {
    switch self {
    case .pcode: "pcode"
    case .iso3166Part2: "iso3166-2"
    case .geonames: "geonames"
    case .iata: "iata"
    case .icao: "icao"
    }
  }

  /// The system by its name.
  public init?(name: String) {
    guard let found = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  /// The order of outputs.
  public static func < (a: CodeSystem, b: CodeSystem) -> Bool { a.rawValue < b.rawValue }
}

/// A code of a place.
public struct PlaceCode: Sendable, Hashable {
  /// The system of the code.
  public let system: CodeSystem
  /// The code as it is written.
  public let code: String
  /// The days that the code holds, as days since 1970-01-01; open ends are `Int32.min` and `.max`.
  let from: Int32
  let until: Int32
}
