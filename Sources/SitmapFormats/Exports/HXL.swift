import SitmapModel

extension ExportFormat {
  /// CSV with a second row of hashtags (Humanitarian Exchange Language 1.1), as humanitarian tables carry them.
  ///
  /// A column that the standard has no tag for has an empty cell in that row.
  public static let hxl = ExportFormat(
    name: "hxl",
    summary: "CSV with a row of HXL tags under its header",
    mediaType: "text/csv",
    ending: "csv",
    holdsProjections: true,
    write: { (input) throws(ExportError) in try writeRows(input, tags: HXLTags.tag) }
  )
}

/// The hashtags of columns (HXL 1.1, hxlstandard.org: core tags and attributes).
enum HXLTags {
  /// The tag of a column; empty when the standard has none for it.
  static func tag(_ column: String) -> String {
    if let tag = tags[column] { return tag }
    // Columns of sums: killed_low, displaced_households_high.
    for (ending, attribute) in [("_low", "+min"), ("_high", "+max"), ("_old", "+old")]
    where column.hasSuffix(ending) {
      let base = tag(String(column.dropLast(ending.count)))
      if !base.isEmpty { return base + attribute }
    }
    if column.hasSuffix("_change") {
      let base = tag(String(column.dropLast("_change".count)))
      if !base.isEmpty { return base + "+change" }
    }
    return ""
  }

  private static let tags = [
    "id": "#event+id", "date_from": "#date+start", "date_to": "#date+end",
    "date_precision": "#date+precision", "published": "#date+reported", "type": "#event+type",
    "group": "#event+category", "actor1": "#group+actor1", "actor1_type": "#group+actor1+type",
    "actor2": "#group+actor2", "actor2_type": "#group+actor2+type", "country": "#country+code",
    "country_name": "#country+name", "admin1": "#adm1+name", "admin1_code": "#adm1+code",
    "admin2": "#adm2+name", "admin2_code": "#adm2+code", "admin3": "#adm3+name",
    "admin3_code": "#adm3+code", "place": "#loc+name", "place_id": "#loc+code",
    "lon": "#geo+lon", "lat": "#geo+lat", "geo_precision": "#geo+precision",
    "relation": "#loc+relation", "fatalities_best": "#affected+killed",
    "fatalities_low": "#affected+killed+min", "fatalities_high": "#affected+killed+max",
    "persons_best": "#affected+displaced+ind", "persons_low": "#affected+displaced+ind+min",
    "persons_high": "#affected+displaced+ind+max", "term": "#event+displacement_type",
    "category": "#event+displacement_category", "origin": "#loc+name+origin",
    "origin_country": "#country+code+origin", "origin_admin1": "#adm1+name+origin",
    "destination": "#loc+name+destination", "destination_country": "#country+code+destination",
    "destination_admin1": "#adm1+name+destination", "cause": "#cause",
    "modality": "#status+modality", "state": "#status", "source": "#meta+source",
    "url": "#meta+url", "text": "#meta+excerpt", "doc": "#meta+id",
    "events": "#event+num", "movements": "#meta+num+movements", "records": "#meta+num",
    "killed": "#affected+killed+ind", "displaced": "#affected+displaced+new+ind",
    "displaced_households": "#affected+displaced+new+hh", "arrived": "#affected+arrived+ind",
    "arrived_households": "#affected+arrived+hh", "idps": "#affected+idps+ind",
    "idps_households": "#affected+idps+hh", "returned": "#affected+returned+ind",
    "returned_households": "#affected+returned+hh", "returnees": "#affected+returnees+ind",
    "returnees_households": "#affected+returnees+hh", "relocated": "#affected+relocated+ind",
    "relocated_households": "#affected+relocated+hh", "day": "#date+occurred",
    "week": "#date+week", "month": "#date+month", "year": "#date+year",
  ]
}
