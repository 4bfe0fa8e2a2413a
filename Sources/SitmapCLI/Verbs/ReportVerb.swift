import ArgumentParser
import Sitmap

/// `sitmap report`: the reports of a store.
struct ReportVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Lists the reports of a store, and withdraws them.",
    discussion: HelpText.examples([
      "sitmap report list",
      "sitmap report withdraw bbc-1 --reason 'retracted by its publisher' --on 2015-05-23",
      "sitmap map --save may23",
    ]),
    subcommands: [ListVerb.self, WithdrawVerb.self]
  )

  /// `sitmap report list`.
  struct ListVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists the reports, in the order in which they came."
    )

    @OptionGroup var store: StoreOptions
    @OptionGroup var global: GlobalOptions

    func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
      let reports = try store.open().reports()
      let rows = reports.map { kept in
        [
          kept.report.id, kept.report.published?.description ?? "no date",
          String(kept.hash.prefix(12)), kept.report.source ?? "no source",
          kept.withdrawn.map { "withdrawn: \($0)" }
            ?? (kept.isSuperseded ? "superseded by a later text" : "stands"),
        ]
      }
      try session.write(Columns.text(rows))
      return .done
    }
  }

  /// `sitmap report withdraw`.
  struct WithdrawVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "withdraw",
      abstract: "Marks a report as withdrawn: the next situation that is saved is made without it."
    )

    @Argument(help: "The report's id.") var id: String
    @Option(help: ArgumentHelp("Why.", valueName: "text")) var reason: String
    @Option(
      help: ArgumentHelp(
        "The day of the withdrawal; without one it is as if the report had never been.",
        valueName: "yyyy-mm-dd"
      )
    )
    var on: String?
    @OptionGroup var store: StoreOptions
    @OptionGroup var global: GlobalOptions

    func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
      try store.open().withdraw(id, reason: reason, on: try Parse.day(on, "--on"))
      session.note("withdrawn; 'sitmap map --save NAME' makes the situation without it")
      return .done
    }
  }
}
