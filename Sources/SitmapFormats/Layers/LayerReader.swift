import SitmapModel

/// Reads a layer from GeoJSON of any producer: a FeatureCollection, a Feature, a geometry, a text
/// sequence (RFC 8142), or one of these a line.
///
/// Features of a collection are read one by one, so that the JSON of only one is in memory.
public struct LayerReader {
  private let file: String
  private var features: FeatureReader
  private var name: String?
  private var foreignMembers: [Property] = []

  /// Reads the layer of a file, or of standard input for `-`.
  public static func read(path: String) throws(LayerError) -> LayerFile {
    let bytes: [UInt8]
    do throws(FileError) {
      var source = try ByteSource(path: path)
      bytes = try source.readAll(limit: Limits.layerBytes)
    } catch {
      throw LayerError(file: path, place: nil, problem: .unreadable(error))
    }
    return try read(bytes, file: path)
  }

  /// Reads a layer from bytes; the file is what messages and a nameless layer are named after.
  public static func read(_ bytes: [UInt8], file: String) throws(LayerError) -> LayerFile {
    var reader = LayerReader(file: file)
    return try reader.read(bytes)
  }

  private init(file: String) {
    self.file = file
    features = FeatureReader(file: file)
  }

  private mutating func read(_ bytes: [UInt8]) throws(LayerError) -> LayerFile {
    guard bytes.count <= Limits.layerBytes else {
      throw failure(.tooLarge(limit: Limits.layerBytes))
    }
    try bytes.withUnsafeBufferPointer { (buffer) throws(LayerError) in
      var cursor = JSONCursor(buffer, depthLimit: Limits.jsonDepth)
      if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { cursor.position = 3 }
      skipSeparators(&cursor)
      guard cursor.position < buffer.count else { throw failure(.empty) }
      while cursor.position < buffer.count {
        try readText(&cursor)
        skipSeparators(&cursor)
      }
      for duplicate in cursor.duplicates {
        features.notes.add(.duplicateMember(duplicate.name), "byte \(duplicate.offset)")
      }
    }
    return LayerFile(
      layer: Layer(name: name ?? ReportNames.stem(of: file), features: features.features),
      foreignMembers: foreignMembers,
      otherGeometries: features.otherGeometries,
      notes: features.notes.list
    )
  }

  private func failure(_ problem: LayerError.Problem) -> LayerError {
    LayerError(file: file, place: nil, problem: problem)
  }

  /// Calls the cursor, with its error as ours.
  private func json<Value>(
    _ body: () throws(JSONError) -> Value
  ) throws(LayerError) -> Value {
    do throws(JSONError) {
      return try body()
    } catch {
      throw failure(.badJSON(error))
    }
  }

  /// White space, and the record separators of a text sequence.
  private func skipSeparators(_ cursor: inout JSONCursor) {
    cursor.skipSpace()
    while cursor.current == 0x1E {
      cursor.position += 1
      cursor.skipSpace()
    }
  }

  /// Reads one GeoJSON text; the features of a collection are read on the way.
  private mutating func readText(_ cursor: inout JSONCursor) throws(LayerError) {
    guard cursor.current == UInt8(ascii: "{") else {
      _ = try json { () throws(JSONError) in try cursor.value() }
      throw failure(.notAnObject)
    }
    let firstFeature = features.features.count
    var members = JSONMembers()
    var hasFeatures = false
    var progress = try json { () throws(JSONError) in try cursor.openObject() }
    while true {
      cursor.skipSpace()
      let start = cursor.position
      let next = try json { () throws(JSONError) in try cursor.nextName(&progress) }
      guard let member = next else { break }
      cursor.skipSpace()
      if member == "features", cursor.current == UInt8(ascii: "["), !hasFeatures {
        hasFeatures = true
        try readFeatures(&cursor)
        continue
      }
      let value = try json { () throws(JSONError) in try cursor.value() }
      if !members.set(member, value) {
        features.notes.add(.duplicateMember(member), "byte \(start)")
      }
    }
    try finish(members.list, hasFeatures: hasFeatures, firstFeature: firstFeature)
  }

  private mutating func readFeatures(_ cursor: inout JSONCursor) throws(LayerError) {
    var progress = try json { () throws(JSONError) in try cursor.openArray() }
    while try json({ () throws(JSONError) in try cursor.nextElement(&progress) }) {
      let value = try json { () throws(JSONError) in try cursor.value() }
      try features.readFeature(value)
    }
  }

  /// Decides by its type what a text was, once all its members are known.
  private mutating func finish(
    _ members: [Property],
    hasFeatures: Bool,
    firstFeature: Int
  ) throws(LayerError) {
    try checkSystem(members)
    let whole = PropertyValue.object(members)
    guard case .string(let type) = members.value(of: "type") else {
      throw failure(.unknownType(nil))
    }
    switch type {
    case "FeatureCollection":
      guard hasFeatures, members.value(of: "features") == nil else { throw failure(.noFeatures) }
      readCollection(members)
    case _ where type == "Feature" || GeometryReader.isType(type):
      if hasFeatures {
        features.removeFeatures(from: firstFeature)
        features.notes.add(.definingMember("features"), type)
      }
      if type == "Feature" {
        try features.readFeature(whole)
      } else {
        try features.readGeometry(whole)
      }
    default: throw failure(.unknownType(type))
    }
  }

  private mutating func readCollection(_ members: [Property]) {
    for member in members {
      switch member.name {
      case "type", "crs": break
      case "bbox": features.checkBox(member.value, "the collection")
      case "coordinates", "geometries", "geometry", "properties":
        features.notes.add(.definingMember(member.name), "the collection")
      case "name":
        if case .string(let text) = member.value, !text.isEmpty {
          name = name ?? text
        } else {
          foreignMembers.append(member)
        }
      default: foreignMembers.append(member)
      }
    }
  }

  /// Refuses a `crs` member of the 2008 draft that is not WGS 84.
  private func checkSystem(_ members: [Property]) throws(LayerError) {
    guard case .object(let system) = members.value(of: "crs"),
      case .object(let properties) = system.value(of: "properties"),
      case .string(let name) = properties.value(of: "name")
    else { return }
    let isWGS84 =
      ReferenceSystem(name).isWGS84 || name.hasSuffix(":CRS84") || name.hasSuffix(":CRS84h")
      || name.hasSuffix("EPSG::4326")
    guard isWGS84 else { throw failure(.otherSystem(name)) }
  }
}

extension [Property] {
  /// The value of a member; nil when there is none.
  func value(of name: String) -> PropertyValue? { first { $0.name == name }?.value }
}
