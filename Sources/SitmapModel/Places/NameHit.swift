/// What a gazetteer knows about some tokens of a sentence, as plain values.
///
/// The recogniser of names sees these and no gazetteer, so that it can be trained and tested on words alone.
@usableFromInline
package struct NameHit: Sendable, Hashable {
  /// The tokens, counted inside the sentence.
  package var tokens: Range<Int>
  /// The part of the one token that is the name ("London" in "London-based"); nil for whole tokens.
  package var part: Span?
  /// The feature class of the largest candidate.
  package var bestClass: FeatureClass
  /// The inhabitants of the largest candidate; 0 when unknown.
  package var maxPopulation: Int
  /// How many places bear the name.
  package var candidateCount: Int
  /// What else is known.
  package var traits: Traits
  /// The stop rule of the name, when it is also an ordinary word.
  package var stopRule: StopRule?

  /// Makes a hit.
  package init(
    tokens: Range<Int>,
    part: Span? = nil,
    bestClass: FeatureClass = .populated,
    maxPopulation: Int = 0,
    candidateCount: Int = 1,
    traits: Traits = [.primary],
    stopRule: StopRule? = nil
  ) {
    self.tokens = tokens
    self.part = part
    self.bestClass = bestClass
    self.maxPopulation = maxPopulation
    self.candidateCount = candidateCount
    self.traits = traits
    self.stopRule = stopRule
  }

  /// Yes-or-no facts about a hit.
  @usableFromInline
  package struct Traits: OptionSet, Sendable, Hashable {
    /// The facts as bits.
    @usableFromInline package let rawValue: UInt16

    /// Wraps bits.
    @inlinable
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    // Combinations have names: a literal of another module's option set is put together at run time, element by element.
    // What is asked for every name is inlinable, for the same reason.

    /// Whether it has all of some facts.
    @inlinable
    package func contains(_ facts: Traits) -> Bool { rawValue & facts.rawValue == facts.rawValue }

    /// Whether it has none of some facts.
    @inlinable
    package func isDisjoint(with facts: Traits) -> Bool { rawValue & facts.rawValue == 0 }

    /// Adds facts.
    @inlinable
    package mutating func formUnion(_ facts: Traits) {
      self = Traits(rawValue: rawValue | facts.rawValue)
    }

    /// No fact.
    @inlinable
    package static var none: Traits { Traits(rawValue: 0) }
    /// A country or a first-level unit is among the candidates.
    @inlinable
    package static var unit: Traits { Traits(rawValue: 8 | 16) }
    /// A country or a unit of the first or second level is among the candidates.
    @inlinable
    package static var anyUnit: Traits { Traits(rawValue: 8 | 16 | 64) }
    /// A country, a first-level unit or a people.
    @inlinable
    package static var unitOrPeople: Traits { Traits(rawValue: 1 | 8 | 16) }
    /// An adjective or people of a place, and nothing else.
    @inlinable
    package static var demonym: Traits { Traits(rawValue: 1) }
    /// The usual name of some candidate.
    @inlinable
    package static var primary: Traits { Traits(rawValue: 2) }
    /// Only found by the loose fold.
    @inlinable
    package static var loose: Traits { Traits(rawValue: 4) }
    /// A country is among the candidates.
    @inlinable
    package static var country: Traits { Traits(rawValue: 8) }
    /// A first-level unit is among the candidates.
    @inlinable
    package static var admin1: Traits { Traits(rawValue: 16) }
    /// The capital of a country is among the candidates.
    @inlinable
    package static var capital: Traits { Traits(rawValue: 32) }
    /// A second- or third-level unit is among the candidates.
    @inlinable
    package static var admin2: Traits { Traits(rawValue: 64) }
    /// A settlement is among the candidates.
    @inlinable
    package static var settlement: Traits { Traits(rawValue: 128) }
    /// A river, lake or sea is among the candidates.
    @inlinable
    package static var water: Traits { Traits(rawValue: 256) }
    /// The likeliest candidate lies where English family names are also towns.
    @inlinable
    package static var englishSpeaking: Traits { Traits(rawValue: 512) }
    /// The country of the likeliest candidate is named elsewhere in the report.
    @inlinable
    package static var inNamedCountry: Traits { Traits(rawValue: 1024) }
    /// The first-level unit of some candidate is named elsewhere in the report.
    @inlinable
    package static var inNamedUnit: Traits { Traits(rawValue: 2048) }
    /// A sea or an ocean is among the candidates.
    @inlinable
    package static var sea: Traits { Traits(rawValue: 4096) }
    /// It is also the adjective of a people, though a country or province bears the name ("Somali").
    @inlinable
    package static var people: Traits { Traits(rawValue: 8192) }
  }

  /// What a name that is also a word needs to count as a name.
  package enum StopRule: String, Sendable, Hashable, CaseIterable {
    /// Never a name.
    case never
    /// A name only with a container, a kind word or a place before it.
    case context
    /// A name when it is written with a capital inside a sentence.
    case capital
  }
}
