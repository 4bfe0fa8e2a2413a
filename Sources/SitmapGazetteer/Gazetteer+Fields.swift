package import SitmapModel

/// The fields of a place by its index, without building a `Place`; none of them allocates but the texts.
extension Gazetteer {
  /// Its identity.
  package func id(of index: PlaceIndex) -> PlaceID {
    read(index) { PlaceID($0.idText($1)) } ?? PlaceID("")
  }

  /// Its usual name.
  package func name(of index: PlaceIndex) -> String {
    if let day, let name = name(of: index, on: day) { return name }
    return read(index) { $0.name($1) } ?? ""
  }

  /// GeoNames' feature class.
  package func featureClass(of index: PlaceIndex) -> FeatureClass {
    read(index) { $0.featureClass($1) } ?? .region
  }

  /// GeoNames' feature code, cheap to compare.
  package func featureCode(of index: PlaceIndex) -> FeatureCode {
    read(index) { $0.featureCode($1) } ?? FeatureCode("")
  }

  /// Inhabitants; 0 when unknown.
  package func population(of index: PlaceIndex) -> Int { read(index) { $0.population($1) } ?? 0 }

  /// Its representative position.
  package func coordinate(of index: PlaceIndex) -> Coordinate {
    read(index) { $0.coordinate($1) } ?? Coordinate(unchecked: 0, 0)
  }

  /// ISO 3166-1 alpha-3 of its country; nil when it has none.
  package func country(of index: PlaceIndex) -> String? {
    if let worldview, let country = worldview.country(of: index, in: self) { return country.iso3 }
    return read(index) { pack, row in pack.countryRow(row).flatMap { pack.country($0)?.iso3 } }
      ?? nil
  }

  /// ISO 3166-1 alpha-2 of its country as a number, to compare; 0 when it has none.
  package func countryNumber(of index: PlaceIndex) -> UInt16 {
    if let worldview, let country = worldview.country(of: index, in: self) { return country.iso2 }
    return ownCountryNumber(of: index)
  }

  /// The same without a worldview.
  func ownCountryNumber(of index: PlaceIndex) -> UInt16 {
    read(index) { pack, row in
      pack.countryRow(row).map { pack.load(UInt16.self, .countries, $0) } ?? 0
    } ?? 0
  }

  /// The place of the first-level unit that holds it, itself for such a unit; nil when there is none.
  package func admin1(of index: PlaceIndex) -> PlaceIndex? { unit(of: index, level: 1) }

  /// The place of the second-level unit that holds it, itself for such a unit; nil when there is none.
  package func admin2(of index: PlaceIndex) -> PlaceIndex? { unit(of: index, level: 2) }

  /// Whether it is a country or a territory with a code of its own.
  package func isCountry(_ index: PlaceIndex) -> Bool { kind(of: index) == .country }

  /// The radius of what the name covers: the row's own, that of the circle around its polygon, or one by
  /// kind and population.
  package func radius(of index: PlaceIndex) -> Distance {
    read(index) { $0.radius($1) }.flatMap { $0 }
      ?? PlaceRadius.usual(kind(of: index), population: population(of: index))
  }

  /// The whole place.
  package func place(at index: PlaceIndex) -> Place {
    Place(
      id: id(of: index),
      name: name(of: index),
      coordinate: coordinate(of: index),
      featureClass: featureClass(of: index),
      featureCode: featureCode(of: index).description,
      country: country(of: index),
      admin1: adminUnit(of: index, level: 1),
      admin2: adminUnit(of: index, level: 2),
      population: population(of: index),
      radius: radius(of: index),
      hasShape: shapeRow(of: index) != nil,
      source: read(index) { $0.source($1) } ?? "",
      validFrom: existence(of: index).from,
      validTo: existence(of: index).until
    )
  }

  private func adminUnit(of index: PlaceIndex, level: Int) -> AdminUnit? {
    guard let unit = unit(of: index, level: level) else { return nil }
    // The code of the unit of now says nothing of the one of the day.
    let isOfNow = day == nil || currentUnit(of: index, level: level) == unit
    return AdminUnit(
      id: id(of: unit),
      name: name(of: unit),
      code: pcode(of: unit) ?? unitCode(of: isOfNow ? index : unit, level: level) ?? ""
    )
  }

  private func unit(of index: PlaceIndex, level: Int) -> PlaceIndex? {
    guard day != nil, !times.isEmpty else { return currentUnit(of: index, level: level) }
    return currentUnit(of: index, level: level).flatMap { unitOfDay($0) }
  }

  private func currentUnit(of index: PlaceIndex, level: Int) -> PlaceIndex? {
    guard let row = read(index, { $0.unitRow($1, level: level) }) ?? nil else { return nil }
    return stack.place(ofUnit: row, in: index.pack, packs)
  }

  /// The code of the unit that holds a place, such as "IQ.01".
  func unitCode(of index: PlaceIndex, level: Int) -> String? {
    read(index) { pack, row -> String? in
      guard let unit = pack.unitRow(row, level: level).flatMap({ pack.unit($0) }),
        let country = pack.country(unit.country)
      else { return nil }
      let letters = [UInt8(truncatingIfNeeded: country.iso2), UInt8(country.iso2 >> 8)]
      return String(decoding: letters, as: UTF8.self) + "." + unit.code
    } ?? nil
  }

  /// How prominent it is when nothing else is known; see `Prominence`.
  package func prominence(of index: PlaceIndex) -> Int { read(index) { $0.prominence($1) } ?? 0 }

  /// The kind, from class and code.
  func kind(of index: PlaceIndex) -> PlaceKind {
    PlaceKind(featureClass(of: index), featureCode(of: index))
  }

  /// Reads from the pack of an index; nil when it belongs to another gazetteer.
  @inline(__always)
  func read<Value>(_ index: PlaceIndex, _ body: (Pack, Int) -> Value) -> Value? {
    guard index.pack < packs.count else { return nil }
    return body(packs[index.pack], index.row)
  }
}
