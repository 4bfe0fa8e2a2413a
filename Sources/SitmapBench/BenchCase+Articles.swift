import Sitmap

extension BenchCase {
  /// Many reports on one core: the whole way, and the share of each stage read alone.
  static let articles = BenchCase(
    name: "articles",
    what:
      "reports a second of a file of reports (--report FILE.jsonl), with the share of each stage"
  ) { options in
    let mapper = try Mapper()
    let loaded = ReportLoader().load([options.report]) { [] }
    guard !loaded.reports.isEmpty else {
      throw BenchError(loaded.failures.first?.description ?? "\(options.report) has no report")
    }
    let reports = loaded.reports
    // First: a child counts what its parent held when it was started as its own.
    let command = try command(options, count: reports.count)
    let annotations = reports.map { mapper.annotate($0) }
    let runs = max(1, min(5, options.runs))
    var memory = ReadingMemory()
    let whole = fastest(runs) {
      for report in reports { _ = mapper.map([report], memory: &memory) }
    }
    let parts = Mapper.Stage.allCases.map { stage in
      (
        stage,
        fastest(runs) {
          for annotation in annotations { mapper.work(stage, on: annotation, memory: &memory) }
        }
      )
    }
    let situations = reports.map { mapper.map([$0], memory: &memory) }
    let drawn = try fastest(runs) {
      var drawing = DrawingMemory()
      for situation in situations {
        let layers = situation.layers(
          [.events, .displacement],
          gazetteer: mapper.gazetteer,
          options: LayerOptions(),
          memory: &drawing
        )
        _ = try RecordLine.layers(
          layers,
          id: [],
          export: LayerExport(format: .jsonLines),
          memory: &drawing
        )
      }
    }
    let sum = parts.reduce(drawn) { $0 + $1.1 }
    let telling =
      annotations.reduce(0) { $0 + mapper.tellingShare(of: $1) } / Double(annotations.count)
    return command + [
      "map      \(Figures.rounded(Double(reports.count) / max(whole, 1e-9))) reports a second, "
        + "\(reports.count) reports, \(Figures.rounded(telling * 100)) % of sentences may tell of something"
    ]
      + (parts.map { ($0.rawValue, $1) } + [("layers", drawn)]).map { stage, seconds in
        "  \(stage): \(Figures.rounded(seconds / max(sum, 1e-9) * 100)) % "
          + "of the stages over all sentences, \(Figures.rounded(seconds * 1e6 / Double(reports.count))) us a report"
      }
  }

  /// Reports a CPU second of `sitmap map -f jsonl`, the start and the writing of the layers included.
  private static func command(_ options: BenchOptions, count: Int) throws -> [String] {
    let costs = try (0..<max(1, min(5, options.runs))).map { _ in
      try Subprocess.run([options.sitmap, "map", options.report, "-f", "jsonl", "-q"])
    }
    let rate = Figures(costs.map { Double(count) / max($0.cpuSeconds, 1e-9) })
    let memory = costs.map(\.megabytes).max() ?? 0
    return [
      "command  \(rate.text("reports a CPU second")) of `sitmap map -f jsonl`, "
        + "\(Figures.rounded(memory)) MB resident at most"
    ]
  }

  /// Seconds of the fastest of some runs: what the machine can do when nothing else wants it.
  private static func fastest(_ runs: Int, _ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    var best = Double.infinity
    for _ in 0..<runs {
      let parts = try clock.measure(body).components
      best = min(best, Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
    }
    return best
  }
}
