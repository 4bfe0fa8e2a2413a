import SitmapModel

/// How two features are alike, as far as that is seen without knowing the others.
enum Likeness {
  /// The feature without its id.
  static func content(_ feature: Feature) -> Feature {
    Feature(
      id: "",
      geometry: feature.geometry,
      properties: feature.properties.filter { $0.name != "id" }
    )
  }

  /// Whether two features are equal but for the id.
  static func isEqual(_ a: Feature, _ b: Feature) -> Bool { content(a) == content(b) }

  /// Whether two features of one id may well be one thing: they share the position, or a good part of what they say.
  static func isPlausible(_ a: Feature, _ b: Feature) -> Bool {
    if let x = a.geometry?.middle, let y = b.geometry?.middle,
      abs(x.longitude - y.longitude) < 0.02, abs(x.latitude - y.latitude) < 0.02
    {
      return true
    }
    var shared = 0
    var all = 0
    for property in a.properties where property.name != "id" && property.value != .null {
      guard let other = b[property.name], other != .null,
        !FieldRole.provenance.contains(property.name)
      else { continue }
      all += 1
      if other == property.value { shared += 1 }
    }
    // With nothing to compare but the id, the id counts.
    return all == 0 || shared * 2 >= all
  }
}
