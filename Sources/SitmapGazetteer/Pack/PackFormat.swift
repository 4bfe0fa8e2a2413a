/// The layout of a gazetteer pack: a header, a table of sections, then the sections.
///
/// All numbers are little-endian; every section starts at a multiple of 8 and is an array of
/// records of one width, so that a pack is used in place and never parsed.
///
///     0   8  magic "SITMAPGZ"
///     8   4  format version
///     12  4  number of sections
///     16  8  bytes of the whole file
///     24  8  hash of all bytes after the section table
///     32  8  the same hash of the pack that it was compiled over; 0 for none
///     40  .  one entry of 24 bytes for each section: kind, record width, record count, offset
enum PackFormat {
  static let magic = Array("SITMAPGZ".utf8)
  static let version: UInt32 = 2
  static let headerBytes = 40
  static let entryBytes = 24
  static let alignment = 8

  /// Pack coordinates are whole numbers of 1e-7 degree (about 1 cm).
  static let degree = 1e7
  /// Shape vertices are whole numbers of 1e-4 degree (about 11 m), the precision of the sources.
  static let shapeUnit = 1000
  /// Rows a pack can hold: a posting keeps 28 bits for the row.
  static let maximumRows = 1 << 28
  /// No row.
  static let none = UInt32.max
  /// Terms of one block of a dictionary.
  static let blockTerms = 32
  /// The grid over points has a cell for each degree of longitude and latitude.
  static let gridColumns = 360
  /// See `gridColumns`.
  static let gridRows = 180
  /// The grid over shapes has a cell for each two degrees.
  static let shapeColumns = 180
  /// See `shapeColumns`.
  static let shapeRows = 90
}

/// The sections of a pack, in the order of the file.
///
/// The raw value is the kind that the table of sections gives.
enum PackSection: UInt32, CaseIterable {
  /// Places, sorted by id.
  case places = 1
  /// Names of each place, in the order of the places; usual name first, separated by line feeds.
  case nameText
  /// For the top bits of a hash, the first entry in `nameEntries`; one more than there are buckets.
  case nameBuckets
  /// Sorted by hash: 32 bits of the hash, then 28 of the place, 4 of flags.
  case nameEntries
  /// A Bloom filter of the beginnings of names of several words.
  case prefixes
  /// Prefixes of ids ("geonames"), with the range of places that carry them.
  case namespaces
  /// Feature class (1 byte) and code (up to 7 bytes).
  case codes
  /// Names of sources.
  case sources
  /// Country codes and their places.
  case countries
  /// Administrative units, sorted by country, level, code.
  case units
  /// Places sorted by country, unit of the first and of the second level, population.
  case hierarchy
  /// For each cell of the grid the first entry in `gridPlaces`; one more than there are cells.
  case gridCells
  /// Places sorted by cell.
  case gridPlaces
  /// Shapes sorted by place: place, kind, bounding box, where its vertices are.
  case shapes
  /// Vertices as variable-length deltas.
  case shapeBytes
  /// Ordinary words, sorted by hash, with their rule.
  case stopWords
  /// For each place its row in the pack below, or none: saves the search when packs are opened.
  case placeLinks
  /// For each unit its row in the pack below, or none.
  case unitLinks
  /// The text of small tables.
  case strings
  /// Distinct strict look-up forms of names, sorted, each written as what it adds to the one before it.
  case terms
  /// For each block of `terms` where it starts; the second number is not used.
  case termBlocks
  /// Distinct sound forms of names, sorted, written like `terms`, each with the number of its terms.
  case sounds
  /// For each block of `sounds` where it starts and its first entry in `soundTerms`.
  case soundBlocks
  /// Terms of each sound form, in the order of `sounds`.
  case soundTerms
  /// Languages and kinds of names: place, number among its names, language in 12 bits, kind in 4.
  case nameNotes
  /// When names were in use, and places were: place, number among its names or a `TimeMark`, first and last day
  /// since 1970.
  case nameTimes
  /// The tags of languages.
  case languages
  /// Codes of places, sorted by place: place, system, code, first and last day.
  case placeCodes
  /// Rows of `placeCodes`, sorted by code.
  case codeOrder
  /// Areas that another worldview gives to another country, sorted by place.
  case disputed
  /// For each cell of the grid the first entry in `cellShapes`; one more than there are cells.
  case shapeCells
  /// Shapes whose box touches a cell, sorted by cell.
  case cellShapes
  /// Hashes of ordinary English words, sorted.
  case words
  /// What the pack is, its licence and credits: lines of a name, a tab and a text.
  case about

  /// Bytes of one record.
  var width: Int {
    switch self {
    case .nameText, .shapeBytes, .strings, .terms, .sounds, .about: 1
    case .nameBuckets, .hierarchy, .gridCells, .gridPlaces, .sources, .placeLinks, .unitLinks: 4
    case .soundTerms, .languages, .codeOrder, .shapeCells, .cellShapes, .words: 4
    case .nameEntries, .prefixes, .codes, .termBlocks, .soundBlocks, .nameNotes: 8
    case .countries, .stopWords, .disputed, .nameTimes: 16
    case .namespaces, .units: 16
    case .placeCodes: 24
    case .shapes: 32
    case .places: 40
    }
  }
}

/// Where the fields of a place record stand.
enum PlaceField {
  static let idNumber = 0
  static let names = 4
  static let longitude = 8
  static let latitude = 12
  static let population = 16
  static let admin1 = 20
  static let admin2 = 24
  /// In units of 100 m: that of the row, else that of the circle around its polygon; 0 for neither.
  static let radius = 28
  /// One more than the row in `countries`; 0 for none.
  static let country = 30
  /// The row in `codes` in 12 bits, then the flags.
  static let code = 32
  /// The low byte of the row in `sources`; see `sourceHigh`.
  static let source = 34
  static let namespace = 35
  /// See `Prominence`.
  static let prominence = 36
  /// The high bytes of the row in `sources`.
  static let sourceHigh = 38

  static let codeMask: UInt16 = 0x0FFF
  /// The place has a shape.
  static let hasShape: UInt16 = 0x8000
  /// The row only adds names to a place of a pack below.
  static let isStub: UInt16 = 0x4000
}

/// Where the fields of a code record stand.
enum CodeField {
  static let place = 0
  static let system = 4
  static let text = 8
  static let from = 12
  static let until = 16
}

/// What stands in place of a name's number in a record of `nameTimes` that is about the place itself.
enum TimeMark {
  /// The days on which the place was one.
  static let existence = UInt32.max
  /// Set over the row of the unit that the place was part of on these days.
  static let part: UInt32 = 0x8000_0000
}

/// The four low bits of a name entry.
enum NameFlags {
  static let kindMask: UInt32 = 0b0011
  static let loose: UInt32 = 0b0100
  /// Bits that the flags take.
  static let bits: UInt32 = 4
}
