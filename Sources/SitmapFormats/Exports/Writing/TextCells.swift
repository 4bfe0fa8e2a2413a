import SitmapModel

/// What a person wants to see of a feature, in the order of the line.
enum TextCells {
  /// Date, type, place, figure, precision, and the sentence; a feature without a sentence shows
  /// its position.
  static func cells(of row: ExportRow, decimals: Int) -> [String] {
    let feature = row.feature
    let sentence = text(feature["text"])
    return [
      date(of: feature),
      first(["type", "term", "state", "role", "kind", "feature_code"], of: feature),
      place(of: feature),
      figure(of: feature),
      first(["geo_precision"], of: feature),
      sentence.isEmpty ? position(of: row, decimals: decimals) : sentence,
    ]
  }

  /// The text of a column's value; lists as JSON.
  static func text(of value: ExportRow.Value, decimals: Int) -> String {
    if case .property(let value) = value { return text(value) }
    var writer = JSONWriter()
    if case .wkt(let shape) = value {
      writer.write(wkt: shape, decimals: decimals)
    } else {
      writer.write(value, decimals: decimals)
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func text(_ value: PropertyValue?) -> String {
    switch value {
    case nil, .null: ""
    case .string(let text): text
    case let value?: String(decoding: JSONWriter.bytes(of: value), as: UTF8.self)
    }
  }

  private static func first(_ names: [String], of feature: Feature) -> String {
    names.lazy.map { text(feature[$0]) }.first { !$0.isEmpty } ?? ""
  }

  private static func date(of feature: Feature) -> String {
    let from = first(["date_from", "since"], of: feature)
    let to = first(["date_to", "until"], of: feature)
    if from == to { return from }
    return "\(from)..\(to)"
  }

  private static func place(of feature: Feature) -> String {
    let origin = text(feature["origin"])
    let destination = text(feature["destination"])
    if !origin.isEmpty || !destination.isEmpty {
      return "\(origin.isEmpty ? "?" : origin) -> \(destination.isEmpty ? "?" : destination)"
    }
    let name = first(["place", "name", "toponym"], of: feature)
    let around = [text(feature["admin1"]), text(feature["country"])].filter { !$0.isEmpty }
    return ([name] + around).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func figure(of feature: Feature) -> String {
    let own = first(["figure_text", "figure_value"], of: feature)
    guard own.isEmpty, case .array(let figures) = feature["figures"] else { return own }
    return figures.compactMap { figure in
      guard case .object(let members) = figure else { return nil }
      func member(_ name: String) -> String { text(members.first { $0.name == name }?.value) }
      let number = member("text").isEmpty ? member("value") : member("text")
      return [number, member("measure")].filter { !$0.isEmpty }.joined(separator: " ")
    }
    .joined(separator: "; ")
  }

  private static func position(of row: ExportRow, decimals: Int) -> String {
    guard row.shape?.point != nil else { return "" }
    let names = row.system == nil ? ["lat", "lon"] : ["x", "y"]
    return names.map { text(of: row.value($0), decimals: decimals) }.joined(separator: ", ")
  }
}
