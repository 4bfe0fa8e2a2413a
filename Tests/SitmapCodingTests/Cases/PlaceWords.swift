import SitmapModel

/// Places in the words of a `.cases` file: `Hit`, `near Hit`, `15 km west of Hit`, `between Hit and Heet`.
enum PlaceWords {
  /// The kinds that a `place` line may name.
  static let kinds = [
    "country", "province", "district", "settlement", "quarter", "river", "water", "region", "camp",
    "airport", "dam", "bridge", "mountain", "island", "road", "spot", unplaced,
  ]

  /// The kind of a name that is found and given no place; its country is `-`.
  static let unplaced = "unplaced"

  /// The kind of a place.
  static func kind(of place: Place) -> String {
    let code = place.featureCode
    switch place.featureClass {
    case .administrative:
      if code.hasPrefix("PCL") || code == "TERR" { return "country" }
      return code.hasPrefix("ADM1") ? "province" : "district"
    case .populated: return code == "PPLX" ? "quarter" : "settlement"
    case .water, .undersea: return code.hasPrefix("STM") || code == "CNL" ? "river" : "water"
    case .road: return "road"
    case .terrain: return code.hasPrefix("ISL") ? "island" : "mountain"
    case .region, .vegetation: return code.hasPrefix("CMP") ? "camp" : "region"
    case .spot:
      if code.hasPrefix("CMP") { return "camp" }
      if code.hasPrefix("AIR") { return "airport" }
      return code == "DAM" ? "dam" : code.hasPrefix("BDG") ? "bridge" : "spot"
    }
  }

  /// The canonical form of where a record is: `-` for nowhere.
  static func text(_ location: Location?) -> String {
    guard let location else { return "-" }
    let name = location.anchor ?? location.name
    let direction = location.direction.map { words($0) }
    switch location.relation {
    case .at: return location.name
    case .near: return "near \(name)"
    case .outskirts: return "outskirts of \(name)"
    case .direction: return "\(direction ?? "beyond") of \(name)"
    case .distance:
      let kilometres = Int((location.distance?.kilometres ?? 0).rounded())
      return "\(kilometres) km \(direction.map { "\($0) of" } ?? "from") \(name)"
    // On the road from one town to the other is between them.
    case .between, .onRoute:
      return location.secondAnchor.map { "between \(name) and \($0)" } ?? "road of \(name)"
    case .along: return "along \(name)"
    case .border: return "border of \(name)"
    case .partOf: return "\(direction ?? "") part of \(name)".trimmed
    }
  }

  /// Whether a found place is the expected one.
  ///
  /// An expected name alone says nothing about the relation; "Idlib" and "Idlib city" are one name.
  static func agree(_ expected: String, _ found: String) -> Bool {
    expected.split(separator: "/").contains { one in
      if one == "-" || found == "-" { return one == found }
      let (relation, name) = parts(String(one))
      let (foundRelation, foundName) = parts(found)
      return bare(name) == bare(foundName) && (relation.isEmpty || relation == foundRelation)
    }
  }

  /// The relation with its words, and the name: "15 km west of", "Tal Afar".
  private static func parts(_ text: String) -> (relation: String, name: String) {
    if text.hasPrefix("between "), let and = text.firstRange(of: " and ") {
      let name = text[..<and.lowerBound].dropFirst("between ".count)
      return ("between \(bare(String(text[and.upperBound...])))", String(name))
    }
    for simple in ["near ", "along ", "at "] where text.hasPrefix(simple) {
      return (simple.trimmed, String(text.dropFirst(simple.count)))
    }
    for link in [" of ", " km from "] {
      guard let range = text.firstRange(of: link) else { continue }
      let before = String(text[..<range.lowerBound])
      let last = before.split(separator: " ").last.map(String.init) ?? ""
      guard relationWords.contains(last) || link == " km from " else { continue }
      return (before + link, String(text[range.upperBound...]))
    }
    return ("", text)
  }

  /// A name without what generic words add to it.
  private static func bare(_ name: String) -> String {
    var words = name.lowercased().split(separator: " ")
    if words.first == "the" { words.removeFirst() }
    while words.count > 1, let last = words.last, generic.contains(String(last)) {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  private static func words(_ direction: CompassDirection) -> String {
    var letters = Array(direction.rawValue)
    let names: [Character: String] = ["N": "north", "E": "east", "S": "south", "W": "west"]
    guard letters.count > 2 else { return letters.compactMap { names[$0] }.joined() }
    let first = letters.removeFirst()
    return "\(names[first] ?? "")-\(letters.compactMap { names[$0] }.joined())"
  }

  private static let relationWords = Set(
    CompassDirection.allCases.map { words($0) } + ["outskirts", "border", "part", "road", "beyond"]
  )
  private static let generic: Set<String> = [
    "camp", "refugee", "city", "town", "village", "district", "township", "province", "state",
    "governorate", "region", "island", "crossing", "territory",
  ]
}
