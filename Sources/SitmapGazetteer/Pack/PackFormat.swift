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
  static let version: UInt32 = 1
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
  /// The grid over points has a cell for each degree of longitude and latitude.
  static let gridColumns = 360
  /// See `gridColumns`.
  static let gridRows = 180
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

  /// Bytes of one record.
  var width: Int {
    switch self {
    case .nameText, .shapeBytes, .strings: 1
    case .nameBuckets, .hierarchy, .gridCells, .gridPlaces, .sources, .placeLinks, .unitLinks: 4
    case .nameEntries, .prefixes, .codes: 8
    case .countries, .stopWords: 16
    case .namespaces, .units: 16
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
  static let source = 34
  static let namespace = 35
  /// See `Prominence`.
  static let prominence = 36

  static let codeMask: UInt16 = 0x0FFF
  /// The place has a shape.
  static let hasShape: UInt16 = 0x8000
  /// The row only adds names to a place of a pack below.
  static let isStub: UInt16 = 0x4000
}

/// The four low bits of a name entry.
enum NameFlags {
  static let kindMask: UInt32 = 0b0011
  static let loose: UInt32 = 0b0100
  /// Bits that the flags take.
  static let bits: UInt32 = 4
}
