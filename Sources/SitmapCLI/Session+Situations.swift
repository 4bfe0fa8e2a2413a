import Sitmap

extension Session {
  /// The layers of records that a kept situation has; nil for a file.
  ///
  /// Flows are displacement once more, and places are what records refer to: they are left out unless they are named.
  /// Without a choice of standings only what happened or is claimed is shown, as when it is mapped.
  func keptLayers(
    _ input: SituationInput,
    named names: [String]? = nil,
    allStandings: Bool
  ) throws(SitmapError) -> [Layer]? {
    let kept = try input.keptLayers { () throws(SitmapError) in try Mapper() }
    guard let layers = kept else { return nil }
    let context = [LayerDefinition.flows, .places, .mentions].map(\.name)
    return layers.filter { layer in
      names?.contains(layer.name) ?? (layers.count == 1 || !context.contains(layer.name))
    }.map { layer in
      allStandings ? layer : Layer(name: layer.name, features: layer.features.filter(\.isReal))
    }
  }
}
