/// A length on the ellipsoid.
public struct Distance: Sendable, Hashable, Comparable {
  /// The length in metres, never negative.
  public let metres: Double

  /// A length in metres; a negative number becomes 0.
  public static func metres(_ value: Double) -> Distance { Distance(metres: max(0, value)) }

  /// A length in kilometres; a negative number becomes 0.
  public static func kilometres(_ value: Double) -> Distance { .metres(value * 1000) }

  /// The length in kilometres.
  public var kilometres: Double { metres / 1000 }

  /// Shorter comes first.
  public static func < (a: Distance, b: Distance) -> Bool { a.metres < b.metres }

  private init(metres: Double) { self.metres = metres }
}
