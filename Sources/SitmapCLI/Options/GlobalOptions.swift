import ArgumentParser
import Sitmap

/// Options of every verb.
struct GlobalOptions: ParsableArguments {
  @Flag(name: [.short, .long], help: "Tell errors only.")
  var quiet = false

  @Flag(name: [.short, .long], help: "Tell more about what is done.")
  var verbose = false

  @Option(help: ArgumentHelp("Colour messages: auto, always or never.", valueName: "when"))
  var color: ColorChoice = .auto

  @Option(
    help: ArgumentHelp("Messages as text, or as one JSON object a line.", valueName: "text|json")
  )
  var errors: ErrorForm = .text

  @Option(
    name: .customLong("gazetteer"),
    help: ArgumentHelp(
      "A pack of your own over the built-in ones, from 'sitmap gazetteer import'; repeat it for more.",
      valueName: "pack"
    )
  )
  private var ownPacks: [String] = []

  @Option(
    help: ArgumentHelp(
      "A file of settings for all runs, lines such as gazetteer = iraq.pack.",
      valueName: "file"
    )
  )
  var config: String?

  /// Packs over the built-in gazetteer: those of the configuration, then those of the command line.
  func packs() throws(SitmapError) -> [String] {
    let kept = try config.map { path throws(SitmapError) in try ConfigFile(path: path).packs } ?? []
    return kept + ownPacks
  }

  /// Read from the arguments by `MessageStyle`, before they are parsed.
  enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never

    /// Whether to colour what goes to a stream that can, or cannot, show colours.
    func paints(_ isColorful: Bool) -> Bool {
      switch self {
      case .auto: isColorful
      case .always: true
      case .never: false
      }
    }
  }

  /// Read from the arguments by `MessageStyle`, before they are parsed.
  enum ErrorForm: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }
}
