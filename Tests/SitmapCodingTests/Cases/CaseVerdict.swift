/// What became of the lines of a case.
struct CaseVerdict {
  /// A required line that no found record meets; `nearest` is the record that comes closest.
  struct Miss {
    var line: ExpectedLine
    var nearest: CaseRecord?
    var differences: [String]
  }

  /// The required lines that were met.
  private(set) var met: [ExpectedLine] = []
  /// The required lines that were not, marked or not.
  private(set) var misses: [Miss] = []
  /// Found records that no line expects.
  private(set) var extras: [CaseRecord] = []
  /// Known extras that are found.
  private(set) var knownExtras: [ExpectedLine] = []
  /// Marks that are no longer true.
  private(set) var staleMarks: [ExpectedLine] = []

  init(_ current: Case, _ findings: Findings) {
    var left = findings.records
    func take(_ line: ExpectedLine) -> Bool {
      let found = left.firstIndex { FieldComparison.differences(line, $0).isEmpty }
      if let found { left.remove(at: found) }
      return found != nil
    }
    let wanted = current.lines.filter { $0.mark == .required || $0.mark == .knownMiss }
    var missed: [ExpectedLine] = []
    for line in Self.strictestFirst(wanted) {
      if take(line) { met.append(line) } else { missed.append(line) }
    }
    staleMarks = met.filter { $0.mark == .knownMiss }
    for line in current.lines where line.mark == .optional {
      // A place is found once for every meaning that a name was given.
      _ = take(line)
    }
    for line in current.lines where line.mark == .knownExtra {
      if take(line) { knownExtras.append(line) } else { staleMarks.append(line) }
    }
    for line in missed.sorted(by: { $0.line < $1.line }) {
      let related = left.indices.filter { FieldComparison.areRelated(line.record, left[$0]) }
      let best = related.min { a, b in
        Self.distance(line, left[a]) < Self.distance(line, left[b])
      }
      let nearest = best.map { left.remove(at: $0) }
      let names = nearest.map { FieldComparison.differences(line, $0) } ?? []
      misses.append(Miss(line: line, nearest: nearest, differences: names))
    }
    extras = left
  }

  /// What must be said; empty when the case passes.
  var complaints: [String] {
    var complaints = misses.filter { $0.line.mark == .required }.map { miss in
      guard let nearest = miss.nearest else {
        return "line \(miss.line.line): not found: \(miss.line.record)"
      }
      let names = miss.differences.joined(separator: ", ")
      return """
        line \(miss.line.line): wrong in \(names)
          expected  \(miss.line.record)
          found     \(nearest)
        """
    }
    complaints += extras.map { "found, but not listed: \($0)" }
    complaints += staleMarks.map { line in
      let now = line.mark == .knownMiss ? "is found now" : "is not found any more"
      return "line \(line.line): \(now), take the mark `\(line.mark.rawValue)` away: \(line.record)"
    }
    return complaints
  }

  private static func distance(_ line: ExpectedLine, _ found: CaseRecord) -> Int {
    let names = FieldComparison.differences(line, found)
    return names.count + (names.contains("type") || names.contains("state") ? 2 : 0)
  }

  /// Lines that leave much open come last, so that they do not take what another line names.
  private static func strictestFirst(_ lines: [ExpectedLine]) -> [ExpectedLine] {
    func openFields(_ line: ExpectedLine) -> Int {
      line.record.fixed.count { $0 == "?" } * 10 - line.record.named.count
    }
    return lines.sorted { (openFields($0), $0.line) < (openFields($1), $1.line) }
  }
}
