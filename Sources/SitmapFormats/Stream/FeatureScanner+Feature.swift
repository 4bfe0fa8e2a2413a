import SitmapModel

extension FeatureScanner {
  /// Reads a Feature object.
  mutating func feature() throws(ScanFailure) {
    let start = position
    guard current == UInt8(ascii: "{") else {
      try skipValue()
      throw .problem(.notAFeature, at: start)
    }
    try descend()
    var members = MetMembers()
    var isFirst = true
    while let range = try nextName(&isFirst) {
      let known = known(range)
      try member(known, range, &members, start)
    }
    try finish(members, at: start)
  }

  /// Reads a member of a feature; the position is at its value.
  mutating func member(
    _ known: KnownMember?,
    _ name: Range<Int>,
    _ members: inout MetMembers,
    _ origin: Int
  ) throws(ScanFailure) {
    guard let known else { return try skipValue() }
    try members.add(known, at: name.lowerBound - 1, &self)
    let start = position
    switch known {
    case .type:
      guard current == UInt8(ascii: "\"") else { throw .problem(.unknownType(nil), at: start) }
      members.type = try skipString()
    case .id:
      let isID =
        current == UInt8(ascii: "\"") || current == UInt8(ascii: "-")
        || (0x30...0x39).contains(current)
      let isNull = current == UInt8(ascii: "n")
      try skipValue()
      if isID { scan.id = start - origin..<position - origin }
      if !isID {
        if !isNull { throw .problem(.badID, at: start) }
        try breach(.badID, at: start, note: .noID)
      }
    case .geometry:
      try geometry(origin: origin)
      scan.geometry = start - origin..<position - origin
    case .properties:
      try properties(origin)
      scan.properties = start - origin..<position - origin
    case .bbox:
      let range = try box()
      scan.boxes.append(range.lowerBound - origin..<range.upperBound - origin)
    case .coordinates, .geometries, .features:
      try skipValue()
      members.alien = members.alien ?? (known, name.lowerBound - 1)
    }
  }

  mutating func finish(
    _ members: MetMembers,
    at start: Int
  ) throws(ScanFailure) {
    guard let type = members.type else { throw .problem(.unknownType(nil), at: start) }
    guard self.type(type) == .feature else {
      throw .problem(.notAFeature, at: type.lowerBound - 1)
    }
    if let (alien, offset) = members.alien {
      try breach(.definingMember(alien.name), at: offset, note: .definingMember(alien.name))
    }
    if scan.geometry == nil {
      try breach(.noGeometryMember, at: start, note: .noGeometryMember)
    }
    if scan.properties == nil {
      try breach(.noPropertiesMember, at: start, note: .noPropertiesMember)
    }
    scan.count = position - start
  }

  /// Passes over properties and takes note of those that are watched.
  private mutating func properties(
    _ origin: Int
  ) throws(ScanFailure) {
    if current == UInt8(ascii: "n") { return try skipValue() }
    guard current == UInt8(ascii: "{") else {
      let start = position
      try skipValue()
      throw .problem(.badProperties, at: start)
    }
    try descend()
    var isFirst = true
    while let range = try nextName(&isFirst) {
      let index: Int?
      if isPlain {
        index = watched.index(of: MemberName(bytes, range), bytes, range)
      } else {
        let name = Array(text(range).utf8)
        index = watched.names.firstIndex(of: name)
      }
      let start = position
      try skipValue()
      if let index {
        scan.watched[index] = start - origin..<position - origin
        scan.hasWatched = true
      }
    }
  }
}
