import ArgumentParser

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

  /// Read from the arguments by `MessageStyle`, before they are parsed.
  enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  /// Read from the arguments by `MessageStyle`, before they are parsed.
  enum ErrorForm: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }
}
