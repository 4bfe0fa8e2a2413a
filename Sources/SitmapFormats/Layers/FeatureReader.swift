import SitmapModel

/// Turns features of GeoJSON into features of the model, one by one.
struct FeatureReader {
  private(set) var features: [Feature] = []
  private(set) var otherGeometries: [OtherGeometry] = []
  var notes = LayerNotes()
  private let file: String
  private var ids: Set<String> = []

  init(file: String) { self.file = file }

  /// Reads a Feature object.
  mutating func readFeature(_ value: PropertyValue) throws(LayerError) {
    guard case .object(let members) = value, members.value(of: "type") == .string("Feature") else {
      throw failure(.notAFeature)
    }
    var properties: [Property] = []
    switch members.value(of: "properties") {
    case .object(let list): properties = list
    case .null: break
    case nil: notes.add(.noPropertiesMember, place())
    default: throw failure(.badProperties)
    }
    let id = try id(members.value(of: "id"), properties)
    for name in ["features", "coordinates", "geometries"] where members.value(of: name) != nil {
      notes.add(.definingMember(name), place(id))
    }
    if let box = members.value(of: "bbox") { checkBox(box, place(id)) }
    let geometry = members.value(of: "geometry")
    if geometry == nil { notes.add(.noGeometryMember, place(id)) }
    let shape = try self.geometry(geometry ?? .null, id: id, prefix: "geometry")
    features.append(Feature(id: id, geometry: shape, properties: properties))
  }

  /// Reads a geometry that stands alone, as a feature without properties.
  mutating func readGeometry(_ value: PropertyValue) throws(LayerError) {
    let id = "#\(features.count)"
    let shape = try geometry(value, id: id, prefix: "")
    features.append(Feature(id: id, geometry: shape, properties: []))
  }

  /// Forgets the features that were read last.
  mutating func removeFeatures(from first: Int) {
    features.removeSubrange(first...)
    otherGeometries.removeAll { $0.feature >= first }
  }

  /// Notes a bbox that is none.
  mutating func checkBox(_ box: PropertyValue, _ place: String) {
    if case .array(let numbers) = box, numbers.count == 4 || numbers.count == 6,
      numbers.allSatisfy({ GeometryReader.number($0) != nil })
    {
      return
    }
    notes.add(.badBox, place)
  }

  private mutating func id(
    _ value: PropertyValue?,
    _ properties: [Property]
  ) throws(LayerError) -> String {
    if let value, value != .null {
      guard let id = Self.text(value) else { throw failure(.badID) }
      return unique(id)
    }
    if let id = properties.value(of: "id").flatMap(Self.text) { return unique(id) }
    notes.add(.noID, place())
    return "#\(features.count)"
  }

  private mutating func unique(_ id: String) -> String {
    if !ids.insert(id).inserted { notes.add(.repeatedID, place(id)) }
    return id
  }

  private static func text(_ id: PropertyValue) -> String? {
    switch id {
    case .string(let text): text
    case .integer, .number: String(decoding: JSONWriter.bytes(of: id), as: UTF8.self)
    case .null, .bool, .array, .object: nil
    }
  }

  private mutating func geometry(
    _ value: PropertyValue,
    id: String,
    prefix: String
  ) throws(LayerError) -> Geometry? {
    guard value != .null else { return nil }
    var reader = GeometryReader()
    let result: GeometryReader.Result
    do throws(GeometryReader.Failure) {
      result = try reader.read(value)
    } catch {
      let path = [prefix, error.path].filter { !$0.isEmpty }.joined(separator: ".")
      throw LayerError(file: file, place: "\(place(id)), \(path)", problem: error.problem)
    }
    for kind in reader.notes { notes.add(kind, place(id)) }
    switch result {
    case .shape(let shape): return shape
    case .none: return nil
    case .other(let kind):
      notes.add(kind, place(id))
      otherGeometries.append(OtherGeometry(feature: features.count, json: value))
      return nil
    }
  }

  private func place(_ id: String? = nil) -> String {
    let named = id.flatMap { $0.hasPrefix("#") ? nil : " (id \($0))" } ?? ""
    return "feature \(features.count)\(named)"
  }

  private func failure(_ problem: LayerError.Problem) -> LayerError {
    LayerError(file: file, place: place(), problem: problem)
  }
}

/// Notes with their counts.
struct LayerNotes {
  private(set) var list: [LayerNote] = []
  private var places: [LayerNote.Kind: Int] = [:]

  /// Adds a note, or counts it when there is one of its kind.
  mutating func add(_ kind: LayerNote.Kind, _ place: String) {
    var key = kind
    // One note for all positions off the globe, whatever their numbers.
    if case .offTheGlobe = kind { key = .offTheGlobe(.longitude(0)) }
    if let index = places[key] {
      list[index].count += 1
    } else {
      places[key] = list.count
      list.append(LayerNote(kind: kind, place: place, count: 1))
    }
  }
}
