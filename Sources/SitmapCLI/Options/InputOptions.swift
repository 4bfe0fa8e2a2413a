import ArgumentParser
import Sitmap

/// Where reports come from, and what is known about all of them.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Reports: .txt, .md, .jsonl, folders of them, or - for standard input.",
      valueName: "input"
    )
  )
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp(
      "Publication date of reports that do not say theirs; without one relative dates stay unresolved.",
      valueName: "yyyy-mm-dd"
    )
  )
  var date: String?

  @Option(
    help: ArgumentHelp("Country that the reports are about: IQ or IRQ.", valueName: "code")
  )
  var country: String?

  @Option(
    help: ArgumentHelp(
      "Name of a member in JSON Lines, such as text=body; repeat it for more.",
      valueName: "ours=theirs"
    )
  )
  var field: [String] = []

  /// A loader with these options.
  func loader(gazetteer: Gazetteer) throws(SitmapError) -> ReportLoader {
    var code: String?
    if let country {
      code = gazetteer.country(code: country)?.country
      if code == nil {
        throw SitmapError(
          .usage,
          "--country '\(country)' is not a country code",
          hint: "use ISO 3166-1 codes of two or three letters, such as IQ or IRQ"
        )
      }
    }
    return ReportLoader(
      defaults: .init(published: try Parse.day(date, "--date"), country: code),
      fields: try memberNames()
    )
  }

  /// The inputs; reading standard input is asked for, never assumed.
  func required() throws(SitmapError) -> [String] {
    guard !inputs.isEmpty else {
      throw SitmapError(
        .usage,
        "no input",
        hint: "name a report or a folder, or - for standard input"
      )
    }
    return inputs
  }

  private func memberNames() throws(SitmapError) -> [String: String] {
    var names: [String: String] = [:]
    for pair in field {
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw SitmapError(.usage, "--field '\(pair)' is not OURS=THEIRS", hint: "as in text=body")
      }
      names[parts[0]] = parts[1]
    }
    return names
  }
}
