package import SitmapModel

/// A place of somebody's own data, before it is checked.
package struct ImportedPlace: Sendable {
  /// Its identity, such as "geonames:98245"; empty for one made of its name and position.
  package var id = ""
  /// Its usual name.
  package var name = ""
  /// Other names.
  package var names: [String] = []
  /// ISO 3166-1, two or three letters; empty for none.
  package var country = ""
  /// GeoNames' code of the first-level unit; empty for none.
  package var admin1 = ""
  /// GeoNames' code of the second-level unit; empty for none.
  package var admin2 = ""
  /// The letter of the feature class.
  package var featureClass = "P"
  /// GeoNames' feature code.
  package var featureCode = "PPL"
  /// Degrees.
  package var latitude = Double.nan
  /// Degrees.
  package var longitude = Double.nan
  /// Inhabitants; 0 when unknown.
  package var population = 0
  /// Kilometres; 0 when not given.
  package var radius = 0.0
  /// Its P-code; empty for none.
  package var pcode = ""
  /// Its polygon or line.
  package var shape: Geometry?
  /// Whether names and codes are added to the place of this id, which a pack below has.
  package var isAddition = false

  /// A place of which nothing is known yet.
  package init() {}
}

extension ImportedPlace {
  /// A row of a GeoNames dump (19 columns); nil and a reason when it is none.
  package static func geonames(_ line: ArraySlice<UInt8>) -> Result<ImportedPlace, ImportProblem> {
    let fields = line.split(separator: 9, omittingEmptySubsequences: false)
    guard fields.count >= 15 else {
      return .failure(ImportProblem("has \(fields.count) columns; a GeoNames dump has 19"))
    }
    func text(_ i: Int) -> String { String(decoding: fields[i], as: UTF8.self) }
    guard UInt32(text(0)) != nil else { return .failure(ImportProblem("has no GeoNames id")) }
    var place = ImportedPlace()
    place.id = "geonames:" + text(0)
    place.name = text(1)
    place.names = fields[3].split(separator: UInt8(ascii: ","))
      .map { String(decoding: $0, as: UTF8.self) }
    if text(2) != text(1), !text(2).isEmpty { place.names.insert(text(2), at: 0) }
    place.latitude = Double(text(4)) ?? .nan
    place.longitude = Double(text(5)) ?? .nan
    place.featureClass = text(6)
    place.featureCode = text(7)
    place.country = text(8)
    place.admin1 = text(10) == "00" ? "" : text(10)
    place.admin2 = text(11)
    place.population = Int(text(14)) ?? 0
    return .success(place)
  }
}

/// Why a row was left out.
package struct ImportProblem: Error, Hashable, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }
}
