/// How two shapes lie to each other (OGC 06-103r4, section 6.1.15), on the plane of degrees.
package enum PlanarRelation: String, Sendable, CaseIterable {
  case intersects, equals, disjoint, touches, within, overlaps, crosses, contains

  /// The relation of the second shape to the first that says the same.
  package var converse: PlanarRelation {
    switch self {
    case .within: .contains
    case .contains: .within
    case .intersects, .equals, .disjoint, .touches, .overlaps, .crosses: self
    }
  }
}
