import Sitmap

/// What `--version` prints: with `-v` the credits that the data's licences ask for too.
struct VersionText {
  /// The text.
  let text: String

  /// Nil when the arguments do not ask for the version.
  init?(_ arguments: [String]) {
    guard arguments.contains("--version"),
      arguments.allSatisfy({ ["--version", "-v", "--verbose"].contains($0) })
    else { return nil }
    let isVerbose = arguments.count > 1
    text = Version.text + (isVerbose ? "\n\n" + Credits.text : "")
  }
}
