public import SitmapGazetteer
public import SitmapModel

extension Layer {
  /// The features that answer a question.
  ///
  /// Throws when the question's place is not in the gazetteer.
  public func select(_ query: Query, gazetteer: Gazetteer) throws(SitmapError) -> Layer {
    let test = try QueryTest(query, gazetteer: gazetteer)
    return Layer(name: name, features: features.filter { test.accepts($0, of: name) })
  }
}

extension Layer {
  /// The positions in `features` of those that answer a question.
  ///
  /// Throws as `select` does.
  public func indices(of query: Query, gazetteer: Gazetteer) throws(SitmapError) -> [Int] {
    let test = try QueryTest(query, gazetteer: gazetteer)
    return features.indices.filter { test.accepts(features[$0], of: name) }
  }
}

extension Situation {
  /// The records that answer a question; of the place names, those inside the region.
  ///
  /// Throws when the question's place is not in the gazetteer.
  public func select(_ query: Query, gazetteer: Gazetteer) throws(SitmapError) -> Situation {
    let test = try QueryTest(query, gazetteer: gazetteer)
    // The standing is the question's to ask, so the layers show all of them.
    let source = LayerSource(
      situation: self,
      gazetteer: gazetteer,
      options: LayerOptions(modalities: Set(Modality.allCases))
    )
    func ids(_ definition: LayerDefinition) -> Set<String> {
      Set(
        definition.features(source).filter { test.accepts($0, of: definition.name) }.map(\.id)
      )
    }
    var selected = self
    let events = ids(.events)
    let displacements = ids(.displacement)
    let statuses = ids(.status)
    selected.events = self.events.filter { events.contains($0.head.id) }
    selected.displacements = self.displacements.filter { displacements.contains($0.head.id) }
    selected.statuses = self.statuses.filter { statuses.contains($0.head.id) }
    let named = Query(region: query.region, match: query.match, sources: query.sources)
    let kept = MentionsLayer.features(source).map {
      named.accepts($0, of: LayerDefinition.mentions.name, in: test.area)
    }
    selected.mentions = zip(mentions, kept).filter(\.1).map(\.0)
    return selected
  }
}

extension Query {
  /// The region made ready; nil when the question has none.
  func area(_ gazetteer: Gazetteer) throws(SitmapError) -> RegionTest? {
    guard let region else { return nil }
    guard let test = RegionTest(region, gazetteer: gazetteer) else {
      let missing = region.places.first { gazetteer.place($0) == nil }
      let name = missing.map { "'\($0)'" } ?? "the place"
      throw SitmapError(
        .usage,
        "\(name) is not in the gazetteer",
        hint: "sitmap places NAME lists what is"
      )
    }
    return test
  }

  /// A test of features of layers, with the region made ready once.
  package func test(_ gazetteer: Gazetteer) throws(SitmapError) -> (Feature, String) -> Bool {
    let test = try QueryTest(self, gazetteer: gazetteer)
    return { feature, layer in test.accepts(feature, of: layer) }
  }
}
