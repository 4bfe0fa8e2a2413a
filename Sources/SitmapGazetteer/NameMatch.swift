package import SitmapModel

/// Where a place stands in a gazetteer: the pack in the upper 4 bits, the row in the lower 28.
///
/// Valid only in the gazetteer that gave it. Costs nothing to copy, compare and keep in arrays.
package struct PlaceIndex: Sendable, Hashable, Comparable {
  /// The pack and the row as one number.
  package let raw: UInt32

  init(pack: Int, row: Int) {
    raw =
      UInt32(truncatingIfNeeded: pack & 0xF) << 28 | UInt32(truncatingIfNeeded: row) & 0xFFF_FFFF
  }

  init(raw: UInt32) { self.raw = raw }

  /// The number of the pack, lowest first.
  package var pack: Int { Int(raw >> 28) }

  /// The row in the pack.
  var row: Int { Int(raw & 0xFFF_FFFF) }

  /// The order of packs, then of rows.
  package static func < (a: PlaceIndex, b: PlaceIndex) -> Bool { a.raw < b.raw }
}

/// A run of tokens that is a name of the gazetteer, with every place it could mean.
package struct NameMatch: Sendable, Hashable {
  /// The tokens, counted inside the sentence.
  package let tokens: Range<Int>
  /// The places it could mean, the best first by class, population and fame alone.
  package let candidates: [NameCandidate]
  /// The rule of the stop list for this name; nil when it is on no list.
  package let stopRule: StopRule?
  /// What stands for the name and so for its candidates in a memory; 0 where they were chosen otherwise.
  package let key: UInt64

  package init(
    tokens: Range<Int>,
    candidates: [NameCandidate],
    stopRule: StopRule?,
    key: UInt64 = 0
  ) {
    self.tokens = tokens
    self.candidates = candidates
    self.stopRule = stopRule
    self.key = key
  }
}

/// A place that a name could mean, and how the name belongs to it.
package struct NameCandidate: Sendable, Hashable {
  /// The place.
  package let index: PlaceIndex
  /// How the name belongs to the place.
  package let kind: NameKind
  /// Whether the name matched only after its article or generic word was dropped.
  package let isLoose: Bool

  package init(index: PlaceIndex, kind: NameKind, isLoose: Bool) {
    self.index = index
    self.kind = kind
    self.isLoose = isLoose
  }
}

/// How a name belongs to a place.
package enum NameKind: UInt8, Sendable, Hashable, CaseIterable {
  /// Its usual name.
  case primary = 0
  /// Another name or spelling.
  case alias = 1
  /// An adjective or the people of the place ("Iraqi").
  case demonym = 2
}

/// What the stop list says about a name that is also an ordinary word.
package typealias StopRule = NameHit.StopRule

extension NameHit.StopRule {
  /// The rule by its number in a pack.
  init?(number: UInt8) {
    guard let rule = Self.numbered.first(where: { $0.number == number }) else { return nil }
    self = rule.rule
  }

  /// Its number in a pack.
  var number: UInt8 { Self.numbered.first { $0.rule == self }?.number ?? 0 }

  private static let numbered: [(number: UInt8, rule: Self)] = [
    (1, .never), (2, .capital), (3, .context),
  ]
}
