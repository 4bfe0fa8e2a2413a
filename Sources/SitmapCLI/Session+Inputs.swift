import Sitmap

extension Session {
  /// Which layers of an input are wanted.
  enum LayerScope {
    /// Those whose features are records: flows are displacement once more, places and mentions are what records refer to.
    case records
    /// All that a folder of files has.
    case filed
    /// Those of some names.
    case named([String])

    /// The names of the layers of a kept situation; nil for those of records.
    var names: [String]? {
      switch self {
      case .records: nil
      case .filed: LayerDefinition.filed.map(\.name)
      case .named(let names): names
      }
    }
  }

  /// Layers that were written before.
  func savedLayers(
    _ path: String,
    _ scope: LayerScope = .records
  ) throws(SitmapError) -> [Layer] {
    let io = self.io
    let (layers, warnings) = try LayerLoader.load(path) { () throws(FileError) in
      try io.readAll(limit: Limits.layerBytes)
    }
    for warning in warnings { warn(warning) }
    switch scope {
    case .filed: return layers
    case .named(let names): return layers.filter { names.contains($0.name) }
    case .records:
      let context = [LayerDefinition.flows, .places, .mentions].map(\.name)
      return layers.filter { layers.count == 1 || !context.contains($0.name) }
    }
  }

  /// The layers of inputs, each a kept situation, a file or folder of layers, or GeoJSON on standard input.
  ///
  /// Throws when one holds reports: these are mapped first.
  func layers(
    of inputs: [String],
    in store: StoreOptions,
    _ scope: LayerScope,
    allStandings: Bool
  ) throws(SitmapError) -> [Layer] {
    var layers: [Layer] = []
    for argument in inputs {
      let input = store.input(argument)
      if let kept = try keptLayers(input, named: scope.names, allStandings: allStandings) {
        layers += kept
      } else {
        guard argument == "-" || LayerLoader.holdsLayers(argument) || !InputFiles.exists(argument)
        else {
          throw SitmapError(
            .usage,
            "there are no layers in it",
            file: argument,
            hint: "draw those of reports first: sitmap map \(argument) --split -o out/"
          )
        }
        layers += try savedLayers(argument, scope)
      }
    }
    if case .named(let names) = scope {
      let known = Set(layers.map(\.name))
      if let missing = names.first(where: { !known.contains($0) }) {
        throw SitmapError(
          .usage,
          "no input has a layer '\(missing)'",
          hint: "our own are: \(LayerDefinition.all.map(\.name).joined(separator: ", "))"
        )
      }
    }
    return layers.joined
  }

  /// Chooses the system of `--crs utm` and `--crs auto` by where the features lie, and tells it.
  func choose(_ export: inout LayerExport, for layers: [Layer]) throws(SitmapError) {
    guard SystemChoice.isAsked(by: export.system.name) else { return }
    let asked = export.system.name
    try export.chooseSystem(for: layers)
    note("--crs \(asked): \(export.system)")
  }

  /// Tells of features that have no position in the system of the output.
  func tell(outside: [String], system: ReferenceSystem) {
    guard let first = outside.first else { return }
    let more = outside.count > 1 ? " and \(outside.count - 1) more" : ""
    warn(
      SitmapError(
        .partial,
        "feature \(first)\(more) outside of where \(system) may be used, without x and y",
        hint: "lon and lat are there; select with --in or --bbox"
      )
    )
  }
}
