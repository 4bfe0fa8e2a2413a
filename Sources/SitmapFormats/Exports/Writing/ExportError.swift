/// Why layers could not be written in a form.
public enum ExportError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The form is WGS 84 by its definition.
  case onlyWGS84(format: String, system: String)
  /// GeoJSON in another system, without leave.
  case needsCRSMember(system: String)
  /// A field that no feature has.
  case unknownField(String, known: [String])
  /// A foreign member with a name that GeoJSON defines.
  case reservedMember(String)
  /// A coordinate that is no number.
  case notFinite(feature: String, system: String)
  /// The projected shapes are not those of the layers.
  case shapesDoNotMatch

  /// What is wrong.
  public var message: String {
    switch self {
    case .onlyWGS84(let format, let system): "\(format) is always WGS 84, not \(system)"
    case .needsCRSMember(let system):
      "GeoJSON is WGS 84 (RFC 7946, section 4), not \(system)"
    case .unknownField(let name, _): "no feature has a field '\(name)'"
    case .reservedMember(let name):
      "a collection's member '\(name)' has a meaning of its own in GeoJSON"
    case .notFinite(let feature, let system): "feature \(feature) has no position in \(system)"
    case .shapesDoNotMatch: "the projected shapes are not those of the layers"
    }
  }

  /// What to do about it; nil when the message says it.
  public var hint: String? {
    switch self {
    case .onlyWGS84: "write csv, or leave --crs out"
    case .needsCRSMember: "write csv, or say --allow-crs-member"
    case .unknownField(_, let known): "there are: \(known.joined(separator: ", "))"
    case .notFinite: "it is outside the area of that system"
    case .reservedMember, .shapesDoNotMatch: nil
    }
  }

  /// The message a user reads.
  public var description: String { message + (hint.map { " (\($0))" } ?? "") }
}
