import Sitmap

/// Regions that follow a river or a border.
extension RegionOptions {
  /// Checks that options stand beside those that they belong to.
  func checkCompanions() throws(SitmapError) {
    if !radius.isEmpty, near.isEmpty {
      throw SitmapError(
        .usage,
        "--radius belongs to --near",
        hint: "as in --near Ramadi --radius 30km"
      )
    }
    guard radius.count <= 1 || radius.count == near.count else {
      throw SitmapError(
        .usage,
        "\(near.count) times --near and \(radius.count) times --radius",
        hint: "give one radius for all, or one for each"
      )
    }
    if along.count != 1,
      let name = [("--from", from), ("--to", to), ("--bank", bank)]
        .first(where: { $0.1 != nil })?.0
    {
      throw SitmapError(
        .usage,
        along.isEmpty ? "\(name) belongs to --along" : "\(name) belongs to one --along",
        hint: "as in --along Euphrates --from Hit --to Ramadi --width 5km"
      )
    }
    if along.isEmpty, border.isEmpty, width != nil {
      throw SitmapError(
        .usage,
        "--width belongs to --along and --border",
        hint: "as in --along Euphrates --width 10km"
      )
    }
    if (from == nil) != (to == nil) {
      throw SitmapError(.usage, "a stretch of a river has two ends", hint: "give --from and --to")
    }
  }

  /// How far to each side.
  private func side() throws(SitmapError) -> Distance {
    try Parse.distance(width ?? "10km", "--width")
  }

  func river(
    _ name: String,
    gazetteer: Gazetteer,
    country: String?,
    notes: inout [String]
  ) throws(SitmapError) -> Region {
    let river = try LineRegion.river(name, country: country, gazetteer: gazetteer)
    notes.append("--along \(name): \(PlaceChoice.summary(of: river))")
    var ends: (from: LineRegion.End, to: LineRegion.End)?
    if let from, let to {
      ends = (
        try end(from, "--from", river, gazetteer, country, &notes),
        try end(to, "--to", river, gazetteer, country, &notes)
      )
    }
    return try LineRegion.along(
      river,
      ends: ends,
      bank: try bank.flatMap { (text) throws(SitmapError) in
        try Parse.cases(text, "--bank", as: Bank.self).first
      },
      width: try side(),
      gazetteer: gazetteer
    )
  }

  private func end(
    _ text: String,
    _ option: String,
    _ river: Place,
    _ gazetteer: Gazetteer,
    _ country: String?,
    _ notes: inout [String]
  ) throws(SitmapError) -> LineRegion.End {
    if let position = try Parse.position(text, option) {
      return LineRegion.End(name: text, coordinate: position)
    }
    let place = try LineRegion.place(text, near: river, country: country, gazetteer: gazetteer)
    notes.append("\(option) \(text): \(PlaceChoice.summary(of: place))")
    return LineRegion.End(name: place.name, coordinate: place.coordinate)
  }

  func border(
    _ text: String,
    gazetteer: Gazetteer,
    country: String?,
    notes: inout [String]
  ) throws(SitmapError) -> Region {
    let names = Parse.list(text)
    guard (1...2).contains(names.count) else {
      throw SitmapError(.usage, "--border '\(text)' is not one place or two", hint: "write IQ,SY")
    }
    var places: [Place] = []
    for name in names {
      let choice = try PlaceChoice(name, for: .area, country: country, gazetteer: gazetteer)
      notes.append("--border \(name): \(choice.summary)")
      places.append(choice.place)
    }
    return try LineRegion.border(
      of: places[0],
      with: places.count > 1 ? places[1] : nil,
      width: try side(),
      gazetteer: gazetteer
    )
  }
}
