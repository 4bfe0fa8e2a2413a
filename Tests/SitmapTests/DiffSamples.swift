import Sitmap

/// Tables of made-up events, and what is done to them: the truth is known for every row.
struct DiffSamples {
  /// What was done to a row.
  enum Deed: String, CaseIterable {
    case nothing, rekeyed, respelled, rounded, moved, recoded, revised, removed
  }

  private(set) var old: [Feature] = []
  private(set) var new: [Feature] = []
  /// By the id before: the id now and what was done; nil for a row that is gone.
  private(set) var truth: [String: (id: String?, deed: Deed)] = [:]
  /// Ids of rows that are new.
  private(set) var added: Set<String> = []
  private var state: UInt64

  static let places = [
    "Ramadi", "Falluja", "Khalidiyah", "Habbaniyah", "Hit", "Haditha", "Rutba", "Baiji", "Samarra",
    "Tikrit", "Kirkuk", "Mosul", "Tal Afar", "Sinjar", "Baquba", "Mandali", "Kut", "Najaf",
    "Karbala", "Hilla", "Basra", "Amara", "Nasiriyah", "Samawah", "Diwaniyah", "Erbil", "Dohuk",
    "Zakho", "Halabja", "Sulaymaniyah",
  ]
  static let types = ["armed_clash", "air_drone_strike", "attack", "abduction", "protest", "flood"]
  static let units = ["Anbar", "Babil", "Baghdad", "Basrah", "Diyala", "Kirkuk", "Ninewa", "Najaf"]
  static let actors = [
    "Army", "Police", "Islamic State", "Tribal fighters", "Militia of the north", "Unknown gunmen",
  ]

  /// Makes a table of rows, and a later one in which `share` of the rows had each deed done to them.
  init(rows: Int, share: Double, seed: UInt64, rekeyAll: Bool = false) throws {
    state = seed
    for number in 0..<rows { old.append(try row("e\(number)")) }
    for (number, feature) in old.enumerated() {
      let draw = unit()
      let deed = draw < share * 7 ? Deed.allCases[1 + Int(draw / share)] : .nothing
      guard deed != .removed else {
        truth[feature.id] = (nil, deed)
        continue
      }
      var changed = try self.change(feature, deed)
      if deed == .rekeyed || rekeyAll { changed = Self.renamed(changed, "n\(number)") }
      truth[feature.id] = (changed.id, deed)
      new.append(changed)
    }
    for number in 0..<Int(Double(rows) * share) {
      let feature = try row("a\(number)")
      added.insert(feature.id)
      new.append(feature)
    }
    for index in new.indices.reversed() where index > 0 { new.swapAt(index, below(index + 1)) }
  }

  private mutating func below(_ bound: Int) -> Int { Int(unit() * Double(bound)) % max(1, bound) }

  /// A number from 0 to 1 (splitmix64).
  private mutating func unit() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((z ^ (z >> 31)) >> 11) / Double(1 << 53)
  }

  private mutating func row(_ id: String) throws -> Feature {
    let place = below(Self.places.count)
    func near(_ centre: Double, _ offset: Double) -> Double {
      ((centre + offset) * 1e6).rounded() / 1e6
    }
    let longitude = near(42 + Double(place % 6), unit() * 0.2)
    let latitude = near(31 + Double(place / 6), unit() * 0.2)
    let day = Day(number: 16_000 + below(700))
    return Feature(
      id: id,
      geometry: .point(try Coordinate(longitude: longitude, latitude: latitude)),
      properties: [
        Property("id", .string(id)), Property("type", .string(Self.types[below(Self.types.count)])),
        Property("date", .string(day.description)),
        Property("place", .string(Self.places[place] + (unit() < 0.3 ? " District" : ""))),
        Property("admin1", .string(Self.units[place % Self.units.count])),
        Property("actor1", .string(Self.actors[below(Self.actors.count)])),
        Property("fatalities", .integer(below(40))),
        Property("confidence_share", .number((unit() * 1e6).rounded() / 1e6)),
      ]
    )
  }

  private mutating func change(_ feature: Feature, _ deed: Deed) throws -> Feature {
    var feature = feature
    func set(_ name: String, _ body: (PropertyValue) -> PropertyValue) {
      for index in feature.properties.indices where feature.properties[index].name == name {
        feature.properties[index].value = body(feature.properties[index].value)
      }
    }
    guard let point = feature.geometry?.point else { return feature }
    switch deed {
    case .nothing, .rekeyed, .removed: break
    case .respelled:
      let way = below(3)
      set("place") { value in
        guard case .string(let text) = value else { return value }
        return switch way {
        case 0: .string(text.uppercased())
        case 1: .string("al-" + text)
        default: .string(text.contains("a") ? text.replacing("a", with: "ā") : text.lowercased())
        }
      }
    case .rounded:
      func cut(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }
      feature.geometry = .point(
        try Coordinate(longitude: cut(point.longitude), latitude: cut(point.latitude))
      )
    case .moved:
      let longitude = ((point.longitude + 0.02 + unit() * 0.1) * 1e6).rounded() / 1e6
      feature.geometry = .point(try Coordinate(longitude: longitude, latitude: point.latitude))
    case .recoded:
      let step = 1 + below(Self.types.count - 1)
      set("type") { value in
        let at = Self.types.firstIndex { .string($0) == value } ?? 0
        return .string(Self.types[(at + step) % Self.types.count])
      }
    case .revised:
      let more = 1 + below(50)
      set("fatalities") { value in
        if case .integer(let number) = value { .integer(number + more) } else { value }
      }
    }
    return feature
  }

  private static func renamed(_ feature: Feature, _ id: String) -> Feature {
    var feature = feature
    feature.id = id
    feature.properties[0].value = .string(id)
    return feature
  }
}
