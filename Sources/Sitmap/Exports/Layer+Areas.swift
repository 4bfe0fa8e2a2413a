public import SitmapGazetteer
public import SitmapModel

extension Layer {
  /// The layer with the geometry left out of what is known only to an area or a line; movements keep theirs.
  public var withoutAreas: Layer {
    var layer = self
    for (index, feature) in features.enumerated() where feature.isArea {
      layer.features[index].geometry = nil
    }
    return layer
  }
}

extension Array where Element == Layer {
  /// The features of each layer that answer a question; without `areas` those known only to an area have no geometry.
  ///
  /// Throws when the question's place is not in the gazetteer.
  public func select(
    _ query: Query,
    gazetteer: Gazetteer,
    areas: Bool = true
  ) throws(SitmapError) -> [Layer] {
    var selected: [Layer] = []
    for layer in self {
      let kept = try layer.select(query, gazetteer: gazetteer)
      selected.append(areas ? kept : kept.withoutAreas)
    }
    return selected
  }

  /// The layers with those of one name made one; of two features with one id the later stands, in the place of the earlier.
  ///
  /// Ids that begin with `#` were counted, since the file gives none, and are never the same.
  public var joined: [Layer] {
    var joined: [Layer] = []
    for layer in self {
      guard let index = joined.firstIndex(where: { $0.name == layer.name }) else {
        joined.append(layer)
        continue
      }
      var places: [String: Int] = [:]
      for (place, feature) in joined[index].features.enumerated() { places[feature.id] = place }
      for feature in layer.features {
        if let place = places[feature.id], !feature.id.hasPrefix("#") {
          joined[index].features[place] = feature
        } else {
          joined[index].features.append(feature)
        }
      }
    }
    return joined
  }
}

extension Feature {
  /// Whether its shape is that of an area or a line and says no more than that it is somewhere there.
  fileprivate var isArea: Bool {
    guard let geometry, geometry.point == nil else { return false }
    return geometry.lines.isEmpty || self["origin"] == nil
  }
}
