import SitmapGeometry
public import SitmapModel

/// What the packs of a gazetteer are.
public struct PackInfo: Sendable, Hashable {
  /// Its number, the lowest is 0.
  public let number: Int
  /// Its places, rows that only add names among them.
  public let places: Int
  /// Polygons and lines.
  public let shapes: Int
  /// Codes of its places.
  public let codes: Int
  /// Rows of it that stand over, or add to, a place of a pack below.
  public let shared: Int
  /// Its bytes.
  public let bytes: Int
  /// What it says of itself: licence, attribution, what it was made of.
  public let about: [String]
}

/// Two places that are perhaps one.
public struct NearDuplicate: Sendable, Hashable {
  /// The place of the upper pack.
  public let place: Place
  /// The place below.
  public let other: Place
  /// How far they are from each other.
  public let distance: Distance
}

extension Gazetteer {
  /// Tells about each pack, the lowest first.
  public var info: [PackInfo] {
    packs.enumerated().map { number, pack in
      var shared = 0
      if number > 0 {
        for row in 0..<pack.placeCount {
          guard let index = stack.resolve(pack: number, row: row) else { continue }
          if stack.rows(of: index).count > 1 { shared += 1 }
        }
      }
      return PackInfo(
        number: number,
        places: pack.placeCount,
        shapes: pack.count(.shapes),
        codes: pack.count(.placeCodes),
        shared: shared,
        bytes: pack.bytes.count,
        about: pack.about.map { "\($0.name): \($0.text)" }
      )
    }
  }

  /// Compares the bytes of each pack with their hash.
  public func verify() throws(PackError) {
    for pack in packs { try pack.verify() }
  }

  /// Places of the packs above the built-in ones with the name and class of another place within 5 km.
  ///
  /// They have ids of their own, so that both stay: the data cannot say which is right.
  public func nearDuplicates(above number: Int, limit: Int = 1000) -> [NearDuplicate] {
    var found: [NearDuplicate] = []
    for upper in packs.indices where upper >= number {
      for row in 0..<packs[upper].placeCount where !packs[upper].isStub(row) {
        let index = PlaceIndex(pack: upper, row: row)
        guard stack.resolve(pack: upper, row: row) == index else { continue }
        let here = coordinate(of: index)
        for candidate in candidates(named: packs[upper].name(row))
        where candidate.index < index && candidate.kind != .demonym && !candidate.isLoose
          && featureClass(of: candidate.index) == featureClass(of: index)
        {
          let there = coordinate(of: candidate.index)
          guard here.isWithin(.kilometres(5), of: there) else { continue }
          found.append(
            NearDuplicate(
              place: place(at: index),
              other: place(at: candidate.index),
              distance: here.distance(to: there)
            )
          )
          if found.count >= limit { return found }
        }
      }
    }
    return found
  }

  /// All places of a pack that stand by themselves, in the order of their ids.
  public func places(ofPack number: Int) -> [PlaceID] {
    guard packs.indices.contains(number) else { return [] }
    return (0..<packs[number].placeCount).compactMap { row in
      let index = PlaceIndex(pack: number, row: row)
      return stack.resolve(pack: number, row: row) == index ? id(of: index) : nil
    }
  }
}

/// A name of a place with what is known about it.
public struct NamedPlace: Sendable, Hashable {
  /// The name as it is written.
  public let text: String
  /// Its language, as a tag; nil when the data does not say.
  public let language: String?
  /// What kind of name it is.
  public let standing: NameStanding
  /// The first day of its use; nil when not known.
  public let from: Day?
  /// The last day of its use; nil when it is in use or not known.
  public let until: Day?
}

extension Gazetteer {
  /// All names of a place with their languages and days, the usual one first, each once.
  public func details(of id: PlaceID) -> [NamedPlace] {
    guard let index = index(of: id) else { return [] }
    var seen: Set<String> = []
    var found: [NamedPlace] = []
    for row in stack.rows(of: index) {
      let pack = packs[row.pack]
      let notes = pack.nameDetails(of: row.row)
      let times = pack.nameTimes(of: row.row)
      for (ordinal, name) in pack.names(row.row).enumerated() where seen.insert(name).inserted {
        let own = notes.filter { $0.ordinal == ordinal }
        let time = times.first { $0.ordinal == ordinal }
        found.append(
          NamedPlace(
            text: name,
            language: own.first { !$0.language.isEmpty }?.language,
            standing: own.first { $0.standing != .alternate }?.standing ?? .alternate,
            from: time.flatMap { $0.from == .min ? nil : Day(number: Int($0.from)) },
            until: time.flatMap { $0.until == .max ? nil : Day(number: Int($0.until)) }
          )
        )
      }
    }
    return found
  }

  /// ISO 3166-1 alpha-2 of the country of a place; nil when it has none.
  public func isoTwo(of id: PlaceID) -> String? {
    guard let index = index(of: id) else { return nil }
    let number = countryNumber(of: index)
    if number == 0 { return nil }
    return String(decoding: [UInt8(truncatingIfNeeded: number), UInt8(number >> 8)], as: UTF8.self)
  }
}
