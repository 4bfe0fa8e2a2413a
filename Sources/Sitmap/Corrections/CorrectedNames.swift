import SitmapCoding
import SitmapGazetteer
import SitmapModel

/// Applies rulings on names to the names of a report.
struct CorrectedNames {
  let corrections: Corrections
  let gazetteer: Gazetteer
  let places: PlaceReader

  /// The form by which a name of a ruling and a name of a report are one.
  static func fold(_ name: String) -> [UInt8] { NameFold.fold(name) }

  /// Gives the names of a report the places that were ruled, takes out what is none, and adds what was overlooked.
  func apply(to annotation: inout Annotation) {
    guard !corrections.names.isEmpty else { return }
    let report = annotation.report
    addOverlooked(&annotation)
    var kept: [(Toponym, Resolution)] = []
    var used: Set<String> = []
    for (toponym, resolution) in zip(annotation.toponyms, annotation.resolutions) {
      guard let ruling = corrections.ruling(on: Self.fold(toponym.text), in: report.id) else {
        kept.append((toponym, resolution))
        continue
      }
      guard let id = ruling.place else {
        used.insert(ruling.correction.id)
        continue
      }
      guard let place = gazetteer.place(id) else {
        kept.append((toponym, resolution))
        continue
      }
      used.insert(ruling.correction.id)
      kept.append((Self.placing(toponym), Self.resolution(place, ruling, instead: resolution)))
    }
    annotation.toponyms = kept.map(\.0)
    annotation.resolutions = kept.map(\.1)
    annotation.rulings += used.sorted()
  }

  /// A name that was taken for another thing's does name the place.
  private static func placing(_ toponym: Toponym) -> Toponym {
    var toponym = toponym
    if toponym.role == .person || toponym.role == .organisation { toponym.role = .literal }
    toponym.probability = 1
    return toponym
  }

  private static func resolution(
    _ place: Place,
    _ ruling: Corrections.NameRuling,
    instead former: Resolution
  ) -> Resolution {
    var alternatives = former.alternatives.filter { $0.id != place.id }
    if let passed = former.place, passed.id != place.id {
      alternatives.insert(Candidate(id: passed.id, name: passed.name, score: 0), at: 0)
    }
    return Resolution(
      place: place,
      probability: 1,
      alternatives: alternatives,
      reasons: [ruling.correction.rule]
    )
  }

  /// Reads the names that a ruling for this very report gives a place and that were not found.
  private func addOverlooked(_ annotation: inout Annotation) {
    var spans: [Span] = []
    for (folded, rulings) in corrections.names {
      let isRuled = rulings.contains {
        $0.report == annotation.report.id && $0.place.flatMap { gazetteer.place($0) } != nil
      }
      if isRuled { spans += Self.spans(of: folded, in: annotation) }
    }
    spans = spans.filter { span in
      !annotation.toponyms.contains { $0.span.overlaps(span) }
    }.sorted()
    guard !spans.isEmpty else { return }
    let read = places.read(spans: spans, in: annotation.sentences, report: annotation.report)
    let all = zip(
      annotation.toponyms + read.toponyms,
      annotation.resolutions + read.resolutions
    ).sorted {
      ($0.0.sentence, $0.0.tokens.lowerBound) < ($1.0.sentence, $1.0.tokens.lowerBound)
    }
    annotation.toponyms = all.map(\.0)
    annotation.resolutions = all.map(\.1)
  }

  /// Where a name stands in a report, as whole tokens.
  static func spans(of folded: [UInt8], in annotation: Annotation) -> [Span] {
    var spans: [Span] = []
    for sentence in annotation.sentences {
      var start = 0
      while start < sentence.tokens.count {
        let end = (start..<min(start + Limits.nameTokens, sentence.tokens.count)).first { last in
          let (a, b) = (sentence.tokens[start].span, sentence.tokens[last].span)
          return fold(annotation.report.text(of: Span(a.start, b.end, in: a.field))) == folded
        }
        if let end, sentence.tokens[start].kind != .punctuation {
          let first = sentence.tokens[start].span
          spans.append(Span(first.start, sentence.tokens[end].span.end, in: first.field))
          start = end + 1
        } else {
          start += 1
        }
      }
    }
    return spans
  }
}
