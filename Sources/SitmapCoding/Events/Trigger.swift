package import SitmapModel

/// Words that tell of an event, and what must stand around them.
///
/// A pattern is a line of words. `~seize` is any form of the verb, `air|drone` either word,
/// `*` up to three words that are not named; everything else stands for itself, in lower case.
package struct Trigger: Sendable {
  /// The pattern.
  let pattern: String
  /// What must hold around it.
  let needs: [Need]
  /// How telling it is, from 1 to 9: the stronger of two in a clause names the event.
  let strength: Int

  /// Whether the words themselves deny something ("not allowed to enter"), which is what happened.
  var isOfDenial: Bool {
    pattern.split(whereSeparator: { $0 == " " || $0 == "|" }).contains {
      ["no", "not", "never", "nobody", "none", "without"].contains($0)
    }
  }

  /// Makes a trigger.
  package init(_ pattern: String, _ strength: Int = 5, _ needs: Need...) {
    self.pattern = pattern
    self.strength = strength
    self.needs = needs
  }

  /// A condition on the neighbourhood of a trigger.
  package enum Need: Sendable {
    /// A place, or a noun that stands for one, is taken, held or left by it.
    case place
    /// One of these words is in the sentence.
    case word(WordSet)
    /// None of these words stands within four tokens.
    case not(WordSet)
    /// An actor of these types stands in the clause before it.
    case actor(Set<ActorType>)
    /// An actor stands within four tokens behind it.
    case actorBehind
    /// The next word is none of these.
    case notNext(WordSet)
    /// The word before is none of these.
    case notBefore(WordSet)
    /// The word before is one of these.
    case before(WordSet)
    /// None of these words is in the sentence.
    case absent(WordSet)
    /// One of these words is in the clause.
    case clause(WordSet)
    /// One of these words does it: in the clause before, or behind "by", "from" or "with".
    case agent(WordSet)
    /// It is planned, feared or denied: a word too general for what happened names what has not.
    case unreal
  }
}

/// The definition of an event type: its words, and what it is.
package struct EventDefinition: Sendable {
  /// The type.
  package let type: EventType
  /// What a legend calls it.
  package let label: String
  /// What it is.
  package let definition: String
  /// Where the definition comes from.
  package let source: String
  /// Its triggers.
  let triggers: [Trigger]

  package init(
    _ code: String,
    _ group: EventGroup,
    label: String,
    definition: String,
    source: String = "ACLED Codebook (2023), sub-event types",
    triggers: [Trigger]
  ) {
    self.type = EventType(code, group)
    self.label = label
    self.definition = definition
    self.source = source
    self.triggers = triggers
  }
}
