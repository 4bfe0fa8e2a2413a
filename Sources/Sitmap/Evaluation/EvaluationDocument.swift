import SitmapFormats
public import SitmapModel

/// A document of a gold set or of predictions: its report and the members of its line, as they stand.
public struct EvaluationDocument: Sendable {
  /// The id.
  public let id: String
  /// The set it belongs to: the member `corpus`, else "?".
  public let corpus: String
  /// The report; nil for predictions, which need no text.
  public let report: Report?
  /// All members of the line.
  public let members: [Property]

  /// Makes a document.
  public init(id: String, report: Report?, members: [Property]) {
    self.id = id
    self.report = report
    self.members = members
    if case .string(let corpus) = members.first(where: { $0.name == "corpus" })?.value {
      self.corpus = corpus
    } else {
      corpus = "?"
    }
  }

  /// The objects of a list; empty when there is no such member.
  public func objects(_ name: String) -> [[Property]] {
    guard case .array(let list) = members.first(where: { $0.name == name })?.value else {
      return []
    }
    return list.compactMap { element in
      if case .object(let members) = element { return members }
      return nil
    }
  }

  /// Whether the line has a member.
  public func has(_ name: String) -> Bool { members.contains { $0.name == name } }
}

extension [Property] {
  /// The value of a member.
  func value(_ name: String) -> PropertyValue? { first { $0.name == name }?.value }

  /// A number, whole or not.
  func number(_ name: String) -> Double? {
    switch value(name) {
    case .integer(let number): Double(number)
    case .number(let number) where number.isFinite: number
    default: nil
    }
  }

  /// A whole number.
  func integer(_ name: String) -> Int? {
    if case .integer(let number) = value(name) { return number }
    return nil
  }

  /// A text.
  func text(_ name: String) -> String? {
    if case .string(let text) = value(name) { return text }
    return nil
  }
}
