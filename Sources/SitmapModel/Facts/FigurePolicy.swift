/// Which of several figures for one thing speaks for it, when reports differ.
public enum FigurePolicy: String, Sendable, Hashable, CaseIterable {
  /// The one that was given last.
  case latest
  /// The one that is highest.
  case highest
  /// None: the lowest and the highest bound what is known.
  case range

  /// The figure that speaks for a thing, of those given for it, oldest first; nil when there is none.
  ///
  /// A range keeps the words of the first figure. What a person ruled holds, whatever the policy.
  package func chosen(of figures: [Figure]) -> Figure? {
    guard let first = figures.first else { return nil }
    if let ruled = figures.last(where: \.isRuled) { return ruled }
    switch self {
    case .latest:
      let last = figures.last?.report
      return figures.first { $0.report == last }
    case .highest:
      return figures.dropFirst().reduce(first) { Self.size($1) > Self.size($0) ? $1 : $0 }
    case .range:
      let low = figures.compactMap { $0.lower ?? $0.value }.min()
      let high = figures.compactMap { $0.upper ?? $0.value }.max()
      guard figures.contains(where: { $0.lower != first.lower || $0.upper != first.upper }) else {
        return first
      }
      var range = first
      range.value = nil
      range.lower = low
      range.upper = figures.contains { $0.upper == nil } ? nil : high
      range.qualifier = .range
      return range
    }
  }

  private static func size(_ figure: Figure) -> Int {
    figure.value ?? figure.lower ?? figure.upper ?? 0
  }
}
