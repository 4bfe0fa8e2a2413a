/// What one pass over the bytes of a feature found: where its members stand, and its positions as numbers.
///
/// All offsets count from the feature's first byte. The positions of all its geometries stand in one list; three
/// lists of ends say which of them make a line or ring, a polygon and a geometry.
public struct FeatureScan: Sendable {
  /// A kind of geometry (RFC 7946, section 1.4), but for collections, whose parts are listed instead.
  public enum Kind: UInt8, Sendable {
    case point, multiPoint, lineString, multiLineString, polygon, multiPolygon

    /// How deep the positions are nested in `coordinates`.
    var depth: Int {
      switch self {
      case .point: 0
      case .multiPoint, .lineString: 1
      case .multiLineString, .polygon: 2
      case .multiPolygon: 3
      }
    }
  }

  /// One geometry: its kind, and where its positions, rings and polygons end in the lists.
  public struct Part: Sendable {
    /// The kind.
    public let kind: Kind
    /// The end of its positions; they begin where those of the part before end.
    public let positions: Int
    /// The end of its lines or rings in `lineEnds`.
    public let lines: Int
    /// The end of its polygons in `polygonEnds`.
    public let polygons: Int
  }

  /// The number of bytes.
  public internal(set) var count = 0
  /// The `id` as JSON; nil when there is none.
  public internal(set) var id: Range<Int>?
  /// The `geometry` as JSON, also `null`; for a geometry that stands alone, all of it.
  public internal(set) var geometry: Range<Int>?
  /// The `properties` as JSON, also `null`.
  public internal(set) var properties: Range<Int>?
  /// Whether the geometry stands alone, without a feature around it.
  public internal(set) var isBareGeometry = false
  /// Whether the geometry is a collection.
  public internal(set) var isCollection = false
  /// The values of `bbox` members, of the feature and of its geometries, in the order of the text.
  public internal(set) var boxes: [Range<Int>] = []

  /// The first number of each position.
  public internal(set) var xs: [Double] = []
  /// The second number of each position.
  public internal(set) var ys: [Double] = []
  /// Where the first number of each position begins.
  public internal(set) var starts: [UInt32] = []
  /// Where the second number of each position ends.
  public internal(set) var ends: [UInt32] = []
  /// Whether a position has more than two numbers.
  public internal(set) var hasAltitudes = false
  /// The end of each line or ring, in positions; of points, none.
  public internal(set) var lineEnds: [Int] = []
  /// The end of each polygon, in lines.
  public internal(set) var polygonEnds: [Int] = []
  /// The geometries, one after the other; empty for `null` and for empty coordinates.
  public internal(set) var parts: [Part] = []

  /// For each name that is watched the property's value; nil when the feature does not have it.
  public internal(set) var watched: [Range<Int>?] = []
  /// Whether any name that is watched was found.
  public internal(set) var hasWatched = false

  /// The kind of a geometry that is no collection; nil for collections and without a geometry.
  public var kind: Kind? { parts.count == 1 && !isCollection ? parts[0].kind : nil }

  /// West, south, east, north of all positions as plain numbers; nil without positions.
  public var extent: (west: Double, south: Double, east: Double, north: Double)? {
    guard var west = xs.first, var south = ys.first else { return nil }
    var east = west
    var north = south
    for index in 1..<max(1, xs.count) {
      west = min(west, xs[index])
      east = max(east, xs[index])
      south = min(south, ys[index])
      north = max(north, ys[index])
    }
    return (west, south, east, north)
  }

  init(watching count: Int) { watched = Array(repeating: nil, count: count) }

  mutating func reset() {
    count = 0
    id = nil
    geometry = nil
    properties = nil
    isBareGeometry = false
    isCollection = false
    if !boxes.isEmpty { boxes.removeAll(keepingCapacity: true) }
    if hasWatched { for index in watched.indices { watched[index] = nil } }
    hasWatched = false
    hasAltitudes = false
    guard !xs.isEmpty else { return }
    xs.removeAll(keepingCapacity: true)
    ys.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
    if !lineEnds.isEmpty { lineEnds.removeAll(keepingCapacity: true) }
    if !polygonEnds.isEmpty { polygonEnds.removeAll(keepingCapacity: true) }
  }

  /// How long the lists were before a geometry.
  struct Mark {
    var positions = 0
    var lines = 0
  }

  var mark: Mark {
    Mark(positions: xs.count, lines: lineEnds.count)
  }
}
