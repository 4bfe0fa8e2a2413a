import SitmapModel

extension FeatureScanner {
  /// What a GeoJSON text turned out to be.
  enum TextKind {
    /// A feature, or a geometry alone: read to its end.
    case feature
    /// A collection whose array of features has been opened.
    case collection(MetMembers, [ForeignMember])
  }

  /// A member that RFC 7946 does not define, with the bytes of its value.
  struct ForeignMember {
    let name: String
    let value: Range<Int>
  }

  /// Reads a text: a feature or geometry as a whole, a collection up to its features.
  mutating func text() throws(ScanFailure) -> TextKind {
    let start = position
    guard current == UInt8(ascii: "{") else {
      try skipValue()
      throw .problem(.notAnObject, at: start)
    }
    try descend()
    var members = MetMembers()
    var foreign: [ForeignMember] = []
    var isFirst = true
    while let range = try nextName(&isFirst) {
      let known = known(range)
      switch known {
      case .features:
        try members.add(.features, at: range.lowerBound - 1, &self)
        guard current == UInt8(ascii: "[") else { throw .problem(.noFeatures, at: position) }
        try descend()
        try checkHead(members, at: start)
        return .collection(members, foreign)
      case nil: foreign.append(try foreignMember(range))
      case .coordinates, .geometries: try shapeMember(known, range, &members, start)
      default: try member(known, range, &members, start)
      }
    }
    guard let type = members.type else { throw .problem(.unknownType(nil), at: start) }
    let objectType = self.type(type)
    if objectType == .feature {
      if members.has(.coordinates) || members.has(.geometries) {
        let alien = members.has(.coordinates) ? "coordinates" : "geometries"
        throw .problem(.definingMember(alien), at: start)
      }
      try finish(members, at: start)
      return .feature
    }
    if objectType == .featureCollection { throw .problem(.noFeatures, at: start) }
    for alien in [KnownMember.geometry, .properties] where members.has(alien) {
      try breach(.definingMember(alien.name), at: start, note: .definingMember(alien.name))
    }
    try finishShape(members, at: start, start)
    scan.isBareGeometry = true
    scan.count = position - start
    scan.geometry = 0..<scan.count
    return .feature
  }

  /// Checks the members that stand before the features of a collection.
  private mutating func checkHead(_ members: MetMembers, at start: Int) throws(ScanFailure) {
    if let type = members.type, self.type(type) != .featureCollection {
      throw .problem(.definingMember("features"), at: start)
    }
    for alien in [KnownMember.geometry, .properties, .coordinates, .geometries]
    where members.has(alien) {
      try breach(.definingMember(alien.name), at: start, note: .definingMember(alien.name))
    }
  }

  /// Reads a foreign member; the position is at its value.
  mutating func foreignMember(_ name: Range<Int>) throws(ScanFailure) -> ForeignMember {
    let name = text(name)
    let start = position
    try skipValue()
    return ForeignMember(name: name, value: start..<position)
  }

  /// Reads a member of a collection after its features; the position is at its value.
  mutating func collectionMember(
    _ name: Range<Int>,
    _ members: inout MetMembers
  ) throws(ScanFailure) -> ForeignMember? {
    guard let known = known(name) else {
      return try foreignMember(name)
    }
    try members.add(known, at: name.lowerBound - 1, &self)
    let start = position
    switch known {
    case .type:
      guard current == UInt8(ascii: "\"") else { throw .problem(.unknownType(nil), at: start) }
      members.type = try skipString()
      guard let type = members.type, self.type(type) == .featureCollection else {
        throw .problem(.definingMember("features"), at: start)
      }
    case .bbox: _ = try box()
    case .id: try skipValue()
    default:
      try skipValue()
      try breach(.definingMember(known.name), at: start, note: .definingMember(known.name))
    }
    return nil
  }
}
