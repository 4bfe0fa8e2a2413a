import SitmapGazetteer
import SitmapModel
import Testing

struct PackDamageTests {
  /// Asks everything of a gazetteer made of perhaps damaged packs; what matters is that it ends.
  ///
  /// Each pack ends where memory that cannot be read begins: a read beyond its bytes ends the tests.
  private func use(_ base: [UInt8], _ curated: [UInt8]) -> Bool {
    let (below, above) = (GuardedBytes(base), GuardedBytes(curated))
    guard let lower = try? Pack(embedded: below.start, count: base.count),
      let upper = try? Pack(embedded: above.start, count: curated.count),
      let gazetteer = try? Gazetteer(packs: [lower, upper])
    else { return false }
    // The packs must not outlive the memory.
    return withExtendedLifetime((below, above)) { ask(gazetteer) }
  }

  private func ask(_ gazetteer: Gazetteer) -> Bool {
    var answers = gazetteer.find(name: "Baghdad") + gazetteer.find(name: "River Euphrates")
    answers += gazetteer.places(in: .place(PlaceID("geonames:99592")), limit: 20)
    answers += gazetteer.containing(Coordinate(unchecked: 43.3, 33.4))
    for id in ["geonames:99592", "naturalearth:euphrates", "sitmap:habbaniyah", "geonames:98245"] {
      _ = gazetteer.shape(of: PlaceID(id))
      _ = gazetteer.names(of: PlaceID(id))
      _ = gazetteer.contains(place: PlaceID(id), in: PlaceID("geonames:6255147"))
    }
    _ = gazetteer.country(code: "IRQ")
    answers += gazetteer.search("Falujah").map(\.place) + gazetteer.search("الفلوجه").map(\.place)
    answers += gazetteer.search("IQG01").map(\.place)
    var prefix = PlaceSearch()
    prefix.isPrefix = true
    answers += gazetteer.search("fal", prefix).map(\.place)
    let around = gazetteer.whereabouts(Coordinate(unchecked: 43.3, 33.4))
    answers += around.settlements.map(\.place) + around.containing
    for id in answers.map(\.id) { _ = gazetteer.details(of: id) }
    if let day = Day(iso: "2015-05-21") { _ = gazetteer.asOf(day).find(name: "Ramadi") }
    _ = gazetteer.seen(by: "SY")?.place(PlaceID("geonames:99592"))
    _ = gazetteer.info
    _ = gazetteer.matches(in: sentence("Iraqi families left Ramadi for Deir ez-Zor and Hit"))
    for place in answers {
      #expect((-180...180).contains(place.coordinate.longitude))
      #expect((-90...90).contains(place.coordinate.latitude))
    }
    return true
  }

  @Test func `a pack cut anywhere is refused with a sentence`() throws {
    let pack = try SmallGazetteer.compile().curated
    // Every length in the head, then one in 97: what follows the table is refused by its length.
    for length in Array(0..<min(600, pack.count)) + Array(stride(from: 600, to: pack.count, by: 97))
    {
      let error = #expect(throws: PackError.self) { try Pack(bytes: Array(pack[..<length])) }
      #expect(error?.description.contains("make it again") == true)
    }
  }

  @Test func `a pack with a byte turned gives an error or an answer, never a crash`() throws {
    let result = try SmallGazetteer.compile()
    for isBase in [true, false] {
      let pack = isBase ? result.base : result.curated
      var used = 0
      for position in positions(in: pack) {
        var damaged = pack
        damaged[position] ^= position % 2 == 0 ? 0xFF : 0x01
        if isBase ? use(damaged, result.curated) : use(result.base, damaged) { used += 1 }
      }
      #expect(used > 0)
    }
  }

  /// Where the numbers of the header and of the table of sections stand, and their bytes.
  private func headerFields(_ pack: [UInt8]) -> [(position: Int, width: Int)] {
    let head = [(8, 4), (12, 4), (16, 8), (24, 8), (32, 8)]
    let sections = pack[12..<16].reversed().reduce(0) { $0 << 8 | Int($1) }
    let entries = (0..<sections).flatMap { section in
      [(0, 4), (4, 4), (8, 8), (16, 8)].map { (40 + section * 24 + $0.0, $0.1) }
    }
    return head + entries
  }

  private func number(_ pack: [UInt8], _ field: (position: Int, width: Int)) -> UInt64 {
    pack[field.position..<(field.position + field.width)].reversed().reduce(0) {
      $0 << 8 | UInt64($1)
    }
  }

  private func set(_ pack: inout [UInt8], _ field: (position: Int, width: Int), _ value: UInt64) {
    for i in 0..<field.width { pack[field.position + i] = UInt8(value >> (8 * i) & 0xFF) }
  }

