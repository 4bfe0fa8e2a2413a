import SitmapCoding
import SitmapModel
import SitmapText

extension Mapper {
  /// A stage of the way of a report, to be measured alone.
  package enum Stage: String, Sendable, CaseIterable {
    case sentences, places, figures, dates, modality, attribution, actors, coding
  }

  /// Does the work of one stage over an annotated report, in all its sentences.
  package func work(_ stage: Stage, on annotation: Annotation, memory: inout ReadingMemory) {
    let sentences = annotation.sentences
    switch stage {
    case .sentences: _ = SentenceSplitter().split(annotation.report)
    case .places:
      _ = places.read(sentences, report: annotation.report, memory: &memory.places)
    case .figures: _ = NumberReader().read(ReadableText(sentences))
    case .dates: _ = DayReader(published: annotation.report.published).read(ReadableText(sentences))
    case .modality: _ = ModalityReader().read(ReadableText(sentences))
    case .attribution: _ = AttributionReader().read(ReadableText(sentences))
    case .actors: _ = actors.read(ReadableText(sentences), on: annotation.report.published)
    case .coding: _ = coder.code(annotation)
    }
  }

  /// The share of sentences that may tell of something: in the others no figure, date or actor is read.
  package func tellingShare(of annotation: Annotation) -> Double {
    let sentences = annotation.sentences.filter { !$0.tokens.isEmpty }
    guard !sentences.isEmpty else { return 0 }
    return Double(sentences.count { coder.tells($0) }) / Double(sentences.count)
  }
}
