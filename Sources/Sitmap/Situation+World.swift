public import SitmapModel

/// The same with the gazetteer inside the program, for those who have no other.
extension Situation {
  /// Draws layers.
  public func layers(
    _ definitions: LayerDefinition...,
    options: LayerOptions = LayerOptions()
  ) throws(SitmapError) -> [Layer] {
    layers(definitions, gazetteer: try WorldGazetteer.open(), options: options)
  }

  /// The records that answer a question.
  public func select(_ query: Query) throws(SitmapError) -> Situation {
    try select(query, gazetteer: try WorldGazetteer.open())
  }
}

extension SituationDiff {
  /// Compares two situations by the layers in which every record stands once, whatever its modality.
  public init(from old: Situation, to new: Situation) throws(SitmapError) {
    let gazetteer = try WorldGazetteer.open()
    let options = LayerOptions(modalities: Set(Modality.allCases))
    func layers(_ situation: Situation) -> [Layer] {
      situation.layers(LayerDefinition.combined, gazetteer: gazetteer, options: options)
    }
    self.init(from: layers(old), to: layers(new))
  }
}
