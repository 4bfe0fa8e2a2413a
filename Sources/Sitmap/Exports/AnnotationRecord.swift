public import SitmapModel
import SitmapText

/// What the readers found in a report, as the JSON object of `annotate -f jsonl`.
///
/// Offsets count Unicode scalars of the text as given; finds in a title of its own say `"field":"title"`.
public struct AnnotationRecord: Sendable {
  /// The members that are written, in their order.
  public var parts: [Part]
  /// The roles of the place names that are written.
  public var roles: Set<ToponymRole>
  /// The least probability of a resolved place; below it the name is written as unresolved.
  public var minConfidence: Double

  /// The members of the object, but for its id.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    case toponyms, dates, figures, actors, sentences, modalities, speakers
  }

  /// The members that are written when none are asked for.
  public static let usual: [Part] = [.toponyms, .dates, .figures, .actors, .sentences]

  /// The roles in which a name stands for the place itself.
  public static let literalRoles: Set<ToponymRole> = [.literal, .dateline]

  /// Makes a way of writing; all members, and names that stand for the place itself.
  public init(
    parts: [Part] = usual,
    roles: Set<ToponymRole> = literalRoles,
    minConfidence: Double = 0
  ) {
    self.parts = parts
    self.roles = roles
    self.minConfidence = minConfidence
  }

  /// The members of the object, without the id.
  public func members(of annotation: Annotation) -> [Property] {
    let text = ReportText(annotation.report)
    return parts.map { part in
      let list: [PropertyValue] =
        switch part {
        case .toponyms: toponyms(annotation, text)
        case .dates: annotation.dates.map { date($0, annotation, text) }
        case .figures: annotation.figures.map { figure($0, text) }
        case .actors: annotation.actors.map { actor($0, text) }
        case .modalities: AnnotationScopes(annotation, text).modalities
        case .speakers: AnnotationScopes(annotation, text).speakers
        case .sentences:
          annotation.sentences.filter { $0.passage != .furniture }.map { sentence($0, text) }
        }
      return Property(part.rawValue, .array(list))
    }
  }

  private func toponyms(_ annotation: Annotation, _ text: ReportText) -> [PropertyValue] {
    var list: [PropertyValue] = []
    for (toponym, resolution) in zip(annotation.toponyms, annotation.resolutions)
    where toponym.probability >= ToponymRecognizer.likely && roles.contains(toponym.role) {
      let place = resolution.probability >= minConfidence ? resolution.place : nil
      let point = place.map { toponym.position?.coordinate ?? $0.coordinate }
      var members = span(toponym.span, text)
      members.reserveCapacity(Self.toponymMembers)
      members.append(Property("name", .string(toponym.text)))
      members.append(Property("lat", .rounded(point?.latitude, decimals: 7)))
      members.append(Property("lon", .rounded(point?.longitude, decimals: 7)))
      members.append(Property("place_id", .text(place?.id.text)))
      members.append(Property("place_name", .text(place?.name)))
      members.append(Property("role", .string(toponym.role.rawValue)))
      let confidence: PropertyValue =
        place == nil ? .null : .rounded(resolution.probability, decimals: 4)
      members.append(Property("confidence", confidence))
      let others = resolution.alternatives.map { PropertyValue.string($0.id.text) }
      members.append(Property("alternatives", .array(others)))
      if toponym.position != nil { members += written(toponym.position) }
      list.append(.object(members))
    }
    return list
  }

  /// Members of a name with a position of its own.
  private static let toponymMembers = 14

  /// The position that the report gives in numbers; nothing when it gives none.
  private func written(_ position: WrittenPosition?) -> [Property] {
    guard let position else { return [] }
    return [
      Property("position", .string(position.text)),
      Property("notation", .string(position.notation.rawValue)),
      Property("uncertainty_m", .rounded(position.uncertainty.metres, decimals: 0)),
    ]
  }

  private func date(_ mention: DateMention, _ annotation: Annotation, _ text: ReportText)
    -> PropertyValue
  {
    let sentences = annotation.sentences
    let core =
      sentences.indices.contains(mention.sentence)
      ? sentences[mention.sentence].span(of: mention.core) : mention.span
    let scalars = text.scalars(core)
    return .object(
      span(mention.span, text) + [
        Property("core", .array([.integer(scalars.start), .integer(scalars.end)])),
        Property("value", .text(mention.value)),
        Property("type", .string(mention.kind.rawValue)),
        Property("from", .text(mention.range.from?.description)),
        Property("to", .text(mention.range.to?.description)),
        Property("precision", .string(mention.range.precision.rawValue)),
        Property("basis", .string(mention.range.basis.rawValue)),
      ]
    )
  }

  private func figure(_ mention: FigureMention, _ text: ReportText) -> PropertyValue {
    let figure = mention.figure
    return .object(
      span(figure.span, text) + [
        Property("text", .string(figure.text)), Property("value", .count(figure.value)),
        Property("low", .count(figure.lower)), Property("high", .count(figure.upper)),
        Property("qualifier", .string(figure.qualifier.rawValue)),
        Property("unit", .string(figure.unit.rawValue)), Property("noun", .text(mention.noun)),
      ]
    )
  }

  private func actor(_ mention: ActorMention, _ text: ReportText) -> PropertyValue {
    let actor = mention.actor
    return .object(
      span(actor.span, text) + [
        Property("text", .string(actor.text)), Property("name", .text(actor.name)),
        Property("type", .string(actor.type.rawValue)), Property("country", .text(actor.country)),
      ]
    )
  }

  private func sentence(_ sentence: Sentence, _ text: ReportText) -> PropertyValue {
    let scalars = text.scalars(sentence.span)
    let ends: [PropertyValue] = [.integer(scalars.start), .integer(scalars.end)]
    // The form is a pair; a sentence of the title says so in a third place.
    return .array(sentence.span.field == .title ? ends + [.string("title")] : ends)
  }

  private func span(_ span: Span, _ text: ReportText) -> [Property] {
    let scalars = text.scalars(span)
    let ends = [Property("start", .integer(scalars.start)), Property("end", .integer(scalars.end))]
    return span.field == .title ? ends + [Property("field", .string("title"))] : ends
  }
}
