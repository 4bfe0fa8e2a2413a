import SitmapFormats
import SitmapModel

/// The scores of predictions against a gold set.
public struct Evaluation: Sendable {
  /// One section for each part that the gold has.
  public let sections: [EvaluationSection]
  /// Gold documents without a prediction.
  public let missing: Int
  /// Predictions without a gold document.
  public let extra: Int

  /// Scores predictions, by id.
  public init(
    gold: [EvaluationDocument],
    predictions: [String: EvaluationDocument],
    options: EvaluationOptions
  ) {
    let pairs = gold.map { EvaluationPair(gold: $0, prediction: predictions[$0.id]) }
    sections = EvaluationPart.all.compactMap { part in
      guard gold.contains(where: { $0.has(part.name) }) else { return nil }
      return part.score(pairs, options)
    }
    missing = pairs.count { $0.prediction == nil }
    extra = predictions.count - (pairs.count - missing)
  }

  /// The parts of which a gold set has something.
  public static func parts(of gold: [EvaluationDocument]) -> [EvaluationPart] {
    EvaluationPart.all.filter { part in gold.contains { $0.has(part.name) } }
  }

  /// One JSON object: a member for each section, in it one for each table, in it one for each row.
  public var json: [UInt8] {
    let members = sections.map { section in
      Property(section.name, .object(section.tables.map(Self.member)))
    }
    return JSONWriter.bytes(of: .object(members)) + [10]
  }

  private static func member(of table: EvaluationSection.Table) -> Property {
    Property(
      table.rowName,
      .object(
        table.rows.map { row in
          Property(row.name, .object(row.measures.map { Property($0.name, $0.value.json) }))
        }
      )
    )
  }

  /// Tables for people, with what the columns mean below them.
  public var text: String {
    var lines: [String] = []
    for section in sections {
      for table in section.tables where !table.rows.isEmpty {
        if !lines.isEmpty { lines.append("") }
        lines += Self.lines(of: table)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A table in columns; the first column stands left, numbers right.
  private static func lines(of table: EvaluationSection.Table) -> [String] {
    guard let first = table.rows.first else { return [] }
    var cells = [[table.rowName] + first.measures.map(\.heading)]
    for row in table.rows { cells.append([row.name] + row.measures.map(\.value.text)) }
    let widths = cells[0].indices.map { column in
      cells.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
    }
    return cells.map { row in
      row.enumerated().map { column, cell in
        let gap = String(repeating: " ", count: max(0, widths[column] - cell.count))
        return column == 0 ? cell + gap : gap + cell
      }.joined(separator: "  ")
    }
  }
}
