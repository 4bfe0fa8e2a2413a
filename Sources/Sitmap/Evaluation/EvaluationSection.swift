public import SitmapModel

/// The measures of one part of what is read, such as place names: a row for each corpus and kind.
public struct EvaluationSection: Sendable, Hashable {
  /// The name, which is the member of the JSON form.
  public let name: String
  /// The tables.
  public let tables: [Table]

  /// Makes a section.
  public init(name: String, tables: [Table]) {
    self.name = name
    self.tables = tables
  }

  /// Rows with the same measures.
  public struct Table: Sendable, Hashable {
    /// What tells the rows apart, such as "corpus" or "kind".
    public let rowName: String
    /// The rows.
    public let rows: [Row]

    /// Makes a table.
    public init(rowName: String, rows: [Row]) {
      self.rowName = rowName
      self.rows = rows
    }
  }

  /// The measures of one group.
  public struct Row: Sendable, Hashable {
    /// The group.
    public let name: String
    /// The measures, in the order of the columns.
    public let measures: [Measure]

    /// Makes a row.
    public init(name: String, measures: [Measure]) {
      self.name = name
      self.measures = measures
    }
  }

  /// A named number.
  public struct Measure: Sendable, Hashable {
    /// The name in JSON, such as "exact_f1".
    public let name: String
    /// The heading of the column, such as "F1".
    public let heading: String
    /// The number.
    public let value: Value

    /// Makes a measure.
    public init(_ name: String, _ heading: String, _ value: Value) {
      self.name = name
      self.heading = heading
      self.value = value
    }
  }

  /// A number and how it is printed; nil when there was nothing to measure.
  public enum Value: Sendable, Hashable {
    case count(Int)
    case ratio(Double?)
    case kilometres(Double?)

    /// As a table has it.
    public var text: String {
      switch self {
      case .count(let count): String(count)
      case .ratio(let ratio): ratio.map { GreatCircle.fixed($0, decimals: 3) } ?? "-"
      case .kilometres(let kilometres):
        kilometres.map { GreatCircle.fixed($0, decimals: 1) } ?? "-"
      }
    }

    /// As JSON has it, in full.
    public var json: PropertyValue {
      switch self {
      case .count(let count): .integer(count)
      case .ratio(let number), .kilometres(let number): .real(number)
      }
    }
  }
}
