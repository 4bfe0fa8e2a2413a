import SitmapModel

/// What a table counts or sums; the names of its columns, in their order.
public enum TableMeasure: String, Sendable, Hashable, CaseIterable {
  /// Records: events, displacement, states, and what others recorded.
  case events, movements, states, records
  /// The killed.
  case killed
  /// People who left in the period (a flow), where they left.
  case displaced
  case displacedHouseholds = "displaced_households"
  /// The same people where they went.
  case arrived
  case arrivedHouseholds = "arrived_households"
  /// Displaced people who are there (a stock).
  case idps
  case idpsHouseholds = "idps_households"
  /// People who came back in the period (a flow).
  case returned
  case returnedHouseholds = "returned_households"
  /// Returned people who are there (a stock).
  case returnees
  case returneesHouseholds = "returnees_households"
  /// People who were moved to another place by plan (a flow).
  case relocated
  case relocatedHouseholds = "relocated_households"

  /// Whether records are counted, and no figures summed.
  var isCount: Bool { [.events, .movements, .states, .records].contains(self) }

  /// Whether it counts people who are there on a day; figures of several days are no sum.
  var isStock: Bool {
    [.idps, .idpsHouseholds, .returnees, .returneesHouseholds].contains(self)
  }

  /// Whether it only makes sense where rows are units.
  var isOfUnits: Bool { self == .arrived || self == .arrivedHouseholds }

  /// The same in households.
  var inHouseholds: TableMeasure { TableMeasure(rawValue: rawValue + "_households") ?? self }

  /// The count of a kind of record.
  static func count(of kind: TableRecord.Kind) -> TableMeasure {
    switch kind {
    case .event: .events
    case .movement: .movements
    case .state: .states
    case .other: .records
    }
  }

  /// What a displacement's figure counts; nil for houses, and for what is neither a move nor people who are there.
  static func people(of feature: Feature) -> TableMeasure? {
    let category = feature.text("category").flatMap(DisplacementCategory.init(rawValue:))
    let isStock: Bool? = if case .bool(let stock) = feature["stock"] { stock } else { nil }
    switch category {
    case .newDisplacement, .multipleDisplacement, .crossBorderFlight:
      return isStock == true ? .idps : .displaced
    case .idps, .peopleDisplacedAcrossBorders: return isStock == false ? .displaced : .idps
    case .return, .crossBorderReturn: return isStock == true ? .returnees : .returned
    case .returnees: return isStock == false ? .returned : .returnees
    case .relocation: return isStock == true ? .idps : .relocated
    case nil, .some(.none): return nil
    }
  }
}
