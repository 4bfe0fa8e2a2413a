import SitmapModel

/// The cues and speakers of a report with the words that they govern, as JSON.
struct AnnotationScopes {
  private let annotation: Annotation
  private let text: ReportText

  init(_ annotation: Annotation, _ text: ReportText) {
    self.annotation = annotation
    self.text = text
  }

  /// The cues of modality: where they stand, what they make of their scope.
  var modalities: [PropertyValue] {
    annotation.modalities.compactMap { cue in
      // A cue that speaks of the sentence before has no tokens there.
      members(
        cue.sentence,
        tokens: cue.tokens,
        scope: cue.scope,
        [
          Property("text", .string(cue.text)), Property("modality", .string(cue.modality.rawValue)),
        ]
      )
    }
  }

  /// Who says what: the speaker, who was told, what is said, and whether it is denied.
  var speakers: [PropertyValue] {
    annotation.attributions.compactMap { attribution in
      members(
        attribution.sentence,
        tokens: attribution.tokens,
        scope: attribution.scope,
        [
          Property("text", .string(attribution.speaker)),
          Property("to", .text(attribution.addressee)),
          Property("denies", .bool(attribution.isDenial)),
        ]
      )
    }
  }

  private func members(
    _ index: Int,
    tokens: Range<Int>,
    scope: Range<Int>,
    _ more: [Property]
  ) -> PropertyValue? {
    guard annotation.sentences.indices.contains(index) else { return nil }
    let sentence = annotation.sentences[index]
    let field = sentence.span.field == .title ? [Property("field", .string("title"))] : []
    return .object(
      (tokens.isEmpty ? [] : ends(sentence.span(of: tokens))) + field + more + [
        Property(
          "scope",
          scope.isEmpty ? .null : .array(ends(sentence.span(of: scope)).map(\.value))
        )
      ]
    )
  }

  private func ends(_ span: Span) -> [Property] {
    let scalars = text.scalars(span)
    return [Property("start", .integer(scalars.start)), Property("end", .integer(scalars.end))]
  }
}
