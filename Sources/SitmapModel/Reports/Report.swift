/// A text as it came in, with what its source says about it.
public struct Report: Sendable, Hashable {
  /// Its identity: the `id` it was given, else the file's name without its ending.
  public var id: String
  /// Its title, when it is a field of its own; nil when the title is part of the text.
  public var title: String?
  /// The text, decoded once and never changed; every span points into it.
  public var text: String
  /// The publication date; relative dates stay unresolved without it.
  public var published: Day?
  /// Who published it.
  public var source: String?
  /// The source's reach as the caller gives it ("national", "international").
  public var sourceScale: String?
  /// Where it was published.
  public var url: String?
  /// BCP 47 language tag, as given.
  public var language: String?
  /// The country that the report is about, as the caller gives it (ISO 3166-1 alpha-2 or -3).
  public var country: String?

  /// Makes a report.
  public init(
    id: String,
    title: String? = nil,
    text: String,
    published: Day? = nil,
    source: String? = nil,
    sourceScale: String? = nil,
    url: String? = nil,
    language: String? = nil,
    country: String? = nil
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.published = published
    self.source = source
    self.sourceScale = sourceScale
    self.url = url
    self.language = language
    self.country = country
  }

  /// The text of a span.
  public func text(of span: Span) -> String {
    let whole = span.field == .title ? (title ?? "") : text
    let utf8 = whole.utf8
    guard span.start >= 0, span.end <= utf8.count else { return "" }
    let start = utf8.index(utf8.startIndex, offsetBy: span.start)
    return String(decoding: utf8[start..<utf8.index(start, offsetBy: span.length)], as: UTF8.self)
  }
}
