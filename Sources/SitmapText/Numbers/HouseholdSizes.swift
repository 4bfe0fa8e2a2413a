package import SitmapModel

/// Persons a household by country and year, from `Gazetteer/curated/household_sizes.tsv`.
package struct HouseholdSizes: Sendable {
  /// A size and where it stands.
  package struct Size: Sendable, Hashable {
    /// Persons a household.
    package let persons: Double
    /// The year of the edition.
    package let year: Int
    /// The source, its year first.
    package let source: String
  }

  private let sizes: [String: [Size]]

  /// The table inside the program.
  package static let embedded = HouseholdSizes(CuratedTable.householdSizes())

  private init(_ table: CuratedTable) {
    var sizes: [String: [Size]] = [:]
    for row in table.rows {
      guard row.count == 4, let year = Int(row[1]), let persons = Double(row[2]), persons >= 1
      else { continue }
      sizes[row[0], default: []].append(Size(persons: persons, year: year, source: row[3]))
    }
    self.sizes = sizes.mapValues { $0.sorted { $0.year < $1.year } }
  }

  /// The latest size of a country (ISO 3166-1 alpha-3) up to a year, else the earliest; nil when it has none.
  package func size(of country: String, in year: Int?) -> Size? {
    guard let all = sizes[country] else { return nil }
    guard let year else { return all.last }
    return all.last { $0.year <= year } ?? all.first
  }

  /// The persons in some households of a country; nil when the figure is of something else or the country has no size.
  ///
  /// A best value is computed from a single value only; ends are computed where they are known.
  package func persons(_ figure: Figure, country: String?, year: Int?) -> PersonsEstimate? {
    guard figure.unit == .households, let country, let size = size(of: country, in: year) else {
      return nil
    }
    func times(_ count: Int?) -> Int? {
      guard let count, count < 1_000_000_000 else { return nil }
      return Int((Double(count) * size.persons).rounded())
    }
    return PersonsEstimate(
      best: times(figure.value),
      low: times(figure.lower),
      high: times(figure.upper),
      householdSize: size.persons,
      householdSizeSource: size.source
    )
  }
}
