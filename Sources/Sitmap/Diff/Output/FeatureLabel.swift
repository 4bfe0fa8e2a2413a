import SitmapModel

/// A feature in one line, for people.
package enum FeatureLabel {
  /// Its id, what it is, where and when.
  package static func text(_ feature: Feature, layer: String) -> String {
    var words = [feature.id.isEmpty ? "(no id)" : feature.id]
    if let what = what(feature) { words.append(what) }
    if let amount = amount(feature) { words.append(amount) }
    if let origin = feature.text("origin") { words.append("from \(origin)") }
    if let destination = feature.text("destination") { words.append("to \(destination)") }
    if let place = feature.text("place") { words.append(relation(feature) + place) }
    if let date = date(feature) { words.append(date) }
    if let modality = feature.text("modality"), modality != Modality.actual.rawValue {
      words.append("(\(modality))")
    }
    return words.joined(separator: " ")
  }

  private static func what(_ feature: Feature) -> String? {
    if let state = feature.text("state") {
      return state + (feature.text("holder").map { " by \($0)" } ?? "")
    }
    return feature.text("type") ?? feature.text("term") ?? feature.text("name")
  }

  private static func amount(_ feature: Feature) -> String? {
    if let text = feature.text("figure_text") { return text }
    guard let best = feature.number("fatalities_best") ?? feature.number("fatalities_low") else {
      return nil
    }
    return "\(Int(best)) killed"
  }

  private static func relation(_ feature: Feature) -> String {
    switch feature.text("relation").flatMap(SpatialRelation.init(rawValue:)) {
    case nil, .at, .partOf: "at "
    case .near: "near "
    case .outskirts: "on the outskirts of "
    case .direction: "\(feature.text("relation_direction") ?? "away") of "
    case .distance:
      feature.number("relation_distance_km").map {
        "\(JSONNumber.text($0)) km \(feature.text("relation_direction") ?? "") from "
      } ?? "away from "
    case .between: "between "
    case .onRoute: "on the way to "
    case .along: "along "
    case .border: "at the border of "
    }
  }

  private static func date(_ feature: Feature) -> String? {
    let from = feature.text("date_from")
    let to = feature.text("date_to")
    if from == nil, to == nil { return nil }
    return from == to ? from : "\(from ?? "")..\(to ?? "")"
  }
}
