import SitmapModel

extension Query {
  /// Whether a feature of a layer answers the question; `area` is the question's region, made ready.
  func accepts(_ feature: Feature, of layer: String, in area: RegionTest?) -> Bool {
    guard acceptsType(feature, of: layer), acceptsModality(feature), acceptsDate(feature),
      acceptsSource(feature)
    else { return false }
    if let minConfidence {
      guard let confidence = feature.number("confidence"), confidence >= minConfidence else {
        return false
      }
    }
    if let maxUncertainty {
      guard let metres = feature.number("uncertainty_m"), metres <= maxUncertainty.metres else {
        return false
      }
    }
    guard let area else { return true }
    return area.accepts(feature, match)
  }

  private func acceptsType(_ feature: Feature, of layer: String) -> Bool {
    guard !types.isEmpty else { return true }
    let own = ["type", "group", "term", "category", "kind", "state"].compactMap { feature.text($0) }
    return types.contains(layer) || own.contains { types.contains($0) }
  }

  private func acceptsModality(_ feature: Feature) -> Bool {
    guard !modalities.isEmpty else { return true }
    guard let modality = feature.text("modality").flatMap(Modality.init(rawValue:)) else {
      return false
    }
    return modalities.contains(modality)
  }

  private func acceptsSource(_ feature: Feature) -> Bool {
    guard !sources.isEmpty else { return true }
    let wanted = sources.map { $0.lowercased() }
    return ["source", "doc"].contains { name in
      feature.text(name).map { wanted.contains($0.lowercased()) } ?? false
    }
  }

  /// Whether the feature's interval touches the question's; an open end reaches as far as it can.
  private func acceptsDate(_ feature: Feature) -> Bool {
    guard since != nil || until != nil else { return true }
    let from = feature.text("date_from").flatMap { Day(iso: $0) }
    let to = feature.text("date_to").flatMap { Day(iso: $0) }
    // "Told by the day of publication" is no date.
    let isBound = from == nil && feature.text("date_precision") == DatePrecision.unknown.rawValue
    guard from != nil || to != nil, !isBound else { return false }
    if let since, let to, to < since { return false }
    if let until, let from, from > until { return false }
    return true
  }
}
