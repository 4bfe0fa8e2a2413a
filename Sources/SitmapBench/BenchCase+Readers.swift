import Sitmap
import SitmapText

extension BenchCase {
  /// Each reader over a report, beside the cutting of the same text into sentences and words.
  static let readers = BenchCase(
    name: "readers",
    what: "each reader over a report, against cutting the same text into words"
  ) { options in
    let loaded = ReportLoader().load([options.report]) { [] }
    guard let report = loaded.reports.first else {
      throw BenchError(loaded.failures.first?.description ?? "\(options.report) has no report")
    }
    let gazetteer = try Mapper().gazetteer
    let actors = ActorReader(
      countryOfDemonym: { gazetteer.demonym(of: $0)?.iso3 },
      countryOfName: { name in
        gazetteer.candidates(named: name).first { gazetteer.isCountry($0.index) }
          .flatMap { gazetteer.country(of: $0.index) }
      }
    )
    let sentences = SentenceSplitter().split(report).sentences
    let text = ReadableText(sentences)
    let stages: [(String, () -> Void)] = [
      ("words", { _ = ReadableText(sentences) }),
      ("figures", { _ = NumberReader().read(text) }),
      ("dates", { _ = DayReader(published: report.published).read(text) }),
      ("modality", { _ = ModalityReader().read(text) }),
      ("speakers", { _ = AttributionReader().read(text) }),
      ("actors", { _ = actors.read(text, on: report.published) }),
    ]
    let peer = time(options.runs) { _ = SentenceSplitter().split(report) }
    return ["split    \(peer.text("ms"))"]
      + stages.map { name, body in
        let figures = time(options.runs, body)
        let ratio = Figures.rounded(figures.median / max(peer.median, 0.000_001))
        let padded = name + String(repeating: " ", count: max(0, 8 - name.count))
        return "\(padded) \(figures.text("ms")), \(ratio) of split"
      }
  }

  /// Milliseconds of some runs, once the code is warm.
  private static func time(_ runs: Int, _ body: () -> Void) -> Figures {
    let clock = ContinuousClock()
    for _ in 0..<3 { body() }
    var times: [Double] = []
    for _ in 0..<runs {
      let parts = clock.measure(body).components
      times.append(Double(parts.seconds) * 1000 + Double(parts.attoseconds) / 1e15)
    }
    return Figures(times)
  }
}
