import ArgumentParser
import Sitmap

/// `sitmap gazetteer`: about the place data, and packs of one's own.
struct GazetteerVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazetteer",
    abstract: "Tells about the place data, and makes packs of your own.",
    discussion: HelpText.examples([
      "sitmap gazetteer info",
      "sitmap gazetteer import geonames IQ.txt -o iq.pack --licence CC-BY-4.0 --attribution GeoNames",
      "sitmap gazetteer check --gazetteer iq.pack",
      "sitmap places Habbaniyah --gazetteer iq.pack",
    ]),
    subcommands: [
      InfoVerb.self, GazetteerImportVerb.self, GazetteerCheckVerb.self, GazetteerExportVerb.self,
    ]
  )

  /// `sitmap gazetteer info`.
  struct InfoVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "info",
      abstract: "Shows how many places there are, the packs, and the credits."
    )

    @OptionGroup var global: GlobalOptions

    func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
      let packs = try global.packs()
      let gazetteer = try WorldGazetteer.open(adding: packs)
      var lines = ["\(gazetteer.count) places"]
      for pack in gazetteer.info {
        let name = pack.number < 2 ? "built in" : packs[pack.number - 2]
        lines.append(
          "pack \(pack.number) (\(name)): \(pack.places) places, \(pack.shapes) shapes, "
            + "\(pack.codes) codes, \(pack.shared) over a pack below, \(pack.bytes) bytes"
        )
        lines += pack.about.map { "  " + $0 }
      }
      let views = gazetteer.worldviews
      if !views.isEmpty { lines.append("worldviews: default, \(views.joined(separator: ", "))") }
      try session.write(lines.joined(separator: "\n") + "\n\n\(Credits.text)")
      return .done
    }
  }
}

/// `sitmap gazetteer check`.
struct GazetteerCheckVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Checks packs of your own: their bytes, and places that are perhaps the same as others."
  )

  @OptionGroup var global: GlobalOptions

  func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
    let gazetteer = try WorldGazetteer.open(adding: global.packs())
    do throws(PackError) {
      try gazetteer.verify()
    } catch {
      throw SitmapError(.gazetteer, error.description)
    }
    let duplicates = gazetteer.nearDuplicates(above: 2)
    for pair in duplicates {
      let metres = Int(pair.distance.metres.rounded())
      try session.write(
        "\(pair.place.id) \(pair.place.name) is perhaps \(pair.other.id) \(pair.other.name), \(metres) m away"
      )
    }
    session.note(
      "\(gazetteer.info.count) packs are whole; "
        + (duplicates.isEmpty
          ? "no place is there twice" : "perhaps there twice: \(duplicates.count)")
    )
    return .done
  }
}

/// `sitmap gazetteer import`.
struct GazetteerImportVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Makes a pack of your own data, to be named by --gazetteer.",
    discussion: HelpText.examples([
      "sitmap gazetteer import geonames IQ.txt -o iq.pack --licence CC-BY-4.0 --attribution GeoNames",
      "sitmap gazetteer import csv camps.csv -o camps.pack --licence CC0-1.0 --attribution 'Field office'",
      "sitmap gazetteer import geojson districts.geojson -o d.pack --licence CC-BY-3.0-IGO --attribution OCHA",
    ]) + """

      geonames: a dump with 19 columns. pcodes: OCHA's table (Location, Admin Level, P-Code, Name), whose codes go to the \
      units of those names. geojson: features with a name. csv: columns name, lat, lon; also id, names, country, admin1, \
      admin2, class, code, population, radius_km, pcode.
      """
  )

  @Argument(
    help: ArgumentHelp("geonames, pcodes, geojson or csv.", valueName: "kind")
  )
  var kind: String

  @Argument(help: ArgumentHelp("The files.", valueName: "file"))
  var files: [String]

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("The pack to write.", valueName: "pack")
  )
  var output: String

  @Option(help: ArgumentHelp("The licence of the data, such as CC-BY-4.0.", valueName: "name"))
  var licence: String

  @Option(help: ArgumentHelp("Whom the licence wants to be named.", valueName: "text"))
  var attribution: String

  @OptionGroup var global: GlobalOptions

  func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
    let kinds = try Parse.cases(kind, "import", as: PackMaker.Kind.self)
    guard let kind = kinds.first, kinds.count == 1 else {
      throw SitmapError(.usage, "import wants one kind", hint: "as in import geonames IQ.txt")
    }
    let maker = PackMaker(
      kind: kind,
      licence: licence,
      attribution: attribution,
      gazetteer: try WorldGazetteer.open(adding: global.packs())
    )
    let quiet = session
    let made = try maker.make(files, to: output) { quiet.note("\($0) rows read") }
    for reason in made.reasons { session.warn(SitmapError(.partial, reason)) }
    session.note(
      "\(output): \(made.places) places, \(made.bytes) bytes; \(made.skipped) rows left out, "
        + "\(made.repeated) with an id that was there"
    )
    return made.skipped > 0 ? .partial : .done
  }
}

/// `sitmap gazetteer export`.
struct GazetteerExportVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract:
      "Writes the places of a pack, or of a country, as GeoJSON or in the Linked Places Format.",
    discussion: HelpText.examples([
      "sitmap gazetteer export --gazetteer iq.pack -f geojson -o iq.geojson",
      "sitmap gazetteer export --in IQG01 -f lpf -o anbar.json",
    ])
  )

  @Option(name: .customLong("in"), help: ArgumentHelp("Inside a place.", valueName: "place"))
  var place: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Form: geojson, or lpf for the Linked Places Format.", valueName: "format")
  )
  var format = "geojson"

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("A file, or - for standard output.", valueName: "file|-")
  )
  var output = "-"

  @OptionGroup var global: GlobalOptions

  func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
    let gazetteer = try WorldGazetteer.open(adding: global.packs())
    var places: [PlaceID]
    if let place {
      let choice = try PlaceChoice(place, for: .area, gazetteer: gazetteer)
      places =
        [choice.place.id]
        + gazetteer.places(in: .place(choice.place.id)).map(\.id)
    } else {
      guard try !global.packs().isEmpty else {
        throw SitmapError(
          .usage,
          "which places?",
          hint: "name a pack by --gazetteer, or a region by --in"
        )
      }
      places = gazetteer.info.dropFirst(2).flatMap { gazetteer.places(ofPack: $0.number) }
    }
    switch format {
    case "lpf":
      var bytes: [UInt8] = []
      try LinkedPlaces.write(places, of: gazetteer) { bytes += $0 }
      try session.write(bytes, to: output)
    case "geojson":
      let layer = PlaceList.layer(
        places.compactMap { gazetteer.place($0) },
        gazetteer: gazetteer,
        areas: .shape,
        isTable: false
      )
      try session.write(
        [layer],
        export: LayerExport(format: .geoJSON),
        to: output,
        split: false
      )
    default:
      throw SitmapError(
        .usage,
        "there is no format '\(format)' here",
        hint: "there are: geojson, lpf"
      )
    }
    session.note("\(places.count) places")
    return places.isEmpty ? .different : .done
  }
}
