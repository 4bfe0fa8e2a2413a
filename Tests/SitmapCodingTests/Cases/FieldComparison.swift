/// Compares what a line expects with what was found.
enum FieldComparison {
  /// The names of the fields in which they differ; empty when the found record is the expected one.
  static func differences(_ expected: ExpectedLine, _ found: CaseRecord) -> [String] {
    let record = expected.record
    guard record.kind == found.kind else { return ["kind"] }
    var names: [String] = []
    for (index, name) in CaseRecord.fixedNames(record.kind).enumerated() {
      if !agree(record.fixed[index], found.fixed[index], as: name) { names.append(name) }
    }
    // A known extra is told from others by what is given of it.
    let isStrict = expected.mark != .knownExtra
    for key in CaseRecord.Key.allCases {
      let wanted = record.named.filter { $0.key == key }
      switch key {
      case .figure, .from, .to, .in:
        guard isStrict || !wanted.isEmpty else { continue }
        let same = key == .figure ? { $0 == $1 } : PlaceWords.agree
        if !listsAgree(wanted, found.values(key), same) { names.append(key.rawValue) }
      case .modality:
        guard isStrict || !wanted.isEmpty else { continue }
        let modality = found.values(key).first ?? "actual"
        if !oneOf(wanted.first?.value ?? "actual", modality) { names.append(key.rawValue) }
      case .by, .against, .says, .deniedBy:
        let text = found.values(key).joined().lowercased()
        if wanted.contains(where: { !text.contains($0.value.lowercased()) }) {
          names.append(key.rawValue)
        }
      case .target, .persons, .stock:
        if wanted.contains(where: { !found.values(key).contains($0.value) }) {
          names.append(key.rawValue)
        }
      }
    }
    return names
  }

  /// Whether a found record can be what a line meant, though it differs.
  static func areRelated(_ expected: CaseRecord, _ found: CaseRecord) -> Bool {
    guard expected.kind == found.kind else { return false }
    switch expected.kind {
    case .displaced: return true
    case .place: return expected.fixed[0] == found.fixed[0]
    case .event, .status:
      return oneOf(expected.fixed[0], found.fixed[0])
        || expected.fixed[1] != "-" && PlaceWords.agree(expected.fixed[1], found.fixed[1])
    }
  }

  private static func agree(_ expected: String, _ found: String, as name: String) -> Bool {
    if expected == "?" { return true }
    switch name {
    case "type", "term", "cause", "state", "kind": return oneOf(expected, found)
    case "place", "name": return PlaceWords.agree(expected, found)
    default: return expected == found
    }
  }

  private static func oneOf(_ alternatives: String, _ value: String) -> Bool {
    alternatives.split(separator: "/").contains { $0 == value }
  }

  /// Every wanted field is found, unless it is in parentheses, and nothing else is.
  private static func listsAgree(
    _ wanted: [CaseRecord.NamedField],
    _ found: [String],
    _ same: (String, String) -> Bool
  ) -> Bool {
    wanted.allSatisfy { field in field.isOptional || found.contains { same(field.value, $0) } }
      && found.allSatisfy { value in wanted.contains { same($0.value, value) } }
  }
}
