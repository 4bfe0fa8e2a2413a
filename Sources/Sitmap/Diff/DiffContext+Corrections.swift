import SitmapModel

extension DiffContext {
  /// The corrections that made a change, or that were taken back and so made it.
  ///
  /// A ruling stands among the rules of a record that it touched. A record that is gone with it is told by what the two
  /// situations were made with; what came of a ruling on a name elsewhere in the report only when nothing else, as
  /// `isAlone` says, explains it.
  func rulings(on change: SituationDiff.Change, isAlone: Bool) -> [SituationDiff.Cause] {
    let before = Self.rules(of: change.old)
    let after = Self.rules(of: change.new)
    var causes: [SituationDiff.Cause] = []
    for rule in after where !before.contains(rule) {
      causes.append(cause(rule, isTakenBack: false))
    }
    for rule in before where !after.contains(rule) { causes.append(cause(rule, isTakenBack: true)) }
    // Without its rule on either side: the record came or went with it.
    let isBack = change.old == nil && change.new != nil
    func add(_ those: [Correction]) {
      for correction in those where !causes.contains(where: { $0.correction == correction.id }) {
        causes.append(cause(correction, isTakenBack: isBack))
      }
    }
    let sides = [change.old, change.new].compactMap { $0 }
    add(corrections.filter { Self.rules($0, onRecordOf: sides) })
    guard isAlone, causes.isEmpty else { return causes }
    let near = corrections.filter { rules($0, onNameIn: sides) }
    let named = near.filter { correction in
      sides.contains { Self.names(correction, in: $0.text("text") ?? "") }
    }
    add(named.isEmpty ? near : named)
    return causes
  }

  private static func rules(of feature: Feature?) -> [String] {
    guard case .array(let rules)? = feature?["rules"] else { return [] }
    return rules.compactMap { rule in
      guard case .string(let text) = rule, text.hasPrefix(Correction.mark) else { return nil }
      return text
    }
  }

  private static func rules(_ correction: Correction, onRecordOf sides: [Feature]) -> Bool {
    switch correction.ruling {
    case .field(let record, _, _), .deletion(let record):
      sides.contains { $0.id == record || LayerComparison.formerIDs($0).contains(record) }
    case .mention: false
    }
  }

  /// Whether it rules on a name in a report that tells of a record.
  private func rules(_ correction: Correction, onNameIn sides: [Feature]) -> Bool {
    guard case .mention(_, let report, _) = correction.ruling else { return false }
    let passages = sides.flatMap { Passage.all(of: $0) }
    return passages.contains { passage in
      if let report { return passage.report == report }
      guard let text = reports[passage.report]?.report else { return true }
      return Self.names(correction, in: (text.title ?? "") + "\n" + text.text)
    }
  }

  private static func names(_ correction: Correction, in text: String) -> Bool {
    guard case .mention(let name, _, _) = correction.ruling else { return false }
    let wanted = [0x20] + CorrectedNames.fold(name) + [0x20]
    return ([0x20] + CorrectedNames.fold(text) + [0x20]).contains(wanted)
  }

  private func cause(_ correction: Correction, isTakenBack: Bool) -> SituationDiff.Cause {
    var cause = SituationDiff.Cause(.correction)
    cause.correction = correction.id
    cause.author = correction.author
    cause.published = correction.day?.description
    cause.text = (isTakenBack ? "taken back: " : "") + correction.reason
    if case .mention(_, let report, _) = correction.ruling { cause.report = report }
    return cause
  }

  /// What a rule says, when the correction itself is not known.
  private func cause(_ rule: String, isTakenBack: Bool) -> SituationDiff.Cause {
    let text = rule.dropFirst(Correction.mark.count)
    let id = String(text.prefix { $0 != " " })
    if let known = corrections.first(where: { $0.id == id }) {
      return cause(known, isTakenBack: isTakenBack)
    }
    var cause = SituationDiff.Cause(.correction)
    cause.correction = id
    cause.text = (isTakenBack ? "taken back: " : "") + text.dropFirst(id.count + 1)
    return cause
  }
}
