import ArgumentParser
import Sitmap

/// How GeoJSON and tables of any size are read.
struct StreamOptions: ParsableArguments {
  @Flag(help: "Read GeoJSON in spite of breaches that have one clear meaning, such as open rings.")
  var lenient = false

  @Option(
    name: .customLong("x"),
    help: ArgumentHelp("Column of longitudes of a table.", valueName: "name")
  )
  var columnX: String?

  @Option(
    name: .customLong("y"),
    help: ArgumentHelp("Column of latitudes of a table.", valueName: "name")
  )
  var columnY: String?

  /// The columns of positions.
  var columns: TableColumns { TableColumns(x: columnX, y: columnY) }

  /// Opens an input as a stream.
  func open(
    _ path: String,
    watching: [String] = [],
    takesSystems: Bool = false,
    io: CommandIO
  ) throws(SitmapError) -> FeatureStream {
    try StreamOpener.open(
      path,
      columns: columns,
      watching: watching,
      isLenient: lenient,
      takesSystems: takesSystems,
      standardInput: { () throws(FileError) in try io.source() }
    )
  }

  /// The system of a name, where `utm` and `auto` are chosen by where the features that answer a question lie.
  func system(
    _ name: String,
    for path: String,
    query: Query = Query(),
    gazetteer: @autoclosure () throws(SitmapError) -> Gazetteer
  ) throws(SitmapError) -> ReferenceSystem {
    guard SystemChoice.isAsked(by: name) else { return ReferenceSystem(name) }
    guard path != "-" else {
      throw SitmapError(
        .usage,
        "--crs \(name) looks at the data first, which standard input gives only once",
        hint: "name a file, or a system"
      )
    }
    let box = try StreamOpener.extent(
      of: path,
      columns: columns,
      isLenient: lenient,
      query: query,
      gazetteer: try gazetteer()
    )
    return try SystemChoice.system(named: name, for: box)
  }
}

/// A join by place.
struct TagOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Add the unit that holds each feature: country, admin1 or admin2 of the gazetteer, or areas of a GeoJSON file.",
      valueName: "level|file"
    )
  )
  var tag: String?

  @Option(
    help: ArgumentHelp("Properties of the areas of --tag FILE to add.", valueName: "list")
  )
  var tagFields: String?

  /// The areas to join; nil when none are asked for.
  func tags(
    gazetteer: Gazetteer,
    stream: StreamOptions,
    io: CommandIO
  ) throws(SitmapError) -> FeatureTags? {
    guard let tag else { return nil }
    if let level = FeatureTags.Level(rawValue: tag) {
      return FeatureTags(level, gazetteer: gazetteer)
    }
    guard StreamOpener.isStream(tag) else {
      throw SitmapError(
        .usage,
        "--tag '\(tag)' is neither a level nor a GeoJSON file",
        hint: "there are: country, admin1, admin2"
      )
    }
    return try FeatureTags(
      areas: try stream.open(tag, io: io),
      fields: tagFields.map(Parse.list) ?? ["name"]
    )
  }
  /// Tags the features of layers that are all there.
  func finish(
    _ layers: [Layer],
    gazetteer: Gazetteer,
    stream: StreamOptions,
    io: CommandIO
  ) throws(SitmapError) -> [Layer] {
    guard let tags = try tags(gazetteer: gazetteer, stream: stream, io: io) else { return layers }
    var layers = layers
    for layer in layers.indices {
      for feature in layers[layer].features.indices {
        _ = try tags.add(to: &layers[layer].features[feature])
      }
    }
    return layers
  }
}
