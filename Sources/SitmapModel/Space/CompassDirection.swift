/// One of the sixteen points of the compass.
public enum CompassDirection: String, Sendable, Hashable, CaseIterable {
  case n = "N"
  case nne = "NNE"
  case ne = "NE"
  case ene = "ENE"
  case e = "E"
  case ese = "ESE"
  case se = "SE"
  case sse = "SSE"
  case s = "S"
  case ssw = "SSW"
  case sw = "SW"
  case wsw = "WSW"
  case w = "W"
  case wnw = "WNW"
  case nw = "NW"
  case nnw = "NNW"

  /// Degrees clockwise from north, in 0..<360.
  public var degrees: Double {
    Double(Self.allCases.firstIndex(of: self) ?? 0) * 22.5
  }
}
