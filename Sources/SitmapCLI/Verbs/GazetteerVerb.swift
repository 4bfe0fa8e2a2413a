import ArgumentParser
import Sitmap

/// `sitmap gazetteer`: about the place data.
struct GazetteerVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazetteer",
    abstract: "Tells about the place data.",
    discussion: HelpText.examples(["sitmap gazetteer info"]),
    subcommands: [InfoVerb.self]
  )

  /// `sitmap gazetteer info`.
  struct InfoVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "info",
      abstract: "Shows how many places there are, and the credits."
    )

    @OptionGroup var global: GlobalOptions

    func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
      let gazetteer = try WorldGazetteer.open()
      try session.write("\(gazetteer.count) places\n\n\(Credits.text)")
      return .done
    }
  }
}
