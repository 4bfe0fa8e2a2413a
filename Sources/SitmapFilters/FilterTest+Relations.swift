import SitmapGeometry
import SitmapModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How values and shapes lie to each other.
extension FilterTest {
  /// A comparison; nil when a value is not known or the two have no order in common.
  func compare(_ operation: FilterOperator, _ a: FilterValue, _ b: FilterValue) -> Bool? {
    guard let order = FilterValue.order(a, b) else { return nil }
    return switch operation {
    case .equal: order == .same
    case .notEqual: order != .same
    case .less: order == .before
    case .lessOrEqual: order != .after
    case .greater: order == .after
    case .greaterOrEqual: order != .before
    default: nil
    }
  }

  /// As SQL has it: true for an equal, not known when an element is not, else false.
  func isIn(
    _ value: FilterValue,
    _ elements: [FilterNode],
    _ feature: FilteredFeature
  ) -> Bool? {
    guard !value.isUnknown else { return nil }
    var result: Bool? = false
    for element in elements {
      let other = self.value(element, feature)
      if other.isUnknown { result = nil }
      if compare(.equal, value, other) == true { return true }
    }
    return result
  }

  /// A calculation; nil for a division by zero and what a double does not hold.
  static func calculate(_ operation: FilterOperator, _ a: Double, _ b: Double) -> Double? {
    let result: Double? =
      switch operation {
      case .plus: a + b
      case .minus: a - b
      case .times: a * b
      case .divided: b == 0 ? nil : a / b
      case .wholeDivided: b == 0 ? nil : (a / b).rounded(.towardZero)
      case .remainder: b == 0 ? nil : fmod(a, b)
      case .power: pow(a, b)
      default: nil
      }
    guard let result, result.isFinite else { return nil }
    return result
  }

  /// Relations of lists, taken as sets.
  func arrays(_ relation: FilterOperator, _ a: [FilterValue], _ b: [FilterValue]) -> Bool? {
    func holds(_ list: [FilterValue], _ value: FilterValue) -> Bool {
      list.contains { isSame($0, value) }
    }
    return switch relation {
    case .sameElements: a.allSatisfy { holds(b, $0) } && b.allSatisfy { holds(a, $0) }
    case .hasAll: b.allSatisfy { holds(a, $0) }
    case .allIn: a.allSatisfy { holds(b, $0) }
    case .shareAny: a.contains { holds(b, $0) }
    default: nil
    }
  }

  private func isSame(_ a: FilterValue, _ b: FilterValue) -> Bool {
    if case .array(let first) = a, case .array(let second) = b {
      return first.count == second.count && zip(first, second).allSatisfy { isSame($0, $1) }
    }
    return compare(.equal, a, b) == true
  }

  /// A relation of shapes; nil when one is not known, or GEOS cannot tell.
  func spatial(_ relation: PlanarRelation, _ a: FilterValue, _ b: FilterValue) -> Bool? {
    switch (a, b) {
    case (.shape(let shape), .fixed(let index)):
      guard shape.isCollection else { return context.relation(relation, of: shape, to: index) }
      return parts(relation, of: shape.parts) { context.relation($0, of: $1, to: index) }
    case (.fixed(let index), .shape(let shape)):
      guard shape.isCollection else { return context.relation(relation, of: index, to: shape) }
      return parts(relation, in: shape.parts) { context.relation($0, of: index, to: $1) }
    case (.shape(let first), .shape(let second)):
      if first.isCollection {
        return parts(relation, of: first.parts) { (relation, part) in
          spatial(relation, .shape(part), b)
        }
      }
      if second.isCollection {
        return parts(relation, in: second.parts) { (relation, part) in
          spatial(relation, a, .shape(part))
        }
      }
      return context.relation(relation, of: first, to: second)
    case (.fixed(let first), .fixed(let second)):
      return context.relation(relation, of: first, to: second)
    default: return nil
    }
  }

  /// A relation of a collection to a shape, as far as its parts tell one by one.
  ///
  /// OGC 06-103r4 leaves the others undefined for collections.
  private func parts(
    _ relation: PlanarRelation,
    of parts: [PlanarGeometry],
    _ ask: (PlanarRelation, PlanarGeometry) -> Bool?
  ) -> Bool? {
    func any(_ relation: PlanarRelation) -> Bool? {
      let answers = parts.map { ask(relation, $0) }
      return answers.contains(true) ? true : answers.contains(nil) ? nil : false
    }
    func all(_ relation: PlanarRelation) -> Bool? {
      let answers = parts.map { ask(relation, $0) }
      return answers.contains(false) || parts.isEmpty ? false : answers.contains(nil) ? nil : true
    }
    switch relation {
    case .intersects: return any(.intersects)
    case .disjoint: return any(.intersects).map { !$0 }
    case .within: return all(.within)
    case .contains: return any(.contains) == true ? true : nil
    case .equals, .touches, .overlaps, .crosses: return nil
    }
  }

  /// A relation of a shape to a collection.
  private func parts(
    _ relation: PlanarRelation,
    in parts: [PlanarGeometry],
    _ ask: (PlanarRelation, PlanarGeometry) -> Bool?
  ) -> Bool? {
    self.parts(relation.converse, of: parts) { asked, part in ask(asked.converse, part) }
  }
}
