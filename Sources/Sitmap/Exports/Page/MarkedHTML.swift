import SitmapModel

/// Writes a stretch of a report with its finds marked.
struct MarkedHTML {
  let report: Report
  let finds: [PageFind]

  /// The text of a span as HTML; words that several finds share are marked once, with all their kinds.
  func text(of span: Span) -> String {
    let own = finds.filter { span.contains($0.span) && $0.span.length > 0 }
    var cuts = Set(own.flatMap { [$0.span.start, $0.span.end] })
    cuts.formUnion([span.start, span.end])
    let edges = cuts.sorted()
    var html = ""
    for (start, end) in zip(edges, edges.dropFirst()) {
      let piece = Span(start, end, in: span.field)
      let words = HTMLText.escaped(report.text(of: piece))
      let over = own.filter { $0.span.contains(piece) }
      guard !over.isEmpty else {
        html += words
        continue
      }
      let kinds = PageFind.Kind.allCases.filter { kind in over.contains { $0.kind == kind } }
      let classes = kinds.map(\.rawValue).joined(separator: " ")
      let title = HTMLText.escaped(over.map(\.reading).joined(separator: "; "))
      html += "<mark class=\"\(classes)\" title=\"\(title)\">\(words)</mark>"
      let ending = over.filter { $0.span.end == end }.map(\.kind.letter)
      if !ending.isEmpty { html += "<sup>\(ending.joined())</sup>" }
    }
    return html
  }
}

/// Text for HTML.
enum HTMLText {
  /// Marks of HTML as entities, control characters as blanks.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\n", "\t": result.append(scalar)
      default:
        let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        result.append(isControl ? " " : scalar)
      }
    }
    return String(result)
  }
}
