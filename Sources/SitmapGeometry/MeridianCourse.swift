/// Where the way between two positions crosses a meridian.
package enum MeridianCourse: Sendable, Hashable {
  /// On the straight line in degrees, as GeoJSON's lines are (RFC 7946, section 3.1.1).
  case straight
  /// On the great circle.
  case greatCircle
}
