public import SitmapGazetteer
import SitmapGeometry
public import SitmapModel

/// Regions that follow a line of the map: a river between two places, one of its banks, a border.
public enum LineRegion {
  /// How far from a river a place may be to say where a stretch of it begins or ends.
  static let reach = Distance.kilometres(50)
  /// How far apart the pieces of a river may be: maps break it at lakes and confluences.
  private static let gap = Distance.kilometres(5)
  /// How far apart the outlines of two neighbours may run: they come from different maps.
  private static let borderTolerance = Distance.kilometres(2)

  /// An end of a stretch.
  public struct End: Sendable, Hashable {
    /// What it was called.
    public let name: String
    /// Where it is.
    public let coordinate: Coordinate

    /// Names an end.
    public init(name: String, coordinate: Coordinate) {
      self.name = name
      self.coordinate = coordinate
    }
  }

  /// The river of a name: the best place of that name that has a line.
  public static func river(
    _ name: String,
    country: String?,
    gazetteer: Gazetteer
  ) throws(SitmapError) -> Place {
    let found = try PlaceChoice.find(name, country: country, gazetteer: gazetteer)
    let river = found.first { !(gazetteer.shape(of: $0.id)?.lines ?? []).isEmpty }
    if let river { return river }
    let choice = try PlaceChoice(name, for: .area, country: country, gazetteer: gazetteer)
    guard !(gazetteer.shape(of: choice.place.id)?.lines ?? []).isEmpty else {
      throw SitmapError(
        .usage,
        "the gazetteer has no line of \(choice.place.name)",
        hint: "name a river, or use --near or --within"
      )
    }
    return choice.place
  }

  /// The place of a name that says where a stretch of a river begins: of its namesakes the best one near the river.
  public static func place(
    _ name: String,
    near river: Place,
    country: String?,
    gazetteer: Gazetteer
  ) throws(SitmapError) -> Place {
    let choice = try PlaceChoice(name, for: .centre, country: country, gazetteer: gazetteer)
    let line = PreparedLine(gazetteer.shape(of: river.id)?.lines ?? [])
    let near = ([choice.place] + choice.others).first {
      line.nearest(to: $0.coordinate, within: reach) != nil
    }
    return near ?? choice.place
  }

  /// What lies near a river.
  ///
  /// - Parameters:
  ///   - river: A place with lines.
  ///   - ends: Two ends near it between which it counts; nil for all of it.
  ///   - bank: One of its sides, seen from the first place to the second; nil for both.
  ///   - width: How far to each side.
  ///   - gazetteer: Where shapes are.
  /// - Returns: A corridor, or one bank of the stretch.
  /// - Throws: When there is no stretch between the ends, or a bank is asked for without them.
  public static func along(
    _ river: Place,
    ends: (from: End, to: End)?,
    bank: Bank?,
    width: Distance,
    gazetteer: Gazetteer
  ) throws(SitmapError) -> Region {
    let lines = gazetteer.shape(of: river.id)?.lines ?? []
    guard let ends else {
      guard bank == nil else {
        throw SitmapError(
          .usage,
          "which bank is left depends on the way",
          hint: "say from where to where: --from A --to B"
        )
      }
      return .corridor(along: lines, width: width)
    }
    let network = LineNetwork(lines, reach: gap)
    guard
      let way = network.way(from: ends.from.coordinate, to: ends.to.coordinate, within: reach)
    else {
      let far = [ends.from, ends.to].first {
        PreparedLine(lines).nearest(to: $0.coordinate, within: reach) == nil
      }
      throw SitmapError(
        .usage,
        far.map { "\($0.name) is more than \(Int(reach.kilometres)) km from \(river.name)" }
          ?? "the map has no unbroken line of \(river.name) between \(ends.from.name) and \(ends.to.name)",
        hint: "leave out --from and --to, or name other places"
      )
    }
    guard let bank else { return .corridor(along: [way], width: width) }
    return .bank(of: way, side: bank, width: width)
  }

  /// What lies near the border of an area, or near the border between two.
  public static func border(
    of area: Place,
    with other: Place?,
    width: Distance,
    gazetteer: Gazetteer
  ) throws(SitmapError) -> Region {
    let outline = try self.outline(of: area, gazetteer)
    guard let other else { return .corridor(along: SharedBorder.rings(outline), width: width) }
    let pieces = SharedBorder.between(
      outline,
      try self.outline(of: other, gazetteer),
      tolerance: borderTolerance
    )
    guard !pieces.isEmpty else {
      throw SitmapError(.usage, "\(area.name) and \(other.name) have no border in common")
    }
    return .corridor(along: pieces, width: width)
  }

  private static func outline(
    of place: Place,
    _ gazetteer: Gazetteer
  ) throws(SitmapError) -> [Polygon] {
    let polygons = gazetteer.shape(of: place.id)?.polygons ?? []
    guard !polygons.isEmpty else {
      throw SitmapError(.usage, "the gazetteer has no outline of \(place.name)")
    }
    return polygons
  }
}
