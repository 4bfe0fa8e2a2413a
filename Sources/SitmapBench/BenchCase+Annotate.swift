import Sitmap

extension BenchCase {
  /// Articles a CPU second of the whole command, beside a peer that prints what it finds.
  static let annotate = BenchCase(
    name: "annotate",
    what: "articles a CPU second of `sitmap annotate --only toponyms -f jsonl`, and its stages"
  ) { options in
    guard let corpus = options.corpora.first else {
      return ["left out: name texts by --corpus FILE.jsonl (one report a line)"]
    }
    let loaded = ReportLoader().load([corpus]) { [] }
    guard !loaded.reports.isEmpty else { throw BenchError("\(corpus) has no report") }
    let count = Double(loaded.reports.count)
    var lines: [String] = []
    let ours = [options.sitmap, "annotate", corpus, "--only", "toponyms", "-f", "jsonl", "-q"]
    var own: [Double] = []
    var memory = 0.0
    for _ in 0..<min(options.runs, 5) {
      let run = try Subprocess.run(ours)
      own.append(count / run.cpuSeconds)
      memory = max(memory, run.megabytes)
    }
    let rate = Figures(own)
    lines.append(
      "sitmap       \(rate.text("articles a CPU second")), \(Figures.rounded(memory)) MB resident at most"
    )
    if !options.peer.isEmpty {
      let run = try Subprocess.run(options.peer)
      let peer = Double(options.peerCount) / run.cpuSeconds
      lines.append("peer         \(Figures.rounded(peer)) articles a CPU second, start included")
      lines.append("ratio        \(Figures.rounded(rate.median / peer))")
    }
    return lines + (try shares(of: loaded.reports))
  }

  /// Where the time of one article goes: microseconds of each stage, in process, with the memory that the command has too.
  private static func shares(of reports: [Report]) throws -> [String] {
    let mapper = try Mapper()
    var record = AnnotationRecord(parts: [.toponyms])
    record.roles = Set(ToponymRole.allCases)
    var memory = ReadingMemory()
    func annotation(_ report: Report, _ parts: Set<AnnotationRecord.Part>) -> Annotation {
      mapper.annotate(report, parts: parts, memory: &memory)
    }
    func microseconds(_ body: (Report) -> Void) -> Double {
      let clock = ContinuousClock()
      for report in reports.prefix(50) { body(report) }
      let parts = clock.measure { for report in reports { body(report) } }.components
      let total = Double(parts.seconds) * 1e6 + Double(parts.attoseconds) / 1e12
      return total / Double(reports.count)
    }
    let split = microseconds { _ = annotation($0, []) }
    let whole = microseconds { _ = annotation($0, [.toponyms]) }
    let written = microseconds {
      _ = RecordLine.annotation(record.members(of: annotation($0, [.toponyms])), id: [])
    }
    return [
      "split        \(Figures.rounded(split)) microseconds an article",
      "places       \(Figures.rounded(whole - split)) (names found, weighed and resolved)",
      "written      \(Figures.rounded(written - whole))",
    ]
  }
}
