import SitmapGeometry

/// Reads shapes as well-known text, and boxes (OGC 21-065r2, annex B, `spatialInstance`).
enum ShapeParser {
  private static let words: Set<String> = [
    "POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON",
    "GEOMETRYCOLLECTION",
  ]

  /// Whether a word in capitals begins a shape.
  static func takesWord(_ word: String) -> Bool { words.contains(word) }

  /// Whether the word is followed by numbers in brackets, so that it is no property's name.
  static func isAhead(_ parser: FilterParser) -> Bool {
    parser.isSign("(", ahead: 1) || (parser.isWord("Z", ahead: 1) && parser.isSign("(", ahead: 2))
  }

  /// Reads a shape from its word on.
  static func shape(_ parser: inout FilterParser) throws(FilterError) -> PlanarGeometry {
    guard case .word(let word) = parser.token.kind, takesWord(word.uppercased()) else {
      throw parser.expected("a shape, such as POINT(43.3 33.4)")
    }
    return try parser.deeper { (parser) throws(FilterError) in
      parser.advance()
      _ = parser.take(word: "Z")
      return try body(word.uppercased(), &parser)
    }
  }

  private static func body(
    _ word: String,
    _ parser: inout FilterParser
  ) throws(FilterError) -> PlanarGeometry {
    switch word {
    case "POINT":
      try parser.want(sign: "(")
      let point = try position(&parser)
      try parser.want(sign: ")")
      return .point(point)
    case "LINESTRING": return .lineString(try line(&parser, least: 2))
    case "POLYGON": return .polygon(try rings(&parser))
    case "MULTIPOINT":
      return .multiPoint(
        try list(&parser) { (parser) throws(FilterError) in
          // Both spellings are common: with and without brackets around each.
          let isBracketed = parser.take(sign: "(")
          let point = try position(&parser)
          if isBracketed { try parser.want(sign: ")") }
          return point
        }
      )
    case "MULTILINESTRING":
      return .multiLineString(
        try list(&parser) { (parser) throws(FilterError) in try line(&parser, least: 2) }
      )
    case "MULTIPOLYGON":
      return .multiPolygon(
        try list(&parser) { (parser) throws(FilterError) in try rings(&parser) }
      )
    default:
      return .collection(
        try list(&parser) { (parser) throws(FilterError) in try shape(&parser) }
      )
    }
  }

  /// Reads `BBOX(west, south, east, north)`, or with heights.
  static func box(_ parser: inout FilterParser) throws(FilterError) -> FilterExpression {
    let start = parser.token
    parser.advance()
    let numbers = try list(&parser) { (parser) throws(FilterError) in try number(&parser) }
    guard FilterExpression.isBox(numbers) else {
      throw parser.error(
        "BBOX has four numbers, or six with heights, the south not above the north",
        at: start,
        hint: "write BBOX(west, south, east, north)"
      )
    }
    return .box(numbers)
  }

  private static func rings(
    _ parser: inout FilterParser
  ) throws(FilterError) -> [[PlanarPosition]] {
    try list(&parser) { (parser) throws(FilterError) in
      let start = parser.token
      let ring = try line(&parser, least: 4)
      guard let first = ring.first, let last = ring.last, first.x == last.x, first.y == last.y
      else {
        throw parser.error(
          "a ring that is not closed",
          at: start,
          hint: "its last position repeats its first"
        )
      }
      return ring
    }
  }

  private static func line(
    _ parser: inout FilterParser,
    least: Int
  ) throws(FilterError) -> [PlanarPosition] {
    let start = parser.token
    let positions = try list(&parser) { (parser) throws(FilterError) in try position(&parser) }
    guard positions.count >= least else {
      throw parser.error(
        "\(positions.count) positions, where at least \(least) are needed",
        at: start
      )
    }
    return positions
  }

  private static func list<Value>(
    _ parser: inout FilterParser,
    _ element: (inout FilterParser) throws(FilterError) -> Value
  ) throws(FilterError) -> [Value] {
    try parser.want(sign: "(")
    var values: [Value] = []
    repeat { values.append(try element(&parser)) } while parser.take(sign: ",")
    guard parser.take(sign: ")") else { throw parser.expected("',' or ')'") }
    return values
  }

  private static func position(
    _ parser: inout FilterParser
  ) throws(FilterError) -> PlanarPosition {
    let x = try number(&parser)
    let y = try number(&parser)
    if parser.isSign(",") || parser.isSign(")") { return PlanarPosition(x, y) }
    return PlanarPosition(x, y, z: try number(&parser))
  }

  private static func number(_ parser: inout FilterParser) throws(FilterError) -> Double {
    let isMinus = parser.take(sign: "-")
    if !isMinus { _ = parser.take(sign: "+") }
    guard case .number(let number) = parser.token.kind else {
      throw parser.expected("a number", hint: "positions are written longitude latitude")
    }
    parser.advance()
    return isMinus ? -number : number
  }
}

extension FilterExpression {
  /// Whether numbers are a box: four, or six with heights, the south not above the north.
  static func isBox(_ numbers: [Double]) -> Bool {
    switch numbers.count {
    case 4: numbers[1] <= numbers[3]
    case 6: numbers[1] <= numbers[4]
    default: false
    }
  }
}
