import SitmapCoding
import SitmapModel

/// Reads one line that says what is to be found.
struct RecordParser {
  let file: String
  let line: Int

  /// The record of a line such as `event  attack  Hit  2015-06-09  killed 4`.
  func record(_ text: String) throws(CaseError) -> CaseRecord {
    let (word, rest) = text.firstWord
    guard let kind = CaseRecord.Kind(rawValue: word) else {
      throw error("no such line: \(word); is it place, event, displaced, status, none?")
    }
    var record = CaseRecord(kind: kind, fixed: [])
    let names = CaseRecord.fixedNames(kind)
    for field in Self.fields(rest) {
      if let named = try named(field, in: kind) {
        record.named.append(named)
      } else if record.fixed.count < names.count {
        record.fixed.append(try fixed(field, names[record.fixed.count]))
      } else {
        throw error("not understood: \(field)")
      }
    }
    if kind == .displaced, record.fixed.count == 3 { record.fixed.append("?") }
    guard record.fixed.count == names.count else {
      throw error("\(word) needs \(names.joined(separator: ", ")); two spaces part them")
    }
    return record
  }

  /// The fields: two spaces or a tab stand between them.
  private static func fields(_ text: String) -> [String] {
    var fields: [String] = []
    var current = ""
    var spaces = 0
    for character in text {
      guard !character.isWhitespace else {
        spaces += character == "\t" ? 2 : 1
        continue
      }
      if spaces > 1, !current.isEmpty {
        fields.append(current)
        current = ""
      } else if spaces == 1 {
        current.append(" ")
      }
      spaces = 0
      current.append(character)
    }
    return current.isEmpty ? fields : fields + [current]
  }

  private func fixed(_ field: String, _ name: String) throws(CaseError) -> String {
    if field == "?" || field == "-" { return field }
    switch name {
    case "date": return try date(field)
    case "country":
      guard let code = CountryCodes.alpha3(field) else {
        throw error("country code \(field) is not in CountryCodes")
      }
      return code
    case "figure": return try displacedFigure(field)
    case "type": try check(field, EventDefinition.all.map(\.type.code), "event type")
    case "term": try check(field, DisplacementTerm.allCases.map(\.rawValue), "term")
    case "cause": try check(field, DisplacementCause.allCases.map(\.rawValue), "cause")
    case "state": try check(field, Status.State.allCases.map(\.rawValue), "state")
    case "kind": try check(field, PlaceWords.kinds, "kind of place")
    default: break
    }
    return field
  }

  private func named(
    _ field: String,
    in kind: CaseRecord.Kind
  ) throws(CaseError) -> CaseRecord.NamedField? {
    guard kind != .place else { return nil }
    if field.hasPrefix("("), field.hasSuffix(")") {
      guard var inner = try named(String(field.dropFirst().dropLast()), in: kind) else {
        throw error("only a field that begins with its name may be in parentheses: \(field)")
      }
      inner.isOptional = true
      return inner
    }
    let (word, rest) = field.firstWord
    if rest.isEmpty {
      let modalities = word.split(separator: "/").map { Modality(rawValue: String($0)) }
      if !modalities.contains(nil) { return .init(key: .modality, value: word) }
      return word == "stock" || word == "flow" ? .init(key: .stock, value: word) : nil
    }
    let part = word == "part" ? "part " : ""
    let (measure, figure) = part.isEmpty ? (word, rest) : rest.firstWord
    if Measure(rawValue: measure) != nil {
      return .init(key: .figure, value: "\(part)\(measure) \(try self.figure(figure, unit: false))")
    }
    guard let key = CaseRecord.Key(rawValue: word), key != .figure, key != .modality, key != .stock
    else { return nil }
    return .init(key: key, value: rest)
  }

  private func displacedFigure(_ field: String) throws(CaseError) -> String {
    try figure(field, unit: true)
  }

  /// A figure and its unit; the unit of an event's figure is persons when it is not given.
  private func figure(_ text: String, unit isNeeded: Bool) throws(CaseError) -> String {
    var words = text.split(separator: " ").map(String.init)
    let unit = words.last.flatMap { FigureUnit(rawValue: $0) }
    if unit != nil { words.removeLast() }
    guard let amount = FigureWords.canonical(words.joined(separator: " ")), unit != nil || !isNeeded
    else { throw error("not a figure: \(text)") }
    guard let unit, isNeeded || unit != .persons else { return amount }
    return "\(amount) \(unit.rawValue)"
  }

  /// `2024-03-01`, `2024-03-01..2024-03-05`, `2024-03-01..`, `..2024-03-05`.
  private func date(_ field: String) throws(CaseError) -> String {
    for end in field.split(separator: ".") where end.utf8.count != 10 || Day(iso: end) == nil {
      throw error("not a date: \(field)")
    }
    return field
  }

  private func check(_ field: String, _ known: [String], _ what: String) throws(CaseError) {
    for word in field.split(separator: "/") where !known.contains(String(word)) {
      throw error("no such \(what): \(word)")
    }
  }

  private func error(_ message: String) -> CaseError { CaseError(file, line, message) }
}
