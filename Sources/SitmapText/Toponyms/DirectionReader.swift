import SitmapModel

/// Reads words for the points of the compass.
enum DirectionReader {
  /// The direction of a word ("north", "south-western", "SSW"); nil when it is none.
  static func direction(_ lower: String) -> CompassDirection? { table[lower] }

  /// Whether the word with this hash is one of a direction.
  static func isDirection(_ hash: UInt64) -> Bool { table[hash] != nil }

  private static let table: WordTable<CompassDirection> = {
    var table: [String: CompassDirection] = [:]
    let names: [(CompassDirection, String)] = [
      (.n, "north"), (.ne, "north east"), (.e, "east"), (.se, "south east"), (.s, "south"),
      (.sw, "south west"), (.w, "west"), (.nw, "north west"), (.nne, "north north east"),
      (.ene, "east north east"), (.ese, "east south east"), (.sse, "south south east"),
      (.ssw, "south south west"), (.wsw, "west south west"), (.wnw, "west north west"),
      (.nnw, "north north west"),
    ]
    for (direction, name) in names {
      let parts = name.split(separator: " ")
      for joint in ["", "-"] {
        let word = parts.joined(separator: joint)
        table[word] = direction
        table[word + "ern"] = direction
        table[word + "wards"] = direction
        table[word + "erly"] = direction
      }
      if parts.count > 1 { table[direction.rawValue.lowercased()] = direction }
    }
    return WordTable(table)
  }()
}
