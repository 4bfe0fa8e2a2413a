public import SitmapModel

/// A page of HTML that shows reports with the finds of the readers marked in the text.
///
/// One file without scripts, fonts or images. A kind is told by the line under the words and by a letter after them, so
/// that colour only helps; overlapping finds share their words.
public struct AnnotationPage: Sendable {
  private let annotations: [Annotation]
  private let roles: Set<ToponymRole>

  /// Makes a page of annotated reports; place names in other roles than these are not marked.
  public init(
    _ annotations: [Annotation],
    roles: Set<ToponymRole> = AnnotationRecord.literalRoles
  ) {
    self.annotations = annotations
    self.roles = roles
  }

  /// The page.
  public var html: String {
    var html = Self.head
    html += "<body>\n" + Self.legend
    for annotation in annotations { html += section(annotation) }
    return html + "</body>\n</html>\n"
  }

  private func section(_ annotation: Annotation) -> String {
    let report = annotation.report
    let finds = PageFind.all(of: annotation, roles: roles)
    var html = "<article>\n<header>"
    html += "<h1 dir=\"auto\">\(HTMLText.escaped(report.id))</h1>"
    let facts = [report.published.map(\.description), report.source].compactMap(\.self)
    if !facts.isEmpty { html += "<p>\(HTMLText.escaped(facts.joined(separator: ", ")))</p>" }
    html += "</header>\n"
    for passage in annotation.passages {
      let text = MarkedHTML(report: report, finds: finds).text(of: passage.span)
      html += Self.block(passage.kind, text)
    }
    return html + table(finds, of: report) + "</article>\n"
  }

  private static func block(_ kind: Passage.Kind, _ text: String) -> String {
    switch kind {
    case .title: "<h2 dir=\"auto\">\(text)</h2>\n"
    case .heading: "<h3 dir=\"auto\">\(text)</h3>\n"
    case .body: "<p dir=\"auto\">\(text)</p>\n"
    case .item: "<p class=\"item\" dir=\"auto\">\(text)</p>\n"
    case .columns: "<p class=\"row\" dir=\"auto\"><b>\(text)</b></p>\n"
    case .row: "<p class=\"row\" dir=\"auto\">\(text)</p>\n"
    case .caption: "<p class=\"caption\" dir=\"auto\">\(text)</p>\n"
    case .furniture: "<p class=\"furniture\" dir=\"auto\">\(text)</p>\n"
    }
  }

  /// The finds in the order of the text, with what was read.
  private func table(_ finds: [PageFind], of report: Report) -> String {
    guard !finds.isEmpty else { return "<p>No finds.</p>\n" }
    var html = "<details><summary>\(finds.count) finds</summary>\n<table>\n"
    html += "<tr><th scope=\"col\">kind</th><th scope=\"col\">words</th>"
    html += "<th scope=\"col\">read as</th></tr>\n"
    for find in finds {
      html += "<tr><td>\(find.kind.name)</td>"
      html +=
        "<td dir=\"auto\">\(HTMLText.escaped(MarkedText.oneLine(report.text(of: find.span))))</td>"
      html += "<td>\(HTMLText.escaped(find.reading))</td></tr>\n"
    }
    return html + "</table></details>\n"
  }

  private static let legend: String = {
    var html = "<nav aria-label=\"legend\"><ul class=\"legend\">"
    for kind in PageFind.Kind.allCases {
      html +=
        "<li><mark class=\"\(kind.rawValue)\">\(kind.name)</mark><sup>\(kind.letter)</sup></li>"
    }
    return html + "</ul></nav>\n"
  }()

  private static let head = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>sitmap: what was read</title>
    <style>
    :root { color-scheme: light dark; }
    body { font: 1rem/1.6 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; }
    h1 { font-size: 1.1rem; } h2 { font-size: 1.4rem; } h3 { font-size: 1.1rem; }
    article { border-top: 1px solid; margin-top: 2rem; }
    mark { color: inherit; background: none; padding: 0 .1em; text-decoration: underline;
      text-underline-offset: .2em; text-decoration-thickness: 2px; }
    mark.place { background: #2a78d633; text-decoration-style: solid; }
    mark.date { background: #b8860b33; text-decoration-style: dotted; }
    mark.figure { background: #1f8a4c33; text-decoration-style: double; }
    mark.actor { background: #9a3fb533; text-decoration-style: dashed; }
    sup { font-size: .65em; font-weight: bold; margin-left: .1em; }
    .legend { display: flex; flex-wrap: wrap; gap: 1rem; list-style: none; padding: 0; }
    .item, .row { margin-left: 1.5rem; } .caption { font-style: italic; } .furniture { opacity: .6; }
    table { border-collapse: collapse; font-size: .9rem; }
    th, td { border: 1px solid; padding: .2rem .5rem; text-align: start; vertical-align: top; }
    </style>
    </head>

    """
}
