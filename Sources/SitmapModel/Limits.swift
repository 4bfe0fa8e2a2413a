/// The bounds on every input, each with what it protects.
public enum Limits {
  /// Bytes of one report: above it a file is hardly a report, and memory is at stake.
  public static let reportBytes = 32 << 20
  /// Bytes of one line of JSON Lines.
  public static let lineBytes = 32 << 20
  /// Tokens that a sentence may have before it is cut: bounds the work of rules that look at pairs.
  public static let sentenceTokens = 400
  /// Tokens of one place name.
  public static let nameTokens = 8
  /// Candidates kept for one name.
  public static let candidates = 100
  /// Results of one query of the gazetteer.
  public static let queryResults = 10_000
  /// Nesting of a JSON text.
  public static let jsonDepth = 128
  /// Bytes of one feature, or one member of a collection, that is read from a stream: it is in memory as a whole.
  public static let featureBytes = 1 << 28
  /// Bytes of a GeoJSON file that is read back.
  public static let layerBytes = 1 << 30
  /// Regions of one question on the command line.
  public static let regions = 100
  /// Names of properties that are remembered to say which ones there are.
  public static let tableColumns = 10_000
  /// Bytes of a file of corrections, which people write by hand.
  public static let correctionBytes = 16 << 20
  /// Bytes of a filter: more is no question that somebody wrote.
  public static let filterBytes = 1 << 20
  /// Nesting of a filter, and terms of one calculation in it: what walks over it goes as deep.
  public static let filterDepth = 100
}
