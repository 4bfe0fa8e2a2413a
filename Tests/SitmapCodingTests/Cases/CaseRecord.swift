/// A record of a report in the words of a `.cases` file, whether expected or found.
///
/// Every field is plain text in one canonical form, so that a found record prints as the line that
/// would expect it.
struct CaseRecord: Sendable, Hashable {
  /// What it is: the first word of the line.
  enum Kind: String, Sendable, Hashable, CaseIterable {
    case place, event, displaced, status
  }

  /// What it is.
  var kind: Kind
  /// The fields that stand in a fixed order: type, place and date of an event, for example.
  var fixed: [String]
  /// The fields that begin with a word of their own, in the order of the text.
  var named: [NamedField] = []

  /// A field that begins with a word of its own ("by Islamic State", "killed at_least 9").
  struct NamedField: Sendable, Hashable {
    /// The word.
    var key: Key
    /// What follows it.
    var value: String
    /// Whether it may also be missing: it stands in parentheses.
    var isOptional = false
  }

  /// The words that can begin a field.
  enum Key: String, Sendable, Hashable, CaseIterable {
    case figure, from, to, `in`, modality, by, against, says
    case deniedBy = "denied_by"
    case target, persons, stock
  }

  /// The names of the fixed fields of a kind, as messages use them.
  static func fixedNames(_ kind: Kind) -> [String] {
    switch kind {
    case .place: ["name", "kind", "country"]
    case .event: ["type", "place", "date"]
    case .displaced: ["figure", "term", "cause", "date"]
    case .status: ["state", "place", "date"]
    }
  }

  /// The values of a named field.
  func values(_ key: Key) -> [String] { named.filter { $0.key == key }.map(\.value) }
}

extension CaseRecord: CustomStringConvertible {
  /// The record as a line of a `.cases` file.
  var description: String {
    let options = named.compactMap { field -> String? in
      let text =
        switch field.key {
        case .figure: field.value
        case .modality: field.value == "actual" ? nil as String? : field.value
        case .stock: field.value
        default: "\(field.key.rawValue) \(field.value)"
        }
      return field.isOptional ? text.map { "(\($0))" } : text
    }
    return ([kind.rawValue] + fixed + options).joined(separator: "  ")
  }
}
