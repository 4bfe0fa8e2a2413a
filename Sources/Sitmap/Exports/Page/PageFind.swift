import SitmapModel

/// A find as a page shows it.
struct PageFind {
  let kind: Kind
  let span: Span
  /// What was read, in a few words.
  let reading: String

  /// The kinds of find.
  enum Kind: String, CaseIterable {
    case place, date, figure, actor

    /// The word of the legend.
    var name: String { rawValue }

    /// The letter after the words.
    var letter: String {
      switch self {
      case .place: "P"
      case .date: "D"
      case .figure: "F"
      case .actor: "A"
      }
    }
  }

  /// The finds of a report in the order of the text.
  static func all(of annotation: Annotation, roles: Set<ToponymRole>) -> [PageFind] {
    let places = zip(annotation.toponyms, annotation.resolutions)
      .filter { roles.contains($0.0.role) }
      .map { PageFind(kind: .place, span: $0.span, reading: place($1)) }
    let dates = annotation.dates.map { PageFind(kind: .date, span: $0.span, reading: date($0)) }
    let figures = annotation.figures.map {
      PageFind(kind: .figure, span: $0.figure.span, reading: figure($0.figure))
    }
    let actors = annotation.actors.map {
      PageFind(kind: .actor, span: $0.actor.span, reading: actor($0.actor))
    }
    return (places + dates + figures + actors).sorted { ($0.span, $0.order) < ($1.span, $1.order) }
  }

  private var order: Int { Kind.allCases.firstIndex(of: kind) ?? 0 }

  private static func place(_ resolution: Resolution) -> String {
    guard let place = resolution.place else { return "place, not resolved" }
    let words = [place.name, place.country].compactMap(\.self).joined(separator: ", ")
    let share = Int((resolution.probability * 100).rounded())
    return "\(words) (\(place.id.text)), \(share) %"
  }

  private static func date(_ mention: DateMention) -> String {
    let from = mention.range.from?.description
    let to = mention.range.to?.description
    let kind = mention.kind.rawValue
    switch (from, to) {
    case (nil, nil): return "\(kind): \(mention.value ?? "unknown day")"
    case (let from?, let to?) where from == to: return "\(kind): \(from)"
    default: return "\(kind): \(from ?? "") to \(to ?? "")"
    }
  }

  private static func figure(_ figure: Figure) -> String {
    let ends = [figure.lower, figure.upper].map { $0.map(String.init) ?? "" }
    let number = figure.value.map(String.init) ?? ends.joined(separator: " to ")
    let words = figure.qualifier.rawValue.split(separator: "_").joined(separator: " ")
    return "\(words) \(number) \(figure.unit.rawValue)"
  }

  private static func actor(_ actor: Actor) -> String {
    [actor.type.rawValue, actor.name, actor.country].compactMap(\.self).joined(separator: ", ")
  }
}
