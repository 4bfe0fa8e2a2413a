import SitmapModel

/// What a property says, by its name: in our own layers, in ACLED's, UCDP's and IDMC's tables, in GeoNames' dumps.
enum FieldRole {
  /// Names of places and of those who act.
  static let names: Set<String> = [
    "name", "asciiname", "place", "location", "where_coordinates", "actor1", "actor2", "side_a",
    "side_b", "origin", "destination", "holder",
  ]

  /// Those of them that say where it is.
  static let placeNames: Set<String> = [
    "name", "asciiname", "place", "location", "where_coordinates", "origin", "destination",
  ]

  /// Names of units, which can be spelled in other ways as codes cannot.
  static let unitNames: Set<String> = [
    "admin1", "admin2", "admin3", "admin4", "adm_1", "adm_2", "adm1", "adm2", "region",
  ]

  /// What kind of thing it is.
  static let types: Set<String> = [
    "type", "group", "term", "category", "state", "kind", "event_type", "sub_event_type",
    "disorder_type", "type_of_violence", "feature_class", "feature_code",
  ]

  /// The units that it is in.
  static let units: Set<String> = [
    "country", "iso", "iso3", "country_code", "admin1", "admin2", "admin3", "admin4",
    "admin1_code", "admin2_code", "admin3_code", "adm_1", "adm_2", "adm1", "adm2", "adm1_code",
    "adm2_code", "region",
  ]

  /// When it was.
  static let days: Set<String> = [
    "date", "date_from", "date_to", "event_date", "date_start", "date_end", "day",
    "displacement_start_date", "displacement_end_date",
  ]

  /// Where a record is told, or what says in another form what another field says.
  ///
  /// They change whenever another report tells of the same thing, so the forms for people only name them, and two
  /// records are not held for the same by them.
  static let provenance: Set<String> = [
    "source_scale", "url", "published", "sentence", "start", "end", "field", "text", "mentions",
    "previous_ids", "values", "date_text", "time_start", "time_end", "place_start", "place_end",
    "confidence", "alternatives", "rules", "figure_start", "figure_end", "persons_best",
    "persons_low", "persons_high", "origins", "destinations", "names", "docs", "reasons",
    "timestamp", "modification_date",
  ]

  /// The first-level unit of a feature, or its country.
  static func unit(of feature: Feature) -> String? {
    for name in DiffBooks.unitNames {
      if let text = feature.text(name), !text.isEmpty { return text }
    }
    return nil
  }
}
