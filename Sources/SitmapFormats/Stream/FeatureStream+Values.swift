public import SitmapModel

extension FeatureStream {
  /// Calls `body` with what the scan found and the bytes of the feature, without taking hold of them.
  public borrowing func withScan<Result, Failure: Error>(
    _ body: (borrowing FeatureScan, UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withBytes { (bytes) throws(Failure) in try body(scanner.scan, bytes) }
  }

  /// Whether any watched property was found.
  public var hasWatched: Bool { scanner.scan.hasWatched }

  /// The position of a feature whose geometry is one point; nil for any other.
  public var point: (x: Double, y: Double)? {
    guard scanner.scan.xs.count == 1, scanner.scan.parts.count == 1 else { return nil }
    return (scanner.scan.xs[0], scanner.scan.ys[0])
  }

  /// West, south, east, north of all positions as plain numbers; nil without positions.
  public var extent: (west: Double, south: Double, east: Double, north: Double)? {
    scanner.scan.extent
  }

  /// The feature's `id` as text; nil when it has none.
  public var id: String? {
    guard let range = scanner.scan.id else { return nil }
    switch value(range) {
    case .string(let text): return text
    case let number: return String(decoding: JSONWriter.bytes(of: number), as: UTF8.self)
    }
  }

  /// The feature's properties, in their order; of one that comes twice the last value.
  public var properties: [Property] {
    guard let range = scanner.scan.properties, case .object(let members) = value(range) else {
      return []
    }
    return members
  }

  /// The value of a watched property; nil when the feature does not have it.
  public func watchedValue(_ index: Int) -> PropertyValue? {
    scanner.scan.watched[index].map { value($0) }
  }

  /// A value that stands in the bytes of the feature.
  public func value(_ range: Range<Int>) -> PropertyValue {
    withBytes { bytes in
      var cursor = JSONCursor(
        UnsafeBufferPointer(rebasing: bytes[range]),
        depthLimit: Limits.jsonDepth
      )
      do throws(JSONError) {
        return try cursor.value()
      } catch {
        // It was checked when it passed.
        return .null
      }
    }
  }

  /// The feature as the model has it: as `LayerReader` reads it.
  ///
  /// `geometry` is nil without one, and for kinds that the model does not have.
  public var feature: Feature {
    let properties = properties
    var id = id
    if id == nil, let own = properties.value(of: "id") {
      switch own {
      case .string(let text): id = text
      case .integer, .number: id = String(decoding: JSONWriter.bytes(of: own), as: UTF8.self)
      case .null, .bool, .array, .object: break
      }
    }
    return Feature(id: id ?? "#\(number)", geometry: scanner.scan.shape, properties: properties)
  }
}

extension FeatureScan {
  /// The geometries as the model has them, those of a collection and the points of a multipoint one by one.
  public var shapes: [Geometry] {
    if let shape { return [shape] }
    for index in xs.indices {
      guard (-180...180).contains(xs[index]), (-90...90).contains(ys[index]) else { return [] }
    }
    var shapes: [Geometry] = []
    var before = (positions: 0, lines: 0, polygons: 0)
    for part in parts {
      let lines = linePositions(before.lines..<part.lines, from: before.positions)
      switch part.kind {
      case .point, .multiPoint:
        for index in before.positions..<part.positions {
          shapes.append(.point(Coordinate(unchecked: xs[index], ys[index])))
        }
      case .lineString, .multiLineString:
        // A line of points alone has an end in the list, but is a line only here.
        shapes.append(.multiLineString(lines.map(line)))
      case .polygon:
        if let polygon = polygon(lines[...]) { shapes.append(.polygon(polygon)) }
      case .multiPolygon:
        var first = 0
        for end in polygonEnds[before.polygons..<part.polygons] {
          let last = end - before.lines
          if let polygon = polygon(lines[first..<last]) { shapes.append(.polygon(polygon)) }
          first = last
        }
      }
      before = (part.positions, part.lines, part.polygons)
    }
    return shapes
  }

  /// The geometry as the model has it; nil without one, off the globe, and for kinds that the model does not have.
  public var shape: Geometry? {
    guard let kind else { return nil }
    for index in xs.indices {
      guard (-180...180).contains(xs[index]), (-90...90).contains(ys[index]) else { return nil }
    }
    switch kind {
    case .point: return .point(Coordinate(unchecked: xs[0], ys[0]))
    case .multiPoint: return nil
    case .lineString: return .lineString(line(xs.indices))
    case .multiLineString:
      return .multiLineString(linePositions(lineEnds.indices, from: 0).map(line))
    case .polygon:
      return polygon(linePositions(lineEnds.indices, from: 0)[...]).map { .polygon($0) }
    case .multiPolygon:
      let lines = linePositions(lineEnds.indices, from: 0)
      var first = 0
      var polygons: [Polygon] = []
      for end in polygonEnds {
        guard let polygon = polygon(lines[first..<end]) else { return nil }
        polygons.append(polygon)
        first = end
      }
      return .multiPolygon(polygons)
    }
  }

  /// The positions of lines or rings of one geometry, whose first position is given.
  public func linePositions(_ lines: Range<Int>, from start: Int) -> [Range<Int>] {
    var first = start
    return lines.map { index in
      defer { first = lineEnds[index] }
      return first..<lineEnds[index]
    }
  }

  private func line(_ positions: Range<Int>) -> [Coordinate] {
    positions.map { Coordinate(unchecked: xs[$0], ys[$0]) }
  }

  private func polygon(_ rings: ArraySlice<Range<Int>>) -> Polygon? {
    guard let first = rings.first else { return nil }
    do throws(PolygonError) {
      return try Polygon(exterior: line(first), holes: rings.dropFirst().map(line))
    } catch {
      // Rings were counted when they passed.
      return nil
    }
  }
}
