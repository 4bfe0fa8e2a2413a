import SitmapModel

/// All triggers of events by the words they begin with.
struct TriggerIndex: Sendable {
  /// A trigger found in a sentence.
  struct Hit {
    let definition: Int
    let trigger: Trigger
    let tokens: Range<Int>
  }

  private let index: PatternIndex
  private let triggers: [(definition: Int, trigger: Trigger)]

  init(_ definitions: [EventDefinition]) {
    triggers = definitions.enumerated().flatMap { number, definition in
      definition.triggers.map { (number, $0) }
    }
    index = PatternIndex(triggers.map { $0.trigger.pattern })
  }

  /// Whether a sentence may hold a trigger.
  func mayHit(_ tokens: [Token]) -> Bool { index.mayMatch(tokens) }

  /// The triggers of a sentence, in the order of their first token.
  func hits(in tokens: [Token]) -> [Hit] {
    index.matches(in: tokens).map { match in
      let (definition, trigger) = triggers[match.pattern]
      return Hit(definition: definition, trigger: trigger, tokens: match.tokens)
    }
  }
}
