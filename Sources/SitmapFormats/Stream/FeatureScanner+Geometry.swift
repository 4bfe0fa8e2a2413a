import SitmapModel

extension FeatureScanner {
  /// Reads a geometry object, or null, and adds its positions to the scan.
  mutating func geometry(origin: Int) throws(ScanFailure) {
    let start = position
    if current == UInt8(ascii: "n") { return try skipValue() }
    guard current == UInt8(ascii: "{") else { throw .problem(.badGeometry, at: start) }
    try descend()
    var members = MetMembers()
    var isFirst = true
    while let range = try nextName(&isFirst) {
      try shapeMember(known(range), range, &members, origin)
    }
    try finishShape(members, at: start, origin)
  }

  /// Reads a member of a geometry object; the position is at its value.
  mutating func shapeMember(
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
      guard current == UInt8(ascii: "\"") else {
        throw .problem(.unknownType(nil), at: start)
      }
      members.type = try skipString()
    case .coordinates where current == UInt8(ascii: "["):
      members.coordinates = start
      members.mark = scan.mark
      members.depth = try coordinates(origin)
    case .geometries where current == UInt8(ascii: "["):
      members.geometries = start
      members.partCount = try geometries(origin)
    case .bbox:
      let range = try box()
      scan.boxes.append(range.lowerBound - origin..<range.upperBound - origin)
    case .features, .properties, .geometry:
      try skipValue()
      members.alien = members.alien ?? (known, name.lowerBound - 1)
    case .coordinates, .geometries:
      throw .problem(.noCoordinates, at: start)
    case .id: try skipValue()
    }
  }

  /// Decides what a geometry is, once all its members are read.
  mutating func finishShape(
    _ members: MetMembers,
    at start: Int,
    _ origin: Int
  ) throws(ScanFailure) {
    guard let type = members.type else { throw .problem(.unknownType(nil), at: start) }
    if let (alien, offset) = members.alien {
      try breach(.definingMember(alien.name), at: offset, note: .definingMember(alien.name))
    }
    let objectType = self.type(type)
    if objectType == .geometryCollection {
      guard members.geometries != nil else {
        throw .problem(.noGeometries, at: type.lowerBound - 1)
      }
      if let offset = members.coordinates {
        throw .problem(.definingMember("coordinates"), at: offset)
      }
      if members.partCount == 1, !notes.contains(.singleGeometryCollection) {
        notes.append(.singleGeometryCollection)
      }
      scan.isCollection = true
      return
    }
    guard case .geometry(let kind) = objectType else {
      throw .problem(.unknownType(text(type)), at: type.lowerBound - 1)
    }
    if let offset = members.geometries {
      throw .problem(.definingMember("geometries"), at: offset)
    }
    guard let coordinates = members.coordinates else {
      throw .problem(.noCoordinates, at: start)
    }
    guard let depth = members.depth else {
      if !notes.contains(.emptyGeometry) { notes.append(.emptyGeometry) }
      return
    }
    guard depth == kind.depth else { throw .problem(.badNesting, at: coordinates) }
    try check(kind, members.mark, at: coordinates, origin)
    scan.parts.append(
      FeatureScan.Part(
        kind: kind,
        positions: scan.xs.count,
        lines: scan.lineEnds.count,
        polygons: scan.polygonEnds.count
      )
    )
  }

  private mutating func geometries(
    _ origin: Int
  ) throws(ScanFailure) -> Int {
    try descend()
    var isFirst = true
    var count = 0
    while try nextElement(&isFirst) {
      guard current == UInt8(ascii: "{") else { throw .problem(.badGeometry, at: position) }
      try geometry(origin: origin)
      count += 1
    }
    return count
  }

  /// Checks a `bbox`: an array of four or six numbers (RFC 7946, section 5).
  mutating func box() throws(ScanFailure) -> Range<Int> {
    let start = position
    guard current == UInt8(ascii: "[") else {
      try skipValue()
      try breach(.badBox, at: start, note: .badBox)
      return start..<position
    }
    try descend()
    var isFirst = true
    var count = 0
    while try nextElement(&isFirst) {
      let element = position
      if current == UInt8(ascii: "-") || (0x30...0x39).contains(current) {
        _ = try number()
      } else {
        try skipValue()
        try breach(.badBox, at: element, note: .badBox)
      }
      count += 1
    }
    if count != 4, count != 6 { try breach(.badBox, at: start, note: .badBox) }
    return start..<position
  }

  /// Checks lines and rings: how many positions, and that rings are closed (sections 3.1.4, 3.1.6).
  private mutating func check(
    _ kind: FeatureScan.Kind,
    _ mark: FeatureScan.Mark,
    at coordinates: Int,
    _ origin: Int
  ) throws(ScanFailure) {
    let isArea = kind == .polygon || kind == .multiPolygon
    guard isArea || kind == .lineString || kind == .multiLineString else { return }
    var first = mark.positions
    for line in mark.lines..<scan.lineEnds.count {
      let end = scan.lineEnds[line]
      let count = end - first
      let offset = count > 0 ? Int(scan.starts[first]) + origin : coordinates
      if !isArea, count < 2 { throw .problem(.shortLine(count), at: offset) }
      if isArea {
        let isClosed =
          count > 0 && scan.xs[first] == scan.xs[end - 1] && scan.ys[first] == scan.ys[end - 1]
        guard count >= (isLenient && !isClosed ? 3 : 4) else {
          throw .problem(.shortRing(count), at: offset)
        }
        if !isClosed { try breach(.ringOpen, at: offset, note: .ringOpen) }
      }
      first = end
    }
  }
}
