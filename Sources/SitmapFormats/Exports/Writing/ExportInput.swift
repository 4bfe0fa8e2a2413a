import SitmapModel

/// Layers and options, checked, as the writers take them.
struct ExportInput {
  let layers: [Layer]
  let options: ExportOptions
  /// Whether properties say which layer a feature is of.
  var namesLayers: Bool { layers.count > 1 }

  init(_ layers: [Layer], _ options: ExportOptions) throws(ExportError) {
    self.layers = layers
    self.options = options
    if let shapes = options.projection?.shapes {
      guard shapes.count == layers.count,
        zip(shapes, layers).allSatisfy({ $0.count == $1.features.count })
      else { throw .shapesDoNotMatch }
    }
    try checkFields()
  }

  /// Calls `body` with every feature of every layer, its shape and its number, in order.
  func forEach(
    _ body: (ExportRow) throws(ExportError) -> Void
  ) throws(ExportError) {
    for (number, layer) in layers.enumerated() {
      for (place, feature) in layer.features.enumerated() {
        try body(try row(feature, layer: layer.name, number, place))
      }
    }
  }

  private func row(
    _ feature: Feature,
    layer: String,
    _ number: Int,
    _ place: Int
  ) throws(ExportError) -> ExportRow {
    let shape: ProjectedShape?
    if let projection = options.projection {
      shape = projection.shapes[number][place]
      let numbers = shape?.parts.joined()
      guard numbers?.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) ?? true else {
        throw .notFinite(feature: feature.id, system: projection.system.name)
      }
    } else {
      shape = feature.geometry.map {
        ProjectedShape(degrees: $0, decimals: options.precision)
      }
    }
    return ExportRow(
      feature: feature,
      layer: layer,
      layerNumber: number,
      shape: shape,
      system: options.projection?.system
    )
  }

  /// The names that stand for the geometry in a table.
  var geometryColumns: [String] {
    ExportOptions.geometryColumns(isProjected: options.projection != nil)
  }

  /// The names of all properties, in the order in which they are first met.
  func propertyNames(of layers: [Layer]) -> [String] {
    var names: [String] = []
    var known: Set<String> = []
    for feature in layers.lazy.flatMap(\.features) {
      for property in feature.properties where known.insert(property.name).inserted {
        names.append(property.name)
      }
    }
    return names
  }

  /// The columns of a table: the fields asked for, else the id, the layer, all properties, and the
  /// geometry.
  var columns: [String] {
    if let fields = options.fields { return fields }
    var names = namesLayers ? ["id", "layer"] : ["id"]
    for name in propertyNames(of: layers) + geometryColumns where !names.contains(name) {
      names.append(name)
    }
    return names
  }

  private func checkFields() throws(ExportError) {
    guard let fields = options.fields, options.part == .whole,
      layers.contains(where: { !$0.features.isEmpty })
    else {
      return
    }
    let known = ["id", "layer"] + propertyNames(of: layers) + geometryColumns
    for field in fields where !known.contains(field) {
      throw .unknownField(field, known: known)
    }
  }
}
