package import SitmapModel

/// Figures as SCHEMA writes them.
package enum FigureProperties {
  /// One entry of an event's `figures`.
  package static func figure(_ figure: Figure, in text: ReportText?) -> PropertyValue {
    let place = figure.report == nil ? text?.scalars(figure.span) : nil
    return .object(
      amount(figure) + [
        Property("who", .text(figure.who)), Property("part_of", .text(figure.partOf)),
        Property("text", .string(figure.text)), Property("start", .count(place?.start)),
        Property("end", .count(place?.end)),
      ]
    )
  }

  /// One entry of `values`: what was given, and by which report; `of` is the record's own.
  package static func value(
    _ figure: Figure,
    of own: String,
    in source: LayerSource
  ) -> PropertyValue {
    let report = source.text(figure.report ?? own)?.report
    return .object(
      amount(figure) + [
        Property("doc", .text(report?.id ?? (figure.isRuled ? figure.report : nil))),
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

  /// The killed: by the figures of that measure that are not a part of another.
  ///
  /// An upper bound ("up to 20", "fewer than 20") never becomes the best value.
  package static func fatalities(_ figures: [Figure], policy: FigurePolicy) -> [Property] {
    let killed = policy.chosen(of: figures.filter { $0.measure == .killed && $0.partOf == nil })
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
