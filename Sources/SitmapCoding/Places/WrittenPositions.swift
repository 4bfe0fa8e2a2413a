package import SitmapModel

/// Where the positions of a report stand: their numbers are no figures and no dates.
package struct WrittenPositions {
  private let spans: [Span]

  /// Looks for the positions among the toponyms of a report.
  package init(_ toponyms: [Toponym]) { spans = toponyms.compactMap(\.position?.span) }

  /// The figures outside of positions.
  package func without(_ figures: [FigureMention]) -> [FigureMention] {
    spans.isEmpty ? figures : figures.filter { !overlaps($0.figure.span) }
  }

  /// The dates outside of positions.
  package func without(_ dates: [DateMention]) -> [DateMention] {
    spans.isEmpty ? dates : dates.filter { !overlaps($0.span) }
  }

  private func overlaps(_ span: Span) -> Bool { spans.contains { $0.overlaps(span) } }
}
