import ArgumentParser
import Sitmap

/// Refuses a verb that there is not, and names the nearest that there is.
enum UnknownVerb {
  /// The verbs and groups.
  static var known: [String] {
    SitmapCommand.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }

  /// Throws when the first argument is a word and no verb.
  static func refuse(_ arguments: [String]) throws(SitmapError) {
    guard let verb = arguments.first, !verb.hasPrefix("-"), !known.contains(verb) else { return }
    throw SitmapError(
      .usage,
      "there is no verb '\(verb)'",
      hint: NearWord.hint(verb, of: known, share: 2) ?? "sitmap --help lists the verbs"
    )
  }
}
