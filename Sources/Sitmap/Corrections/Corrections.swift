public import SitmapModel

/// People's rulings, ready to be applied to reports and records.
public struct Corrections: Sendable, Hashable {
  /// All of them, in the order in which they were made.
  public let all: [Correction]
  /// Those on names, by the folded name.
  let names: [[UInt8]: [NameRuling]]
  /// Those on records.
  let records: [Correction]

  /// A ruling on a name.
  struct NameRuling: Sendable, Hashable {
    let correction: Correction
    let name: String
    let report: String?
    let place: PlaceID?
  }

  /// Takes corrections; of two on one thing the later holds.
  public init(_ all: [Correction] = []) {
    self.all = all
    var names: [[UInt8]: [NameRuling]] = [:]
    var records: [Correction] = []
    for correction in all {
      switch correction.ruling {
      case .mention(let name, let report, let place):
        names[CorrectedNames.fold(name), default: []].append(
          NameRuling(correction: correction, name: name, report: report, place: place)
        )
      case .field, .deletion: records.append(correction)
      }
    }
    self.names = names
    self.records = records
  }

  /// Whether there are none.
  public var isEmpty: Bool { all.isEmpty }

  /// These and others after them.
  public func adding(_ others: Corrections) -> Corrections {
    let known = Set(all.map(\.id))
    return Corrections(all + others.all.filter { !known.contains($0.id) })
  }

  /// Those that touched nothing of a situation.
  public func unused(in situation: Situation) -> [Correction] {
    let used = Set(situation.rulings)
    return all.filter { !used.contains($0.id) }
  }

  /// The ruling on a name in a report: one for that report goes before one for all.
  func ruling(on folded: [UInt8], in report: String) -> NameRuling? {
    guard let rulings = names[folded] else { return nil }
    return rulings.last { $0.report == report } ?? rulings.last { $0.report == nil }
  }
}
