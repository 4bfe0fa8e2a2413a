import SitmapModel

/// Writes the measures of rows: as properties for tables, as words for people.
struct SheetWriter {
  let measures: [TableMeasure]
  let sums: [String]
  let isCompared: Bool

  /// The columns of the measures.
  var columns: [String] {
    measures.flatMap { measure -> [String] in
      let name = measure.rawValue
      if measure.isCount { return isCompared ? [name, name + "_old", name + "_change"] : [name] }
      let own = [name, name + "_low", name + "_high"]
      let old = ["_old", "_old_low", "_old_high", "_change"].map { name + $0 }
      return isCompared ? own + old : own
    } + sums.flatMap { isCompared ? [$0, $0 + "_old", $0 + "_change"] : [$0] }
  }

  /// The headings for people: one column a measure.
  var headings: [String] { measures.map(\.rawValue) + sums }

  /// The measures of a row as properties.
  func properties(_ now: SituationTable.Row, _ before: SituationTable.Row?) -> [Property] {
    var properties: [Property] = []
    for measure in measures {
      let name = measure.rawValue
      if measure.isCount {
        let count = now.counts[measure] ?? 0
        properties.append(Property(name, .integer(count)))
        guard let before else { continue }
        let old = before.counts[measure] ?? 0
        properties.append(Property(name + "_old", .integer(old)))
        properties.append(Property(name + "_change", .integer(count - old)))
        continue
      }
      let amount = now.sum(measure).amount
      properties += Self.interval(name, amount, "")
      guard let before else { continue }
      let old = before.sum(measure).amount
      properties += Self.interval(name, old, "_old")
      properties.append(Property(name + "_change", .count(Self.change(old, amount))))
    }
    for name in sums {
      let sum = now.sums[name] ?? 0
      properties.append(Property(name, .rounded(sum, decimals: 6)))
      guard let before else { continue }
      let old = before.sums[name] ?? 0
      properties.append(Property(name + "_old", .rounded(old, decimals: 6)))
      properties.append(Property(name + "_change", .rounded(sum - old, decimals: 6)))
    }
    return properties
  }

  /// The measures of a row as words.
  func words(_ now: SituationTable.Row, _ before: SituationTable.Row?) -> [String] {
    measures.map { measure in
      if measure.isCount {
        let count = now.counts[measure] ?? 0
        let text = Self.grouped(count)
        guard let before else { return text }
        return text + Self.signed(count - (before.counts[measure] ?? 0))
      }
      let amount = now.sum(measure).amount
      let text = amount.map(Self.text) ?? ""
      guard let before else { return text }
      let old = before.sum(measure).amount
      guard let change = Self.change(old, amount) else {
        guard let old, old != amount else { return text }
        return text + " (was \(Self.text(old)))"
      }
      return text + Self.signed(change)
    }
      + sums.map { name in
        let sum = now.sums[name] ?? 0
        let text = Self.number(sum)
        guard let before else { return text }
        let change = sum - (before.sums[name] ?? 0)
        return change == 0 ? text : text + " (\(change > 0 ? "+" : "")\(Self.number(change)))"
      }
  }

  /// What was left out of the sums of the whole table, a line for each reason.
  func notes(_ table: SituationTable) -> [String] {
    let sums = measures.filter { !$0.isCount }.map { ($0.rawValue, table.total.sum($0)) }
    func note(_ count: (TableSum) -> Int, _ reason: String) -> String? {
      let counted = sums.map { ($0.0, count($0.1)) }.filter { $0.1 > 0 }
      guard !counted.isEmpty else { return nil }
      return "figures that \(reason): "
        + counted.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
    return [
      note(\.parts, "are parts of others or say the same in another unit, not added in the total"),
      note(\.doubtful, "may be counted in a wider one, in the upper bound only"),
      note(\.replaced, "stand behind a later or wider one"),
      table.unsummed == 0
        ? nil
        : "movements that are neither people who moved nor people who are there, not summed: "
          + "\(table.unsummed)",
    ].compactMap(\.self)
  }

  private static func interval(
    _ name: String,
    _ amount: TableAmount?,
    _ ending: String
  ) -> [Property] {
    [
      Property(name + ending, .count(amount?.value)),
      Property(name + ending + "_low", .count(amount?.low)),
      Property(name + ending + "_high", .count(amount?.high)),
    ]
  }

  /// What changed: known when both are stated, or one is and there was nothing.
  private static func change(_ old: TableAmount?, _ now: TableAmount?) -> Int? {
    if old == nil, now == nil { return nil }
    guard let before = old == nil ? 0 : old?.value, let after = now == nil ? 0 : now?.value else {
      return nil
    }
    return after - before
  }

  /// An amount for people: `512`, `40,000 or more`, `24 to 99`, `12 (10 to 20)`.
  static func text(_ amount: TableAmount) -> String {
    let low = grouped(amount.low)
    guard let high = amount.high else {
      guard let value = amount.value, value != amount.low else { return low + " or more" }
      return "\(grouped(value)) (\(low) or more)"
    }
    if amount.low == high { return low }
    let range = "\(low) to \(grouped(high))"
    guard let value = amount.value else { return range }
    return "\(grouped(value)) (\(range))"
  }

  private static func signed(_ change: Int) -> String {
    change == 0 ? "" : " (\(change > 0 ? "+" : "-")\(grouped(abs(change))))"
  }

  private static func number(_ value: Double) -> String {
    guard let whole = Int(exactly: value) else { return "\((value * 1e6).rounded() / 1e6)" }
    return (whole < 0 ? "-" : "") + grouped(abs(whole))
  }

  /// A number with commas between its thousands.
  static func grouped(_ number: Int) -> String {
    var text = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return String(text.reversed())
  }
}
