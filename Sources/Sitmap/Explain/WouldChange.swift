import SitmapModel

/// What would have changed a record, as lines for people: the other answers that were near.
struct WouldChange {
  let head: RecordHead
  let location: Location?

  /// One line for each part of the record that other words would have made another.
  var lines: [String] {
    [kind, place, day, standing].compactMap { $0 }.map { "    unless  \($0)" }
  }

  /// The type: the strongest trigger of a clause names it.
  private var kind: String? {
    guard let trigger = head.rules.first(where: { $0.hasPrefix("trigger.") }),
      let strength = trigger.split(separator: " ").last.flatMap({ Int($0) })
    else { return nil }
    return "a trigger stronger than \(strength) of 9 in its clause named it otherwise"
  }

  /// The place: the next best candidate, or a place of the sentence's own.
  private var place: String? {
    guard let location else { return "a place named with it placed it" }
    if let rule = head.rules.first(where: { $0.hasPrefix("place.c") || $0.hasPrefix("place.a") }),
      !rule.hasPrefix("place.at")
    {
      return "a place in its own sentence replaced the one carried over (\(rule))"
    }
    guard let next = location.alternatives.first else { return nil }
    return "a province, a country or a neighbour beside the name spoke for \(next)"
  }

  /// The day.
  private var day: String? {
    switch head.date.basis {
    case .none: return "a day in its clause, or the day of publication, dated it"
    case .inherited: return "a day in its own clause replaced the one carried over"
    case .publication where head.date.isBound:
      return "a day in its clause dated it; the day of publication only bounds it"
    case .relative, .publication: return "another day of publication moved it"
    case .explicit: return nil
    }
  }

  /// The standing.
  private var standing: String? {
    guard let cue = head.rules.first(where: { $0.hasPrefix("modality.") }) else {
      return head.deniedBy.map {
        "nobody (\"\(MarkedText.oneLine($0))\") denied it: then it were actual"
      }
    }
    let word = cue.split(separator: "'").dropFirst().first.map(String.init) ?? cue
    return "it stood without \"\(MarkedText.oneLine(word))\": then it were actual"
  }
}
