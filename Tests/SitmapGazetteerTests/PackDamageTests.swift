import SitmapGazetteer
import SitmapModel
import Testing

struct PackDamageTests {
  /// Asks everything of a gazetteer made of perhaps damaged packs; what matters is that it ends.
  private func use(_ base: [UInt8], _ curated: [UInt8]) -> Bool {
    guard let lower = try? Pack(bytes: base), let upper = try? Pack(bytes: curated),
      let gazetteer = try? Gazetteer(packs: [lower, upper])
    else { return false }
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
      #expect(error?.description.contains("compile it again") == true)
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
