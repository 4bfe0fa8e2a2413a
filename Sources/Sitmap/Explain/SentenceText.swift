import SitmapModel

/// What the readers found in one sentence, as lines for people: what `annotate` and `explain` print.
struct SentenceText {
  private let report: Report
  private let text: ReportText
  /// Whether candidates passed over and reasons are told.
  private let isDetailed: Bool
  // What was found, by sentence: looked up, never walked in the order of the table.
  private let places: [Int: [(toponym: Toponym, resolution: Resolution)]]
  private let dates: [Int: [DateMention]]
  private let figures: [Int: [FigureMention]]
  private let actors: [Int: [ActorMention]]
  private let modalities: [Int: [ModalityCue]]
  private let attributions: [Int: [Attribution]]
  /// The sentence of the heading or of the columns over a passage.
  private let overs: [Int: Int]

  init(annotation: Annotation, text: ReportText, isDetailed: Bool) {
    report = annotation.report
    self.text = text
    self.isDetailed = isDetailed
    let pairs = zip(annotation.toponyms, annotation.resolutions).map { ($0, $1) }
    places = Dictionary(grouping: pairs) { $0.0.sentence }
      .mapValues { $0.map { (toponym: $0.0, resolution: $0.1) } }
    dates = Dictionary(grouping: annotation.dates, by: \.sentence)
    figures = Dictionary(grouping: annotation.figures, by: \.sentence)
    actors = Dictionary(grouping: annotation.actors, by: \.sentence)
    modalities = Dictionary(grouping: annotation.modalities, by: \.sentence)
    attributions = Dictionary(grouping: annotation.attributions, by: \.sentence)
    overs = Self.overs(annotation)
  }

  private static func overs(_ annotation: Annotation) -> [Int: Int] {
    let over = annotation.passages.indices.map { number in
      annotation.passages[number].columns ?? annotation.passages[number].heading
    }
    guard over.contains(where: { $0 != nil }) else { return [:] }
    var firsts: [Int: Int] = [:]
    for sentence in annotation.sentences where firsts[sentence.paragraph] == nil {
      firsts[sentence.paragraph] = sentence.index
    }
    var overs: [Int: Int] = [:]
    for (number, heading) in over.enumerated() { overs[number] = heading.flatMap { firsts[$0] } }
    return overs
  }

  /// The lines of a sentence; only its heading when nothing was found in it.
  func lines(_ sentence: Sentence) -> [String] {
    let index = sentence.index
    return heading(sentence)
      + (places[index] ?? []).flatMap { place($0.toponym, $0.resolution) }
      + (dates[index] ?? []).map(date) + (figures[index] ?? []).map(figure)
      + (actors[index] ?? []).map(actor)
      + (modalities[index] ?? []).map { cue($0, in: sentence) }
      + (attributions[index] ?? []).map { attribution($0, in: sentence) }
  }

  /// The number, kind and span of the sentence, and its text with every find in brackets.
  private func heading(_ sentence: Sentence) -> [String] {
    let span = text.scalars(sentence.span)
    let field = sentence.span.field == .title ? "title " : ""
    let over = overs[sentence.paragraph].map { " under [\($0)]" } ?? ""
    return [
      "[\(sentence.index)] \(sentence.passage.rawValue) \(field)\(span.start)-\(span.end)\(over)",
      "    " + MarkedText.line(of: sentence, spans: marks(sentence), in: report),
    ]
  }

  private func marks(_ sentence: Sentence) -> [Span] {
    let index = sentence.index
    return (places[index] ?? []).map(\.toponym.span) + (dates[index] ?? []).map(\.span)
      + (figures[index] ?? []).map(\.figure.span)
  }

  private func place(_ toponym: Toponym, _ resolution: Resolution) -> [String] {
    let role = toponym.role == .literal ? "" : " (\(toponym.role.rawValue))"
    let locative = toponym.locative.map { ", \(Self.locative($0))" } ?? ""
    let target =
      resolution.place.map { Self.place($0) + " \(Self.share(resolution.probability))" }
      ?? "unresolved"
    var lines = ["    place   \(quoted(toponym.span))\(role)\(locative) -> \(target)"]
    guard isDetailed else { return lines }
    if let kind = toponym.kind { lines.append("            the words say: \(kind.rawValue)") }
    lines.append("            a place name with \(Self.share(toponym.probability))")
    lines += resolution.reasons.map { "            because \($0)" }
    lines += resolution.alternatives.map {
      "            passed over \($0.name) \($0.id) \(Self.share($0.score))"
    }
    return lines
  }

