/// The program's version.
public enum Version {
  /// The number, after semver.org.
  public static let number = "0.1.0"
  /// The line that `--version` prints.
  public static let text = "sitmap \(number)"
}
