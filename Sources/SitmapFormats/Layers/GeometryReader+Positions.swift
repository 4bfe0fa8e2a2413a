import SitmapModel

extension GeometryReader {
  /// Reads the rings of an area, closes them and turns them the right way round.
  mutating func polygon(_ value: PropertyValue) throws(Failure) -> Polygon {
    var rings: [[Coordinate]] = []
    try forEach(value) { (reader, part) throws(Failure) in
      let ring = try reader.positions(part)
      if ring.first != ring.last { reader.add(.ringOpen) }
      rings.append(ring)
    }
    guard let exterior = rings.first else { throw Failure(problem: .shortRing(0)) }
    do throws(PolygonError) {
      let polygon = try Polygon(exterior: exterior, holes: Array(rings.dropFirst()))
      for (was, ring) in zip(rings, [polygon.exterior] + polygon.holes)
      where ring.prefix(was.count) != was[...] {
        add(.ringReversed)
      }
      return polygon
    } catch {
      switch error {
      case .shortRing(let count): throw Failure(problem: .shortRing(count))
      }
    }
  }

  /// Reads a line of two positions or more.
  mutating func line(_ value: PropertyValue) throws(Failure) -> [Coordinate] {
    let line = try positions(value)
    guard line.count >= 2 else { throw Failure(problem: .shortLine(line.count)) }
    return line
  }

  /// Reads a list of positions.
  mutating func positions(_ value: PropertyValue) throws(Failure) -> [Coordinate] {
    var positions: [Coordinate] = []
    if case .array(let elements) = value { positions.reserveCapacity(elements.count) }
    try forEach(value) { (reader, part) throws(Failure) in
      positions.append(try reader.position(part))
    }
    return positions
  }

  /// Reads a position; one off the globe is noted, and stands as 0, 0 in a shape that is not used.
  mutating func position(_ value: PropertyValue) throws(Failure) -> Coordinate {
    guard case .array(let numbers) = value else { throw Failure(problem: .badNesting) }
    guard numbers.count >= 2, let longitude = Self.number(numbers[0]),
      let latitude = Self.number(numbers[1]),
      numbers.dropFirst(2).allSatisfy({ Self.number($0) != nil })
    else {
      if case .array = numbers.first { throw Failure(problem: .badNesting) }
      throw Failure(problem: .badPosition)
    }
    if numbers.count > 2 { add(.altitude) }
    do throws(CoordinateError) {
      return try Coordinate(longitude: longitude, latitude: latitude)
    } catch {
      leftTheGlobe(error)
      return Coordinate(unchecked: 0, 0)
    }
  }

  /// Calls `body` with the elements of an array; a failure inside gets the element's index.
  mutating func forEach(
    _ value: PropertyValue,
    _ body: (inout GeometryReader, PropertyValue) throws(Failure) -> Void
  ) throws(Failure) {
    guard case .array(let elements) = value else { throw Failure(problem: .badNesting) }
    for (index, element) in elements.enumerated() {
      do throws(Failure) {
        try body(&self, element)
      } catch {
        var failure = error
        failure.indices.insert(index, at: 0)
        throw failure
      }
    }
  }
}
