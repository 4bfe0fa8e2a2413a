/// What CQL2 defines to be done with expressions, by the name of its JSON form.
package enum FilterOperator: String, Sendable, Hashable, CaseIterable {
  case and, or, not
  case equal = "="
  case notEqual = "<>"
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case like, between, isIn = "in", isNull
  case plus = "+"
  case minus = "-"
  case times = "*"
  case divided = "/"
  case wholeDivided = "div"
  case remainder = "%"
  case power = "^"
  case caseFold = "casei"
  case accentFold = "accenti"
  case intersects = "s_intersects"
  case equals = "s_equals"
  case disjoint = "s_disjoint"
  case touches = "s_touches"
  case within = "s_within"
  case overlaps = "s_overlaps"
  case crosses = "s_crosses"
  case contains = "s_contains"
  case after = "t_after"
  case before = "t_before"
  case holds = "t_contains"
  case timeDisjoint = "t_disjoint"
  case during = "t_during"
  case sameTime = "t_equals"
  case finishedBy = "t_finishedBy"
  case finishes = "t_finishes"
  case meetsTime = "t_intersects"
  case meets = "t_meets"
  case metBy = "t_metBy"
  case overlappedBy = "t_overlappedBy"
  case timeOverlaps = "t_overlaps"
  case startedBy = "t_startedBy"
  case starts = "t_starts"
  case sameElements = "a_equals"
  case hasAll = "a_contains"
  case allIn = "a_containedBy"
  case shareAny = "a_overlaps"

  /// What an operator compares, and what it gives.
  enum Family {
    case logic, comparison, arithmetic, fold, spatial, temporal, array
  }

  /// Its family.
  var family: Family {
    switch self {
    case .and, .or, .not: .logic
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .like, .between,
      .isIn, .isNull:
      .comparison
    case .plus, .minus, .times, .divided, .wholeDivided, .remainder, .power: .arithmetic
    case .caseFold, .accentFold: .fold
    case .intersects, .equals, .disjoint, .touches, .within, .overlaps, .crosses, .contains:
      .spatial
    case .sameElements, .hasAll, .allIn, .shareAny: .array
    default: .temporal
    }
  }

  /// How many arguments it takes.
  var arity: ClosedRange<Int> {
    switch self {
    case .and, .or: 2...Int.max
    case .not, .isNull, .caseFold, .accentFold: 1...1
    case .between: 3...3
    default: 2...2
    }
  }

  /// Whether it gives a truth value.
  var isCondition: Bool { family != .arithmetic && family != .fold }

  /// The operator of a name, in any letter case.
  static func named(_ name: String) -> FilterOperator? {
    FilterOperator(rawValue: name) ?? byFoldedName[name.lowercased()]
  }

  private static let byFoldedName = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue.lowercased(), $0) }
  )
}
