import ArgumentParser
import Sitmap

/// Where: the options that name regions.
///
/// One word given twice means either region, two words mean both at once.
struct RegionOptions: ParsableArguments {
  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      "Inside a place: a name, a country code or an id. Given again, this and the other words for regions mean any of them; two different words mean both.",
      valueName: "place"
    )
  )
  var places: [String] = []

  @Option(help: ArgumentHelp("Inside a box, in degrees.", valueName: "w,s,e,n"))
  var bbox: [String] = []

  @Option(help: ArgumentHelp("Inside the areas of a GeoJSON file.", valueName: "file"))
  var within: [String] = []

  @Option(help: ArgumentHelp("Around a place or a position.", valueName: "place|lat,lon"))
  var near: [String] = []

  @Option(
    help: ArgumentHelp("How far around --near: once for all, or once for each.", valueName: "30km")
  )
  var radius: [String] = []

  @Option(
    help: ArgumentHelp(
      "Along a river, all of it or --from a place --to another.",
      valueName: "river"
    )
  )
  var along: [String] = []

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
  var border: [String] = []

  @Option(help: ArgumentHelp("How far to each side of --along or --border.", valueName: "10km"))
  var width: String?

  private var given: [[String]] {
    [places, bbox, within, near, radius, along, border]
      + [from, to, bank, width].map { $0.map { [$0] } ?? [] }
  }

  /// Whether any region is named.
  var isGiven: Bool { given.contains { !$0.isEmpty } }

  /// The position or place that is all that is named; nil when there is more, or nothing.
  var nearAlone: String? { given.joined().count == 1 ? near.first : nil }

  /// The region, with notes on how names were understood; nil when there is none.
  ///
  /// Of one word any region is enough, of different words each must hold.
  func region(
    gazetteer: Gazetteer,
    country: String?,
    io: CommandIO,
    notes: inout [String]
  ) throws(SitmapError) -> Region? {
    guard given.joined().count <= Limits.regions else {
      throw SitmapError(.usage, "more than \(Limits.regions) regions", hint: "use --within FILE")
    }
    try checkCompanions()
    var kinds: [[Region]] = []
    kinds.append(
      try places.map { (name) throws(SitmapError) in
        try inside(name, gazetteer: gazetteer, country: country, notes: &notes)
      }
    )
    kinds.append(try bbox.map { (text) throws(SitmapError) in .box(try Parse.box(text, "--bbox")) })
    kinds.append(try within.map { (path) throws(SitmapError) in try area(path, io: io) })
    var circles: [Region] = []
    for (index, name) in near.enumerated() {
      let radius = radius.isEmpty ? "30km" : radius[min(index, radius.count - 1)]
      circles.append(
        try circle(name, radius, gazetteer: gazetteer, country: country, notes: &notes)
      )
    }
    kinds.append(circles)
    kinds.append(
      try along.map { (name) throws(SitmapError) in
        try river(name, gazetteer: gazetteer, country: country, notes: &notes)
      }
    )
    kinds.append(
      try border.map { (names) throws(SitmapError) in
        try self.border(names, gazetteer: gazetteer, country: country, notes: &notes)
      }
    )
    let regions = kinds.filter { !$0.isEmpty }.map { $0.count == 1 ? $0[0] : .any($0) }
    return regions.count > 1 ? .all(regions) : regions.first
  }

  private func inside(
    _ name: String,
    gazetteer: Gazetteer,
    country: String?,
    notes: inout [String]
  ) throws(SitmapError) -> Region {
    let choice = try PlaceChoice(name, for: .area, country: country, gazetteer: gazetteer)
    notes.append("--in \(name): \(choice.summary)")
    if choice.isBare {
      let kilometres = Int(choice.place.radius.kilometres.rounded())
      notes.append(
        "--in \(name): the gazetteer has no outline of it; what lies within \(kilometres) km counts"
      )
    }
    return .place(choice.place.id)
  }

  private func circle(
    _ name: String,
    _ radius: String,
    gazetteer: Gazetteer,
    country: String?,
    notes: inout [String]
  ) throws(SitmapError) -> Region {
    let radius = try Parse.distance(radius, "--radius")
    if let position = try Parse.position(name, "--near") {
      return .circle(around: position, radius: radius)
    }
    let choice = try PlaceChoice(name, for: .centre, country: country, gazetteer: gazetteer)
    notes.append("--near \(name): \(choice.summary)")
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
