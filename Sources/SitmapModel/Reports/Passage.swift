/// A stretch of a report that is read on its own: a paragraph, a heading, a line of a list, a row of a table.
public struct Passage: Sendable, Hashable {
  /// What kind of text it is.
  public var kind: Kind
  /// Where it stands, without the marks of a bullet or of a heading.
  public var span: Span
  /// The heading or the opening line of a list that it stands under, as the number of another passage.
  ///
  /// Nil when it stands under none; the title is no heading.
  public var heading: Int?
  /// How deep it stands: a heading counts from 1, the outermost; an item by its indent from 0; 0 for all else.
  public var level: Int
  /// The cells of a row, in order, empty ones included; none for all else.
  public var cells: [Span]
  /// The row that names the columns: the number of another passage; nil when there is none.
  public var columns: Int?

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
    /// The row of a table that names its columns: it tells of nothing by itself.
    case columns
    /// A row of a table.
    case row
    /// Page furniture ("Published", "Image source, ..."): never read.
    case furniture
  }

  package init(
    kind: Kind,
    span: Span,
    heading: Int? = nil,
    level: Int = 0,
    cells: [Span] = [],
    columns: Int? = nil
  ) {
    self.kind = kind
    self.span = span
    self.heading = heading
    self.level = level
    self.cells = cells
    self.columns = columns
  }
}

/// A cell of the row of a table, as a sentence knows it.
public struct TableCell: Sendable, Hashable {
  /// Its tokens, counted inside the sentence; empty for an empty cell.
  public let tokens: Range<Int>
  /// The words over its column; none when the columns are not named.
  public let header: [Token]

  package init(tokens: Range<Int>, header: [Token]) {
    self.tokens = tokens
    self.header = header
  }
}
