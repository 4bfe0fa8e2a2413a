import SitmapModel

extension ReportFormat {
  /// Plain text in UTF-8, or UTF-16 with a byte order mark, with front matter where it has any.
  public static let text = ReportFormat(
    name: "text",
    summary: "plain text, with optional front matter",
    endings: ["txt", "text"],
    isLines: false,
    readFile: readText
  )

  /// Reads a file as one report: decoded once, front matter off, otherwise as it stands.
  @Sendable
  static func readText(_ input: ReportInput) throws(ReportError) -> ReportBatch {
    func failure(_ problem: ReportError.Problem) -> ReportError {
      ReportError(file: input.file, problem: problem)
    }
    guard input.bytes.count <= Limits.reportBytes else {
      throw failure(.tooLarge(limit: Limits.reportBytes))
    }
    guard !input.bytes.isEmpty else { throw failure(.empty) }
    guard let decoded = TextDecoder(input.bytes) else { throw failure(.binary) }
    let head = try FrontMatter(of: decoded.text, file: input.file)
    let utf8 = decoded.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: head.end)
    let text = head.end == 0 ? decoded.text : String(decoded.text[start...])
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw failure(.noText)
    }
    let published = try head.date()
    return ReportBatch(
      reports: [report(text, head, published: published, id: input.id)],
      warnings: warnings(about: decoded, text: text, file: input.file)
    )
  }

  /// A `source` that is an address is the `url`, and the `publisher` then is the source.
  private static func report(
    _ text: String,
    _ head: FrontMatter,
    published: Day?,
    id: String
  ) -> Report {
    let source = head["source"]
    let isAddress = source.map { $0.hasPrefix("http://") || $0.hasPrefix("https://") } ?? false
    return Report(
      id: head["id"] ?? id,
      title: head["title"],
      text: text,
      published: published,
      source: isAddress ? head["publisher"] ?? source : source ?? head["publisher"],
      sourceScale: head["source_scale"],
      url: head["url"] ?? (isAddress ? source : nil),
      language: head["lang"],
      country: head["country"]
    )
  }

  private static func warnings(
    about decoded: TextDecoder,
    text: String,
    file: String
  ) -> [ReportWarning] {
    var warnings: [ReportWarning] = []
    if decoded.encoding == TextDecoder.westernName {
      warnings.append(ReportWarning(file: file, problem: .otherEncoding(decoded.encoding)))
    }
    if decoded.brokenCount > 0 {
      // U+FFFD has three bytes: more than a tenth of the text's length is hardly a text.
      let isMostly = decoded.brokenCount * 30 > text.utf8.count
      warnings.append(
        ReportWarning(
          file: file,
          problem: .brokenText(
            count: decoded.brokenCount,
            encoding: decoded.encoding,
            isMostly: isMostly
          )
        )
      )
    }
    let start = String(decoding: text.utf8.prefix(200), as: UTF8.self)
      .drop { $0.isWhitespace }.lowercased()
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") {
      warnings.append(ReportWarning(file: file, problem: .looksLikeHTML))
    }
    return warnings
  }
}
