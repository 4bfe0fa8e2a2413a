import SitmapModel

/// What lies between two situations: reports that came, went and changed, another gazetteer, another program.
package struct DiffContext: Sendable {
  /// Reports that only the new situation rests on.
  package var newReports: Set<String> = []
  /// Reports that only the old situation rests on.
  package var goneReports: Set<String> = []
  /// Reports whose text is another.
  package var revisedReports: Set<String> = []
  /// Reports that were withdrawn, with the reason.
  package var withdrawn: [String: String] = [:]
  /// Corrections that only one of the two was made with.
  package var corrections: [Correction] = []
  /// Whether the two were made with different gazetteers.
  package var hasOtherGazetteer = false
  /// Whether the two were made by different programs.
  package var hasOtherProgram = false
  /// What the reader must know.
  package var notes: [String] = []
  /// The reports of the new situation, for the sentences of mentions.
  package var reports: [String: ReportText] = [:]

  package init() {}

  /// What the records themselves say: which reports each side has.
  init(from old: [Layer], to new: [Layer]) {
    let before = Self.reports(in: old)
    let after = Self.reports(in: new)
    newReports = after.subtracting(before)
    goneReports = before.subtracting(after)
  }

  /// The ids of the reports that tell of any record.
  static func reports(in layers: [Layer]) -> Set<String> {
    var ids: Set<String> = []
    for layer in layers {
      for feature in layer.features { ids.formUnion(Passage.all(of: feature).map(\.report)) }
    }
    return ids
  }

  /// A place where a record is told.
  struct Passage: Hashable {
    var report: String
    var start: Int?
    var end: Int?
    var field: String?
    var text: String?

    /// The passages of a record: its own, then its mentions, then the reports of its values.
    static func all(of feature: Feature) -> [Passage] {
      var passages: [Passage] = []
      if let report = feature.text("doc") {
        passages.append(
          Passage(
            report: report,
            start: feature.integer("start"),
            end: feature.integer("end"),
            field: feature.text("field"),
            text: feature.text("text")
          )
        )
      }
      for name in ["mentions", "values"] {
        for members in feature.objects(name) {
          let part = Feature(id: "", geometry: nil, properties: members)
          guard let report = part.text("doc"), !report.hasPrefix(Figure.rulingMark) else {
            continue
          }
          passages.append(
            Passage(
              report: report,
              start: part.integer("start"),
              end: part.integer("end"),
              field: part.text("field"),
              text: nil
            )
          )
        }
      }
      return passages
    }
  }
}

extension DiffContext {
  /// A change with its causes, the strongest first.
  func explained(_ change: SituationDiff.Change) -> SituationDiff.Change {
    var change = change
    let before = change.old.map(Passage.all) ?? []
    let after = change.new.map(Passage.all) ?? []
    var causes: [SituationDiff.Cause] = []
    func tell(_ kind: SituationDiff.Cause.Kind, _ passage: Passage, _ text: String? = nil) {
      // A report is named once: by the first of its passages, which says most.
      guard !causes.contains(where: { $0.report == passage.report }) else { return }
      causes.append(cause(kind, passage, change, text))
    }
    for passage in after where !before.contains(passage) {
      if newReports.contains(passage.report) {
        tell(isRevision(change, by: passage.report) ? .revisedFigure : .newReport, passage)
      } else if revisedReports.contains(passage.report) {
        tell(.revisedReport, passage)
      }
    }
    for passage in before where !after.contains(passage) {
      if let reason = withdrawn[passage.report], goneReports.contains(passage.report) {
        tell(.withdrawnReport, passage, reason)
      } else if goneReports.contains(passage.report) {
        tell(.missingReport, passage)
      } else if revisedReports.contains(passage.report) {
        tell(.revisedReport, passage)
      }
    }
    causes += rulings(on: change, isAlone: causes.isEmpty)
    if causes.isEmpty {
      if hasOtherGazetteer { causes.append(.init(.gazetteerChanged)) }
      if hasOtherProgram { causes.append(.init(.programChanged)) }
    }
    change.causes = causes
    if change.kind == .removed, causes.contains(where: { $0.kind == .withdrawnReport }) {
      change.kind = .withdrawn
      change.kinds = [.withdrawn]
    }
    return change
  }

  /// Whether a report gives another figure for the thing, of a source that gave one before.
  private func isRevision(_ change: SituationDiff.Change, by report: String) -> Bool {
    guard let old = change.old, let new = change.new else { return false }
    let sources = Set(
      old.objects("values").compactMap {
        Feature(id: "", geometry: nil, properties: $0).text("source")
      }
    )
    let figures = change.fields.contains {
      ["figure_value", "figure_low", "figure_high", "fatalities_best", "fatalities_low", "values"]
        .contains($0.name)
    }
    return figures
      && new.objects("values").contains { members in
        let value = Feature(id: "", geometry: nil, properties: members)
        return value.text("doc") == report && value.text("source").map(sources.contains) == true
      }
  }

  private func cause(
    _ kind: SituationDiff.Cause.Kind,
    _ passage: Passage,
    _ change: SituationDiff.Change,
    _ text: String?
  ) -> SituationDiff.Cause {
    var cause = SituationDiff.Cause(kind, report: passage.report)
    cause.start = passage.start
    cause.end = passage.end
    cause.field = passage.field
    let report = reports[passage.report]
    cause.text =
      text ?? passage.text
      ?? passage.start.flatMap { report?.sentence(around: $0, isTitle: passage.field == "title") }
    cause.published = report?.report.published?.description
    cause.source = report?.report.source
    for feature in [change.new, change.old].compactMap({ $0 }) {
      guard cause.published == nil, feature.text("doc") == passage.report else { continue }
      cause.published = feature.text("published")
      cause.source = feature.text("source")
    }
    return cause
  }
}

extension ReportText {
  /// The sentence around a Unicode scalar: from the last full stop or line end before it to the next one after it.
  func sentence(around scalar: Int, isTitle: Bool) -> String? {
    let scalars = Array((isTitle ? report.title ?? "" : report.text).unicodeScalars)
    guard scalar >= 0, scalar < scalars.count else { return nil }
    func isEnd(_ index: Int) -> Bool {
      if scalars[index] == "\n" { return true }
      let isStop = scalars[index] == "." || scalars[index] == "!" || scalars[index] == "?"
      return isStop && (index + 1 == scalars.count || scalars[index + 1].properties.isWhitespace)
    }
    var start = scalar
    while start > 0, !isEnd(start - 1) { start -= 1 }
    var end = scalar
    while end < scalars.count - 1, !isEnd(end) { end += 1 }
    let text = String(String.UnicodeScalarView(scalars[start...end]))
    return String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
