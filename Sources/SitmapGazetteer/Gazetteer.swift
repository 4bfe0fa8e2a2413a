public import SitmapModel

/// Names to places, positions to places, places to shapes.
///
/// One or more packs, stacked: a row of a later pack wins over a row of an earlier one with the
/// same id, and its names are added. Packs are used in place, so opening costs microseconds, a
/// look-up of a name less than one, and copies of a gazetteer share the memory.
public struct Gazetteer: Sendable {
  let packs: [Pack]
  let stack: PackStack
  /// The days of places that were not always there, some hundreds.
  let times: [PlaceIndex: UnitTimes]
  /// The day whose names and codes are used; nil for those of now.
  public private(set) var day: Day?
  /// The state whose view of disputed areas is taken, and what it changes; nil for the default.
  private(set) var worldview: Worldview?

  /// Stacks opened packs, the lowest first.
  package init(packs: [Pack]) throws(PackError) {
    guard packs.count <= 15 else { throw .tooManyPacks(packs.count) }
    self.packs = packs
    let stack = PackStack(packs)
    times = UnitTimes.read(packs, stack)
    self.stack = stack
  }

  /// The same places with the names, codes and units of a day.
  public func asOf(_ day: Day?) -> Gazetteer {
    var other = self
    other.day = day
    return other
  }

  /// The same places, disputed areas given to countries as a state sees it; nil when no row tells its view.
  public func seen(by state: String) -> Gazetteer? {
    guard let view = Worldview(state, self) else { return nil }
    var other = self
    other.worldview = view
    return other
  }

  /// Stacks pack files, mapped into memory, over the packs of this gazetteer.
  public func adding(files paths: [String]) throws(PackError) -> Gazetteer {
    var all = packs
    for path in paths { all.append(try Pack(path: path)) }
    var other = try Gazetteer(packs: all)
    other.day = day
    return other
  }

  /// The place of an identity; nil when the gazetteer has none.
  public func place(_ id: PlaceID) -> Place? { index(of: id).map { place(at: $0) } }

  /// All names of a place as they are written, the usual one first, each once.
  public func names(of id: PlaceID) -> [String] {
    guard let index = index(of: id) else { return [] }
    var seen: Set<String> = []
    return stack.rows(of: index).flatMap { packs[$0.pack].names($0.row) }
      .filter { seen.insert($0).inserted }
  }

  /// A country by its ISO 3166-1 code of two or three letters, in either case.
  public func country(code: String) -> Place? {
    countryIndex(code: code).map { place(at: $0) }
  }

  /// The polygon or line of a place; nil when the gazetteer has only its point.
  public func shape(of id: PlaceID) -> Geometry? {
    index(of: id).flatMap { shapeRow(of: $0) }.flatMap { packs[$0.pack].geometry($0.row) }
  }

  /// The number of places, those of a pack below that another overrides counted once.
  public var count: Int { packs.reduce(0) { $0 + $1.placeCount } - stack.mergedCount }
}

extension Gazetteer {
  /// Where the place of an identity stands.
  package func index(of id: PlaceID) -> PlaceIndex? {
    guard let parsed = PackID(id.text) else { return nil }
    for pack in packs.indices.reversed() {
      if let row = packs[pack].row(of: parsed) { return stack.resolve(pack: pack, row: row) }
    }
    return nil
  }

  /// The place of a country by its code of two or three letters, in either case.
  package func countryIndex(code: String) -> PlaceIndex? {
    let code = code.uppercased()
    for (number, pack) in packs.enumerated() {
      for row in 0..<pack.count(.countries) {
        guard let country = pack.country(row), let place = country.place,
          code == country.iso3 || PackContent.letters(code) == country.iso2
        else { continue }
        return stack.resolve(pack: number, row: place)
      }
    }
    return nil
  }

  /// The pack and row of a place's shape; the highest pack that has one.
  func shapeRow(of index: PlaceIndex) -> (pack: Int, row: Int)? {
    for place in stack.rows(of: index) {
      if let row = packs[place.pack].shapeRow(of: place.row) { return (place.pack, row) }
    }
    return nil
  }
}
