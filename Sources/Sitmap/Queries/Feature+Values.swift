import SitmapModel

extension Feature {
  /// A property that is a string.
  func text(_ name: String) -> String? {
    if case .string(let text) = self[name] { text } else { nil }
  }

  /// A property that is a number.
  func number(_ name: String) -> Double? {
    switch self[name] {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }

  /// Whether it happened or is claimed; a record that does not say how it stands is taken as it is.
  package var isReal: Bool { text("modality").flatMap(Modality.init(rawValue:))?.isReal ?? true }

  /// The objects of a property that is a list.
  func objects(_ name: String) -> [[Property]] {
    guard case .array(let elements) = self[name] else { return [] }
    return elements.compactMap { if case .object(let members) = $0 { members } else { nil } }
  }

  /// A property that is an integer; nil for anything else.
  func integer(_ name: String) -> Int? {
    if case .integer(let number) = self[name] { number } else { nil }
  }
}
