import Sitmap

extension BenchCase {
  /// Names looked up as they are and misspelled, beside SQLite's FTS5 with trigrams on the same names.
  static let names = BenchCase(
    name: "names",
    what: "look-ups of names as written and with one letter changed, beside SQLite FTS5 (trigram)"
  ) { options in
    // First, while this process is small: a child's peak counts what it shared with its parent before it began.
    let search = try Subprocess.run([options.sitmap, "places", "Falujah", "-q"])
    let clock = ContinuousClock()
    var opening: [Double] = []
    for _ in 0..<options.runs {
      let time = try clock.measure { _ = try WorldGazetteer.open() }
      opening.append(microseconds(time) / 1000)
    }
    let gazetteer = try WorldGazetteer.open()
    let names = sample(gazetteer)
    let queries = names.queries
    let peer = try NamesPeer(names.all)
    // Asked once to warm up, then measured: ours and SQLite's, in this process.
    func times(_ ask: (Query) throws -> Int) throws -> [Double] {
      for query in queries { _ = try ask(query) }
      return try queries.map { query in
        microseconds(try clock.measure { _ = try ask(query) })
      }
    }
    let exact = try times { gazetteer.find(name: $0.name).count }
    let near = try times { gazetteer.search($0.changed).count }
    let byIndex = try times { try peer.indexed($0.name) }
    let byTrigrams = try times { try peer.exact($0.name) }
    let byAnyTrigram = try times { try peer.near($0.changed) }
    return [
      "opening      \(Figures(opening).text("ms"))",
      "memory       \(Figures.rounded(search.megabytes)) MB resident at most in `sitmap places Falujah`",
      line("exact        sitmap      ", exact),
      line("exact        SQLite index", byIndex),
      line("exact        SQLite FTS5 ", byTrigrams),
      line("one letter   sitmap      ", near),
      line("one letter   SQLite FTS5 ", byAnyTrigram),
    ]
  }

  private static func line(_ what: String, _ values: [Double]) -> String {
    let sorted = values.sorted()
    func share(_ part: Double) -> String {
      Figures.rounded(sorted.isEmpty ? 0 : sorted[Int(Double(sorted.count - 1) * part)])
    }
    return "\(what) median \(share(0.5)) µs, 99th percentile \(share(0.99)) µs"
  }

  private static func microseconds(_ time: Duration) -> Double {
    Double(time.components.seconds) * 1e6 + Double(time.components.attoseconds) / 1e12
  }

  private struct Query {
    let name: String
    let changed: String
  }

  /// All names, and some two hundred of settlements of 10,000 people or more with a letter changed.
  private static func sample(_ gazetteer: Gazetteer) -> (all: [String], queries: [Query]) {
    var all: [String] = []
    var queries: [Query] = []
    var number = 0
    for id in gazetteer.places(ofPack: 0) {
      let names = gazetteer.names(of: id)
      all += names
      guard let place = gazetteer.place(id), place.population >= 10_000, place.name.utf8.count > 4,
        place.name.utf8.allSatisfy({ $0 < 0x80 })
      else { continue }
      number += 1
      guard number % 211 == 0 else { continue }
      var letters = Array(place.name.utf8)
      letters[letters.count / 2] = UInt8(ascii: "e")
      if letters.count % 2 == 0 { letters.remove(at: letters.count / 2) }
      queries.append(Query(name: place.name, changed: String(decoding: letters, as: UTF8.self)))
    }
    return (all, queries)
  }
}
