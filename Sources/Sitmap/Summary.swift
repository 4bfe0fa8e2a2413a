public import SitmapModel

/// The line that a run ends with, so that nothing vanishes silently.
public struct Summary: Sendable, Hashable, CustomStringConvertible {
  private let parts: [String]

  /// Counts what a situation holds, and what it could not place, date or read.
  public init(_ situation: Situation, failed: Int = 0) {
    var parts = [Self.count(situation.reports.count, "report")]
    if failed > 0 { parts[0] += " (\(failed) more failed)" }
    parts.append(Self.events(situation.events))
    let unplaced = situation.displacements.count {
      $0.location == nil && $0.origins.isEmpty && $0.destinations.isEmpty
    }
    var displacements = Self.count(situation.displacements.count, "displacement")
    if unplaced > 0 { displacements += " (\(unplaced) without place)" }
    parts.append(displacements)
    if !situation.statuses.isEmpty {
      parts.append(Self.count(situation.statuses.count, "status", "statuses"))
    }
    let figures =
      situation.events.map(\.figures.count).reduce(0, +)
      + situation.displacements.count { $0.figure != nil }
    parts.append(Self.count(figures, "figure"))
    let gaps = situation.gaps
    if gaps.unresolvedToponyms > 0 {
      parts.append(Self.count(gaps.unresolvedToponyms, "place name") + " unresolved")
    }
    if gaps.undatedExpressions > 0 {
      let dates = Self.count(gaps.undatedExpressions, "relative date")
      parts.append(dates + " unresolved (no publication date; --date gives one)")
    }
    if !gaps.unsupportedLanguages.isEmpty {
      let languages = gaps.unsupportedLanguages.count
      parts.append(Self.count(languages, "report") + " in a language that is not supported yet")
    }
    self.parts = parts
  }

  /// Counts the features of layers.
  public init(_ layers: [Layer]) {
    parts = layers.map { layer in
      let unplaced = layer.features.count { $0.geometry == nil }
      return "\(layer.name) \(layer.features.count)"
        + (unplaced > 0 ? " (\(unplaced) without geometry)" : "")
    }
  }

  /// The line.
  public var description: String { parts.joined(separator: ", ") }

  private static func events(_ events: [Event]) -> String {
    let unplaced = events.count { $0.location?.place == nil && $0.location?.coordinate == nil }
    let undated = events.count { $0.head.date.isUnknown }
    let notReal = events.count { $0.head.modality == .planned || $0.head.modality == .hypothetical }
    let negated = events.count { $0.head.modality == .negated }
    let notes = [
      (unplaced, "without place"), (undated, "without date"),
      (notReal, "planned or hypothetical"), (negated, "negated"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let total = count(events.count, "event")
    return notes.isEmpty ? total : "\(total) (\(notes.joined(separator: ", ")))"
  }

  private static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }
}
