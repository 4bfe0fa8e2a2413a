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
    let sum = parts.reduce(0) { $0 + $1.1 }
    let telling =
      annotations.reduce(0) { $0 + mapper.tellingShare(of: $1) } / Double(annotations.count)
    return [
      "map      \(Figures.rounded(Double(reports.count) / max(whole, 1e-9))) reports a second, "
        + "\(reports.count) reports, \(Figures.rounded(telling * 100)) % of sentences may tell of something"
    ]
      + parts.map { stage, seconds in
        "  \(stage.rawValue): \(Figures.rounded(seconds / max(sum, 1e-9) * 100)) % "
          + "of the stages over all sentences, \(Figures.rounded(seconds * 1e6 / Double(reports.count))) us a report"
      }
  }

  /// Seconds of the fastest of some runs: what the machine can do when nothing else wants it.
  private static func fastest(_ runs: Int, _ body: () -> Void) -> Double {
    let clock = ContinuousClock()
    var best = Double.infinity
    for _ in 0..<runs {
      let parts = clock.measure(body).components
      best = min(best, Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
    }
    return best
  }
}
