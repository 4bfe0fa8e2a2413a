/// How sharply a record is placed.
public enum GeoPrecision: String, Sendable, Hashable, CaseIterable {
  case exact, populated, near, adm2, adm1, country, line, area, unknown
}
