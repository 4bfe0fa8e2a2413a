/// The text of a `.cases` file with marks that say what the program does now.
struct CaseMarks {
  private var prefixes: [Int: ExpectedLine.Mark] = [:]
  private var dropped: Set<Int> = []
  /// Lines to add at the end of a case, by the line that names it.
  private var added: [Int: [String]] = [:]

  /// Takes what became of each case of the file.
  init(_ verdicts: [(case: Case, verdict: CaseVerdict)]) {
    for (current, verdict) in verdicts {
      for miss in verdict.misses where miss.line.mark == .required {
        if miss.line.line == current.line {
          // A name in brackets that no line describes.
          added[current.line, default: []].append("known-miss \(miss.line.record)")
        } else {
          prefixes[miss.line.line] = .knownMiss
        }
      }
      for line in verdict.staleMarks {
        if line.mark == .knownMiss {
          prefixes[line.line] = .required
        } else {
          dropped.insert(line.line)
        }
      }
      added[current.line, default: []] += verdict.extras.map { "known-extra  \($0)" }
    }
  }

  /// The text with its marks set; nothing else is changed.
  func applied(to text: String) -> String {
    var lines: [String] = []
    var pending: [String] = []
    func close() {
      guard !pending.isEmpty else { return }
      while lines.last?.isEmpty == true { lines.removeLast() }
      lines += pending + [""]
      pending = []
    }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let number = index + 1
      if line.firstWord.word == "case" {
        close()
        pending = added[number] ?? []
      }
      if dropped.contains(number) { continue }
      switch prefixes[number] {
      case .knownMiss: lines.append("known-miss \(line)")
      case .required: lines.append(line.firstWord.rest)
      default: lines.append(String(line))
      }
    }
    close()
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }
}