  @Test func `every number of the header and the table may be wrong`() throws {
    let result = try SmallGazetteer.compile()
    for isBase in [true, false] {
      let pack = isBase ? result.base : result.curated
      for field in headerFields(pack) {
        let right = number(pack, field)
        let wrong: [UInt64] = [
          0, 1, 7, 8, right &+ 1, right &- 1, right &+ 8, right &- 8, right / 2, right &* 2,
          UInt64(pack.count), UInt64(pack.count) &- 1, 1 << 31, 1 << 32 &- 1, 1 << 62, .max,
          .max / 24, .max / 40,
        ]
        for value in wrong where value != right {
          var damaged = pack
          set(&damaged, field, value)
          _ = isBase ? use(damaged, result.curated) : use(result.base, damaged)
        }
      }
    }
  }

  @Test(arguments: [1, 2, 3, 5, 8, 40])
  func `bytes turned at random give an error or an answer`(turned: Int) throws {
    let result = try SmallGazetteer.compile()
    var random = SplitMix(seed: UInt64(turned))
    var used = 0
    #if DEBUG
      let rounds = 10
    #else
      let rounds = 150
    #endif
    for round in 0..<rounds {
      var (base, curated) = (result.base, result.curated)
      for _ in 0..<turned {
        if round % 2 == 0 {
          base[Int.random(in: base.indices, using: &random)] = .random(in: 0...255, using: &random)
        } else {
          let position = Int.random(in: curated.indices, using: &random)
          curated[position] = .random(in: 0...255, using: &random)
        }
      }
      if use(base, curated) { used += 1 }
    }
    #expect(used > 0)
  }

  @Test func `a pack cut at a section whose header was made to fit is no trap`() throws {
    let result = try SmallGazetteer.compile()
    for isBase in [true, false] {
      let pack = isBase ? result.base : result.curated
      let fields = headerFields(pack)
      let starts = fields.dropFirst(5).enumerated().filter { $0.offset % 4 == 3 }
        .map { Int(number(pack, $0.element)) }
      for cut in Set(starts.flatMap { [$0, $0 + 1, $0 + 8, $0 + 31] }) where cut < pack.count {
        var damaged = Array(pack[..<cut])
        set(&damaged, fields[2], UInt64(cut))
        // The length is right now; sections after the cut are told to be empty at its end.
        _ = isBase ? use(damaged, result.curated) : use(result.base, damaged)
        for entry in 0..<starts.count where starts[entry] >= cut {
          set(&damaged, (40 + entry * 24 + 8, 8), 0)
          set(&damaged, (40 + entry * 24 + 16, 8), UInt64(cut / 8 * 8))
        }
        _ = isBase ? use(damaged, result.curated) : use(result.base, damaged)
      }
    }
  }

  /// All bytes but those in the middle of a long run of one word repeated, of which one in 4,001: the grid of a
  /// small pack is a hundred thousand times the same, and turning each byte of it would tell nothing new.
  private func positions(in pack: [UInt8]) -> [Int] {
    pack.withUnsafeBytes { bytes in
      func word(_ i: Int) -> UInt32 {
        bytes.loadUnaligned(fromByteOffset: min(max(0, i), bytes.count - 4), as: UInt32.self)
      }
      return bytes.indices.filter { position in
        let start = position & ~3
        let isRepeated = word(start) == word(start - 4) && word(start) == word(start + 4)
        if isRepeated { return position % 4001 == 0 }
        #if DEBUG
          return position % 7 == 0  // All of them take 20 s in debug.
        #else
          return true
        #endif
      }
    }
  }

  @Test func `what is wrong with a pack is told`() throws {
    let pack = try SmallGazetteer.compile().base
    #expect(throws: PackError.notAPack(bytes: 5)) { try Pack(bytes: Array("hello".utf8)) }
    var other = pack
    other[8] = 9
    #expect(throws: PackError.otherVersion(found: 9, expected: 2)) { try Pack(bytes: other) }
    #expect(throws: PackError.wrongLength(stated: pack.count, bytes: pack.count - 1)) {
      try Pack(bytes: pack.dropLast())
    }
    #expect(throws: PackError.self) { try Pack(path: "/nonexistent/pack.bin") }
  }

  @Test func `the hash of the content tells damage that opening does not look for`() throws {
    let pack = try SmallGazetteer.compile().base
    try Pack(bytes: pack).verify()
    var damaged = pack
    damaged[pack.count - 1] ^= 1
    let opened = try Pack(bytes: damaged)
    #expect(throws: PackError.damagedContent) { try opened.verify() }
  }
}
