import SitmapFormats
import SitmapModel
import SitmapStore

extension StoreRecord {
  /// A feature as the store keeps it.
  init(_ feature: Feature, layer: String) {
    let modality = feature.text("modality").flatMap(Modality.init(rawValue:))
    self.init(
      layer: layer,
      id: feature.id,
      json: FeatureJSON.bytes(of: feature),
      geometry: feature.geometry,
      cells: Self.cells(feature),
      account: Account(feature),
      happened: (feature.text("date_from"), feature.text("date_to")),
      known: Self.known(feature),
      evidence: Self.evidence(feature),
      isShown: modality?.isReal ?? true
    )
  }

  /// The properties with lists as JSON text, after the id.
  private static func cells(_ feature: Feature) -> [Property] {
    var cells = [Property("id", .string(feature.id))]
    for property in feature.properties where property.name != "id" {
      switch property.value {
      case .array, .object:
        let text = String(decoding: JSONWriter.bytes(of: property.value), as: UTF8.self)
        cells.append(Property(property.name, .string(text)))
      case .null, .bool, .integer, .number, .string: cells.append(property)
      }
    }
    return cells
  }

  /// The earliest publication that tells of it.
  private static func known(_ feature: Feature) -> String? {
    var days = [feature.text("published")].compactMap { $0 }
    if case .array(let values) = feature["values"] {
      for case .object(let members) in values {
        if case .string(let day)? = members.first(where: { $0.name == "published" })?.value {
          days.append(day)
        }
      }
    }
    return days.min()
  }

  /// Where it is told: its own passage, then its mentions.
  private static func evidence(_ feature: Feature) -> [StoreEvidence] {
    guard let report = feature.text("doc") else { return [] }
    var passages = [
      StoreEvidence(
        report: report,
        field: feature.text("field") ?? "text",
        start: feature.integer("start"),
        end: feature.integer("end"),
        text: feature.text("text")
      )
    ]
    guard case .array(let mentions) = feature["mentions"] else { return passages }
    for case .object(let members) in mentions {
      let mention = Feature(id: "", geometry: nil, properties: members)
      guard let report = mention.text("doc") else { continue }
      passages.append(
        StoreEvidence(
          report: report,
          field: mention.text("field") ?? "text",
          start: mention.integer("start"),
          end: mention.integer("end"),
          text: mention.text("text")
        )
      )
    }
    return passages
  }
}