  private func date(_ mention: DateMention) -> String {
    let value = mention.value.map { ", \($0)" } ?? ""
    let range = Self.date(mention.range)
    return "    date    \(quoted(mention.span)) \(mention.kind.rawValue) -> \(range)\(value)"
  }

  private func figure(_ mention: FigureMention) -> String {
    "    figure  \(quoted(mention.figure.span)) -> \(Self.figure(mention.figure))"
  }

  private func actor(_ mention: ActorMention) -> String {
    let name = mention.actor.name.map { " \($0)," } ?? ""
    let country = mention.actor.country.map { " \($0)" } ?? ""
    let type = mention.actor.type.rawValue
    return "    actor   \(quoted(mention.actor.span)) ->\(name) \(type)\(country)"
  }

  private func cue(_ cue: ModalityCue, in sentence: Sentence) -> String {
    let text = MarkedText.oneLine(cue.text)
    return "    cue     \"\(text)\" -> \(cue.modality.rawValue): \(words(cue.scope, of: sentence))"
  }

  private func attribution(_ attribution: Attribution, in sentence: Sentence) -> String {
    let verb = attribution.isDenial ? "denies" : "says"
    let speaker = MarkedText.oneLine(attribution.speaker)
    return "    \(verb)\(verb == "says" ? "    " : "  ")\"\(speaker)\": "
      + words(attribution.scope, of: sentence)
  }

  private func words(_ range: Range<Int>, of sentence: Sentence) -> String {
    guard !range.isEmpty, range.upperBound <= sentence.tokens.count else { return "(nothing)" }
    return "\"" + MarkedText.oneLine(report.text(of: sentence.span(of: range))) + "\""
  }

  private func quoted(_ span: Span) -> String {
    let scalars = text.scalars(span)
    let words = MarkedText.oneLine(report.text(of: span))
    return "\"\(words)\" \(scalars.start)-\(scalars.end)"
  }

  /// A place in a few words: its name, identity, kind and what holds it.
  static func place(_ place: Place) -> String {
    let units = [place.admin1?.name, place.country].compactMap { $0 }.filter { $0 != place.name }
    let holders = units.isEmpty ? "" : ", " + units.joined(separator: ", ")
    return "\(place.name) \(place.id) (\(place.featureCode)\(holders))"
  }

  /// An interval with its sharpness and ground.
  static func date(_ range: DayRange) -> String {
    guard !range.isUnknown else { return "no day" }
    let from = range.from?.description ?? ""
    let to = range.to?.description ?? ""
    let days = from == to ? from : "\(from)..\(to)"
    return "\(days) (\(range.precision.rawValue), \(range.basis.rawValue))"
  }

  /// A figure with what it leaves open.
  static func figure(_ figure: Figure) -> String {
    var words: [String] = []
    if let measure = figure.measure { words.append(measure.rawValue) }
    words.append(figure.qualifier.rawValue)
    if let value = figure.value { words.append(String(value)) }
    if figure.lower != figure.value || figure.upper != figure.value {
      let low = figure.lower.map(String.init) ?? ""
      words.append("[\(low)..\(figure.upper.map(String.init) ?? "")]")
    }
    words.append(figure.unit.rawValue)
    if let whole = figure.partOf { words.append("part of \"\(MarkedText.oneLine(whole))\"") }
    return words.joined(separator: " ")
  }

  private static func locative(_ locative: Locative) -> String {
    var words = [locative.relation.rawValue]
    if let distance = locative.distance {
      words.append("\(JSONNumber.text(distance.kilometres)) km")
    }
    if let direction = locative.direction { words.append(direction.rawValue) }
    if locative.isApposition { words.append("describes another place") }
    return words.joined(separator: " ")
  }

  /// A share with three decimals at most.
  static func share(_ value: Double) -> String { JSONNumber.text((value * 1000).rounded() / 1000) }
}
