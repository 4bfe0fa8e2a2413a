import SitmapModel

/// Compares two layers.
struct LayerComparison {
  private let name: String
  private let old: [Feature]
  private let new: [Feature]
  private(set) var unchanged = 0
  private(set) var notes: [String] = []

  init(_ old: Layer, _ new: Layer) {
    name = new.name
    self.old = old.features
    self.new = new.features
  }

  /// The changes: removed, changed and added, each by id.
  mutating func run() -> [SituationDiff.Change] {
    let changes = isIdentified ? byIdentity() : byContent()
    let order: [SituationDiff.Kind] = [.removed, .changed, .added]
    return order.flatMap { kind in changes.filter { $0.kind == kind } }
  }

  /// Whether every feature of both sides has an id of its own.
  private var isIdentified: Bool {
    for side in [old, new] {
      let ids = side.map(\.id)
      if ids.contains("") || Set(ids).count != ids.count { return false }
    }
    return true
  }

  private mutating func byIdentity() -> [SituationDiff.Change] {
    var before: [String: Feature] = [:]
    for feature in old { before[feature.id] = feature }
    var changes: [SituationDiff.Change] = []
    var matched: Set<String> = []
    // Features that kept their id go first, so that no fused record takes their match.
    let kept = new.filter { before[$0.id] != nil }
    let other = new.filter { before[$0.id] == nil }
    for feature in kept.sorted(by: { $0.id < $1.id }) {
      guard let former = before[feature.id] else { continue }
      matched.insert(feature.id)
      compare(former, feature, into: &changes)
    }
    for feature in other.sorted(by: { $0.id < $1.id }) {
      let former = previousIDs(feature).first { before[$0] != nil && !matched.contains($0) }
      if let former, let old = before[former] {
        matched.insert(former)
        compare(old, feature, into: &changes)
      } else {
        changes.append(.init(layer: name, kind: .added, feature: feature, fields: []))
      }
    }
    // A record that was fused into another one is still told of there.
    let fused = Set(new.flatMap(previousIDs))
    for feature in old.sorted(by: { $0.id < $1.id })
    where !matched.contains(feature.id) && !fused.contains(feature.id) {
      changes.append(.init(layer: name, kind: .removed, feature: feature, fields: []))
    }
    return changes
  }

  private func previousIDs(_ feature: Feature) -> [String] {
    guard case .array(let elements) = feature["previous_ids"] else { return [] }
    return elements.compactMap { if case .string(let id) = $0 { id } else { nil } }
  }

  private mutating func compare(
    _ old: Feature,
    _ new: Feature,
    into changes: inout [SituationDiff.Change]
  ) {
    let fields = Self.fields(old, new)
    if fields.isEmpty {
      unchanged += 1
    } else {
      changes.append(.init(layer: name, kind: .changed, feature: new, fields: fields))
    }
  }

  /// The fields that differ: the geometry, then the properties in the order of the new feature.
  static func fields(_ old: Feature, _ new: Feature) -> [SituationDiff.FieldChange] {
    var fields: [SituationDiff.FieldChange] = []
    if old.id != new.id {
      fields.append(.init(name: "id", old: .string(old.id), new: .string(new.id)))
    }
    if old.geometry != new.geometry {
      fields.append(
        .init(
          name: "geometry",
          old: GeometrySummary.value(old.geometry),
          new: GeometrySummary.value(new.geometry)
        )
      )
    }
    for property in new.properties where property.name != "id" {
      let before = old[property.name]
      if before != property.value {
        fields.append(.init(name: property.name, old: before, new: property.value))
      }
    }
    for property in old.properties where property.name != "id" && new[property.name] == nil {
      fields.append(.init(name: property.name, old: property.value, new: nil))
    }
    return fields
  }

  /// Without ids a feature that changed is one that went and one that came.
  private mutating func byContent() -> [SituationDiff.Change] {
    if !old.isEmpty || !new.isEmpty {
      notes.append(
        "\(name): features without ids of their own are matched by equal geometry and properties"
      )
    }
    func stripped(_ feature: Feature) -> Feature {
      Feature(id: "", geometry: feature.geometry, properties: feature.properties)
    }
    var left: [Feature: Int] = [:]
    for feature in old { left[stripped(feature), default: 0] += 1 }
    var changes: [SituationDiff.Change] = []
    for feature in new {
      if let count = left[stripped(feature)], count > 0 {
        left[stripped(feature)] = count - 1
        unchanged += 1
      } else {
        changes.append(.init(layer: name, kind: .added, feature: feature, fields: []))
      }
    }
    for feature in old.reversed() {
      guard let count = left[stripped(feature)], count > 0 else { continue }
      left[stripped(feature)] = count - 1
      changes.append(.init(layer: name, kind: .removed, feature: feature, fields: []))
    }
    return changes
  }
}

/// A geometry in a few words: a diff of polygons is read by nobody.
enum GeometrySummary {
  /// The position of a point, else the kind and the number of positions; null for none.
  static func value(_ geometry: Geometry?) -> PropertyValue {
    switch geometry {
    case nil: .null
    case .point(let point):
      .string("Point \(JSONNumber.text(point.longitude)) \(JSONNumber.text(point.latitude))")
    case .lineString(let line): .string("LineString, \(line.count) positions")
    case .multiLineString(let lines):
      .string("MultiLineString, \(lines.map(\.count).reduce(0, +)) positions")
    case .polygon(let polygon): .string("Polygon, \(polygon.exterior.count) positions")
    case .multiPolygon(let polygons):
      .string("MultiPolygon, \(polygons.map(\.exterior.count).reduce(0, +)) positions")
    }
  }
}
