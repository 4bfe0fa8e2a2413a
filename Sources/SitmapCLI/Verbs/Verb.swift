import ArgumentParser
import Sitmap

/// A verb of the command: its options, and what it does with a session.
protocol Verb: ParsableCommand {
  /// The options that every verb has.
  var global: GlobalOptions { get }

  /// Does the work and says how it ended.
  func run(_ session: inout Session) throws(SitmapError) -> ExitStatus
}

/// The program.
struct SitmapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sitmap",
    abstract: "Reads reports about conflict and disaster and draws what they tell as map layers.",
    discussion: HelpText.examples([
      "sitmap map report.txt --date 2015-05-21 -o out/ --split",
      "sitmap query out/ --in Anbar --since 2015-05-15 -f text",
      "sitmap table out/ --by adm1 -f hxl -o provinces.csv",
      "sitmap diff old/ new/ -f md",
      "sitmap explain report.txt --date 2015-05-21",
      "sitmap places Falluja",
      "sitmap project events.geojson --crs utm -o events_utm.geojson",
    ]) + "\n'sitmap VERB --help' has the options; 'sitmap --version -v' has the credits.",
    subcommands: [
      MapVerb.self, AnnotateVerb.self, PlacesVerb.self, QueryVerb.self, ExportVerb.self,
      TableVerb.self,
      ProjectVerb.self, DiffVerb.self, ApplyVerb.self, ExplainVerb.self, SnapshotVerb.self,
      ReportVerb.self, CorrectVerb.self,
      EvalVerb.self, GazetteerVerb.self,
    ]
  )
}

/// Texts of the help.
enum HelpText {
  /// The width that help is wrapped to; the same everywhere, so that the same bytes come out.
  static let columns = 100

  /// Examples, which help begins with.
  static func examples(_ lines: [String]) -> String {
    (["Examples:"] + lines.map { "  " + $0 }).joined(separator: "\n") + "\n"
  }
}
