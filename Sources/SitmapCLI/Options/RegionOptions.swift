import Sitmap

/// The options that name a region, as they were given; at most one of them.
struct RegionOptions {
  let place: String?
  let bbox: String?
  let within: String?
  let near: String?
  let radius: String?

  /// The region, with notes on how names were understood; nil when there is none.
  func region(
    gazetteer: Gazetteer,
    country: String?,
    io: CommandIO,
    notes: inout [String]
  ) throws(SitmapError) -> Region? {
    let given = [("--in", place), ("--bbox", bbox), ("--within", within), ("--near", near)]
      .filter { $0.1 != nil }.map(\.0)
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
