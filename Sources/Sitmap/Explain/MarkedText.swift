import SitmapModel

/// Text of a report on one line, with spans in brackets.
enum MarkedText {
  /// The text of a sentence on one line, each span in brackets; of spans that overlap, the first and longest.
  static func line(of sentence: Sentence, spans: [Span], in report: Report) -> String {
    let whole = sentence.span
    var text = ""
    var offset = whole.start
    for span in spans.sorted(by: { ($0.start, -$0.end) < ($1.start, -$1.end) }) {
      guard span.field == whole.field, span.start >= offset, span.end <= whole.end, span.length > 0
      else { continue }
      text += report.text(of: Span(offset, span.start, in: whole.field))
      text += "[" + report.text(of: span) + "]"
      offset = span.end
    }
    text += report.text(of: Span(offset, whole.end, in: whole.field))
    return oneLine(text)
  }

  /// Control characters, which could steer a terminal, and line ends as spaces.
  static func oneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      let isSeparator = scalar.value == 0x2028 || scalar.value == 0x2029
      line.append(isControl || isSeparator ? " " : scalar)
    }
    return String(line)
  }
}
