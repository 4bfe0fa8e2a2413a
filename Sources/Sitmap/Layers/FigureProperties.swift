package import SitmapModel

/// Figures as SCHEMA writes them.
package enum FigureProperties {
  /// One entry of an event's `figures`.
  package static func figure(_ figure: Figure, in text: ReportText?) -> PropertyValue {
    let place = text?.scalars(figure.span)
    return .object(
      amount(figure) + [
        Property("who", .text(figure.who)), Property("part_of", .text(figure.partOf)),
        Property("text", .string(figure.text)), Property("start", .count(place?.start)),
        Property("end", .count(place?.end)),
      ]
    )
  }

  /// One entry of `values`: what was given, and by which report.
  package static func value(_ figure: Figure, report: Report?) -> PropertyValue {
    .object(
      amount(figure) + [
        Property("doc", .text(report?.id)),
        Property("published", .text(report?.published?.description)),
        Property("source", .text(report?.source)),
      ]
    )
  }

  /// From `measure` to `unit`.
  package static func amount(_ figure: Figure) -> [Property] {
    [
      Property("measure", .text(figure.measure?.rawValue)), Property("value", .count(figure.value)),
      Property("low", .count(figure.lower)), Property("high", .count(figure.upper)),
      Property("qualifier", .string(figure.qualifier.rawValue)),
      Property("unit", .string(figure.unit.rawValue)),
    ]
  }

  /// The killed: from the first figure of that measure that is not a part of another.
  ///
  /// An upper bound ("up to 20", "fewer than 20") never becomes the best value.
  package static func fatalities(_ figures: [Figure]) -> [Property] {
    let killed = figures.first { $0.measure == .killed && $0.partOf == nil }
    var best = killed?.value
    if let qualifier = killed?.qualifier, qualifier == .upTo || qualifier == .fewerThan {
      best = nil
    }
    return [
      Property("fatalities_best", .count(best)), Property("fatalities_low", .count(killed?.lower)),
      Property("fatalities_high", .count(killed?.upper)),
    ]
  }
}
