/// A stretch of a report that is read on its own: a paragraph, a heading, a caption.
public struct Passage: Sendable, Hashable {
  /// What kind of text it is.
  public var kind: Kind
  /// Where it stands.
  public var span: Span

  /// The kinds of passage.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The title or first headline of the report.
    case title
    /// A heading inside it.
    case heading
    case body
    /// The words under a picture; its date is its own.
    case caption
    /// A line of a list.
    case item
    /// Page furniture ("Published", "Image source, ..."): never read.
    case furniture
  }

  package init(kind: Kind, span: Span) {
    self.kind = kind
    self.span = span
  }
}
