import Sitmap

extension BenchCase {
  /// Reports a CPU second in one process, reading alone and the whole way to a situation.
  static let stages = BenchCase(
    name: "stages",
    what: "reports a second on one core, in process, once the program is warm"
  ) { options in
    let mapper = try Mapper()
    let loaded = ReportLoader().load([options.report]) { [] }
    guard let report = loaded.reports.first else {
      throw BenchError(loaded.failures.first?.description ?? "\(options.report) has no report")
    }
    let words = report.text.split(whereSeparator: \.isWhitespace).count
    return [
      rate("annotate", words, options.runs) { _ = mapper.annotate(report) },
      rate("map     ", words, options.runs) { _ = mapper.map([report]) },
    ]
  }

  private static func rate(_ name: String, _ words: Int, _ runs: Int, _ body: () -> Void) -> String
  {
    let clock = ContinuousClock()
    for _ in 0..<3 { body() }
    var times: [Double] = []
    for _ in 0..<runs {
      let parts = clock.measure(body).components
      times.append(Double(parts.seconds) * 1000 + Double(parts.attoseconds) / 1e15)
    }
    let figures = Figures(times)
    return "\(name) \(figures.text("ms")) a report of \(words) words, "
      + "\(Figures.rounded(1000 / max(figures.median, 0.001))) reports a second"
  }
}
