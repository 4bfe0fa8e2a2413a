import Sitmap
import SitmapText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension BenchCase {
  /// CPU seconds of each reader over whole corpora: figures, dates, modality with speakers, actors.
  static let reading = BenchCase(
    name: "reading",
    what: "CPU seconds of the four readers over all texts of --corpus, and of cutting the texts"
  ) { options in
    guard !options.corpora.isEmpty else {
      return ["left out: name texts by --corpus FILE.jsonl or --corpus FOLDER, once or more"]
    }
    let loaded = ReportLoader().load(options.corpora) { [] }
    guard !loaded.reports.isEmpty else {
      throw BenchError("\(options.corpora.joined(separator: ", ")): no report")
    }
    let gazetteer = try Mapper().gazetteer
    let actors = ActorReader(
      countryOfDemonym: { gazetteer.demonym(of: $0)?.iso3 },
      countryOfName: { name in
        gazetteer.candidates(named: name).first { gazetteer.isCountry($0.index) }
          .flatMap { gazetteer.country(of: $0.index) }
      }
    )
    let texts = loaded.reports.map { report in
      (report.published, ReadableText(SentenceSplitter().split(report).sentences))
    }
    let stages: [(name: String, isReader: Bool, body: () -> Void)] = [
      ("cutting", false, { for report in loaded.reports { _ = SentenceSplitter().split(report) } }),
      ("words", false, { for (_, text) in texts { _ = ReadableText(text.sentences) } }),
      ("figures", true, { for (_, text) in texts { _ = NumberReader().read(text) } }),
      ("dates", true, { for (day, text) in texts { _ = DayReader(published: day).read(text) } }),
      (
        "modality", true,
        {
          for (_, text) in texts {
            _ = ModalityReader().read(text)
            _ = AttributionReader().read(text)
          }
        }
      ),
      ("actors", true, { for (day, text) in texts { _ = actors.read(text, on: day) } }),
    ]
    var sum = 0.0
    var lines = ["\(loaded.reports.count) texts"]
    for stage in stages {
      let figures = cpu(min(options.runs, 11), stage.body)
      if stage.isReader { sum += figures.median }
      let padded = stage.name + String(repeating: " ", count: max(0, 8 - stage.name.count))
      lines.append("\(padded) \(figures.text("ms of CPU"))")
    }
    return lines + ["the four  \(Figures.rounded(sum)) ms of CPU"]
  }

  /// Milliseconds of CPU of some runs, once the code is warm.
  private static func cpu(_ runs: Int, _ body: () -> Void) -> Figures {
    body()
    var times: [Double] = []
    for _ in 0..<runs {
      let start = clock()
      body()
      times.append(Double(clock() - start) * 1000 / Double(CLOCKS_PER_SEC))
    }
    return Figures(times)
  }
}
