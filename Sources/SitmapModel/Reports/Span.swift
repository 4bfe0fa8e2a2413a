/// A half-open range of UTF-8 offsets into a report's text or title.
///
/// Inside the program offsets count UTF-8 bytes; every output counts Unicode scalars.
public struct Span: Sendable, Hashable, Comparable {
  /// The first byte.
  public let start: Int
  /// One past the last byte.
  public let end: Int
  /// Which text it points into.
  public let field: Field

  /// Which text of a report a span points into.
  public enum Field: String, Sendable, Hashable, CaseIterable {
    case title, text
  }

  /// Makes a span; an end before its start becomes empty.
  public init(_ start: Int, _ end: Int, in field: Field = .text) {
    self.start = start
    self.end = max(start, end)
    self.field = field
  }

  /// The number of bytes.
  public var length: Int { end - start }

  /// Whether two spans of one field share a byte.
  public func overlaps(_ other: Span) -> Bool {
    field == other.field && start < other.end && other.start < end
  }

  /// Whether the other span lies wholly inside.
  public func contains(_ other: Span) -> Bool {
    field == other.field && start <= other.start && other.end <= end
  }

  /// The title first, then by start, then by end.
  public static func < (a: Span, b: Span) -> Bool {
    (a.field == .title ? 0 : 1, a.start, a.end) < (b.field == .title ? 0 : 1, b.start, b.end)
  }
}
