import SitmapModel

/// Finds the triggers of displacement in a sentence.
struct DisplacementTriggerIndex: Sendable {
  /// A trigger found.
  struct Hit {
    let trigger: DisplacementTrigger
    let tokens: Range<Int>
    let isOrder: Bool
  }

  private let index: PatternIndex
  private let triggers: [(DisplacementTrigger, isOrder: Bool)]

  init() {
    triggers =
      DisplacementTrigger.all.map { ($0, false) } + DisplacementTrigger.orders.map { ($0, true) }
    index = PatternIndex(triggers.map { $0.0.pattern })
  }

  /// Whether a sentence may hold a trigger.
  func mayHit(_ tokens: [Token]) -> Bool { index.mayMatch(tokens) }

  /// The triggers of a sentence, in the order of their first token.
  func hits(in tokens: [Token]) -> [Hit] {
    index.matches(in: tokens).map { match in
      Hit(
        trigger: triggers[match.pattern].0,
        tokens: match.tokens,
        isOrder: triggers[match.pattern].isOrder
      )
    }
  }
}
