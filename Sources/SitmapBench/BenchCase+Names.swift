import Sitmap

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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
    let exact = queries.map { query in
      microseconds(clock.measure { _ = gazetteer.find(name: query.name) })
    }
    let near = queries.map { query in
      microseconds(clock.measure { _ = gazetteer.search(query.changed) })
    }
    let peer = try peer(names.all, queries)
    return [
      "opening      \(Figures(opening).text("ms"))",
      "memory       \(Figures.rounded(search.megabytes)) MB resident at most in `sitmap places Falujah`",
      line("exact        sitmap      ", exact),
      line("exact        SQLite index", peer.index),
      line("exact        SQLite FTS5 ", peer.exact),
      line("one letter   sitmap      ", near),
      line("one letter   SQLite FTS5 ", peer.near),
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

  private static func peer(
    _ names: [String],
    _ queries: [Query]
  ) throws -> (index: [Double], exact: [Double], near: [Double]) {
    let stem = "/tmp/sitmap-bench-names-\(getpid())"
    defer {
      for ending in ["names", "queries", "out"] { remove("\(stem).\(ending)") }
    }
    try write(names.joined(separator: "\n"), to: stem + ".names")
    try write(
      queries.map { $0.name + "\t" + $0.changed }.joined(separator: "\n"),
      to: stem + ".queries"
    )
    _ = try Subprocess.run(["/usr/bin/python3", "-c", script, stem])
    guard let file = fopen(stem + ".out", "r") else { throw BenchError("SQLite gave no answer") }
    defer { fclose(file) }
    var rows: [[Double]] = []
    var buffer = [CChar](repeating: 0, count: 1 << 16)
    while fgets(&buffer, Int32(buffer.count), file) != nil {
      let text = String(
        decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) },
        as: UTF8.self
      )
      rows.append(text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) })
    }
    guard rows.count == 3 else { throw BenchError("SQLite gave no answer") }
    return (rows[0], rows[1], rows[2])
  }

  private static func write(_ text: String, to path: String) throws {
    guard let file = fopen(path, "w") else { throw BenchError("cannot write \(path)") }
    fputs(text, file)
    fclose(file)
  }

  /// Builds both tables in memory, then asks the same questions; three lines of microseconds.
  private static let script = """
    sqlite3, sys, time = map(__import__, ("sqlite3", "sys", "time"))
    stem = sys.argv[1]
    names = open(stem + '.names', encoding='utf-8').read().split('\\n')
    queries = [l.split('\\t') for l in open(stem + '.queries', encoding='utf-8').read().split('\\n')]
    db = sqlite3.connect(':memory:')
    db.execute('create table plain (name text)')
    db.executemany('insert into plain values (?)', ((n,) for n in names))
    db.execute('create index by_name on plain (name)')
    db.execute("create virtual table fuzzy using fts5 (name, tokenize='trigram')")
    db.executemany('insert into fuzzy values (?)', ((n,) for n in names))
    db.commit()
    def quoted(text): return '"' + text.replace('"', '""') + '"'
    def times(ask):
        out = []
        for name, changed in queries:
            start = time.perf_counter()
            ask(name, changed)
            out.append((time.perf_counter() - start) * 1e6)
        return ' '.join(f'{t:.2f}' for t in out)
    def index(name, changed):
        db.execute('select rowid from plain where name = ?', (name,)).fetchall()
    def exact(name, changed):
        db.execute('select rowid from fuzzy where fuzzy match ? limit 100', (quoted(name),)).fetchall()
    def near(name, changed):
        grams = ' OR '.join(quoted(changed[i:i + 3]) for i in range(len(changed) - 2))
        db.execute('select rowid from fuzzy where fuzzy match ? order by rank limit 20', (grams,)).fetchall()
    for ask in (index, exact, near): times(ask)
    open(stem + '.out', 'w').write('\\n'.join(times(a) for a in (index, exact, near)) + '\\n')
    """
}
