import ArgumentParser
import Sitmap

/// Where: the options that name a region, of which at most one is given.
struct RegionOptions: ParsableArguments {
  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("Inside a place: a name, a country code or an id.", valueName: "place")
  )
  var place: String?

  @Option(help: ArgumentHelp("Inside a box, in degrees.", valueName: "w,s,e,n"))
  var bbox: String?

  @Option(help: ArgumentHelp("Inside the areas of a GeoJSON file.", valueName: "file"))
  var within: String?

  @Option(help: ArgumentHelp("Around a place or a position.", valueName: "place|lat,lon"))
  var near: String?

  @Option(help: ArgumentHelp("How far around --near.", valueName: "30km"))
  var radius: String?

  @Option(
    help: ArgumentHelp(
      "Along a river, all of it or --from a place --to another.",
      valueName: "river"
    )
  )
  var along: String?

  @Option(help: ArgumentHelp("Where the stretch of --along begins.", valueName: "place|lat,lon"))
  var from: String?

  @Option(help: ArgumentHelp("Where the stretch of --along ends.", valueName: "place|lat,lon"))
  var to: String?

  @Option(
    help: ArgumentHelp(
      "One bank of --along, seen on the way --from --to.",
      valueName: "left|right"
    )
  )
  var bank: String?

  @Option(
    help: ArgumentHelp(
      "Along the border of a place, or the border between two: IQ,SY.",
      valueName: "place[,place]"
    )
  )
  var border: String?

  @Option(help: ArgumentHelp("How far to each side of --along or --border.", valueName: "10km"))
  var width: String?

  private var all: [String?] {
    [place, bbox, within, near, radius, along, from, to, bank, border, width]
  }

  /// Whether any region is named.
  var isGiven: Bool { all.contains { $0 != nil } }

  /// Whether a position or place is all that is named.
  var isNearAlone: Bool {
    near != nil && all.count { $0 != nil } == 1
  }

  /// The region, with notes on how names were understood; nil when there is none.
  func region(
    gazetteer: Gazetteer,
    country: String?,
    io: CommandIO,
    notes: inout [String]
  ) throws(SitmapError) -> Region? {
    let given = [
      ("--in", place), ("--bbox", bbox), ("--within", within), ("--near", near), ("--along", along),
      ("--border", border),
    ].filter { $0.1 != nil }.map(\.0)
    guard given.count <= 1 else {
      throw SitmapError(
        .usage,
        "\(given.joined(separator: " and ")) are two regions",
        hint: "give one"
      )
    }
    if radius != nil, near == nil {
      throw SitmapError(
        .usage,
        "--radius belongs to --near",
        hint: "as in --near Ramadi --radius 30km"
      )
    }
    try checkCompanions()
    if let along {
      return try river(along, gazetteer: gazetteer, country: country, notes: &notes)
    }
    if let border {
      return try self.border(border, gazetteer: gazetteer, country: country, notes: &notes)
    }
    if let place {
      let choice = try PlaceChoice(place, for: .area, country: country, gazetteer: gazetteer)
      notes.append("--in \(place): \(choice.summary)")
      if choice.isBare {
        let kilometres = Int(choice.place.radius.kilometres.rounded())
        notes.append(
          "--in \(place): the gazetteer has no outline of it; what lies within \(kilometres) km counts"
        )
      }
      return .place(choice.place.id)
    }
    if let bbox { return .box(try Parse.box(bbox, "--bbox")) }
    if let within { return try area(within, io: io) }
    guard let near else { return nil }
    let radius = try Parse.distance(radius ?? "30km", "--radius")
    if let position = try Parse.position(near, "--near") {
      return .circle(around: position, radius: radius)
    }
    let choice = try PlaceChoice(near, for: .centre, country: country, gazetteer: gazetteer)
    notes.append("--near \(near): \(choice.summary)")
    return .circle(around: choice.place.coordinate, radius: radius)
  }

  private func area(_ path: String, io: CommandIO) throws(SitmapError) -> Region {
    let layers = try LayerLoader.load(path) { () throws(FileError) in
      try io.readAll(limit: Limits.layerBytes)
    }.layers
    let polygons = layers.flatMap(\.features).flatMap { $0.geometry?.polygons ?? [] }
    guard !polygons.isEmpty else {
      throw SitmapError(.input, "there is no polygon in it", file: path)
    }
    return .area(polygons)
  }
}
