import ArgumentParser
import Sitmap

/// `sitmap correct`: people's rulings over what was read.
struct CorrectVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Keeps people's rulings, which every situation that is saved is made with.",
    discussion: HelpText.examples([
      "sitmap correct add --mention Mosul --in report:bbc-1 --place geonames:99072 --reason Iraq --by ana",
      "sitmap correct add --mention Georgia --no-place --reason 'a person' --by ana --on 2015-05-23",
      "sitmap correct add --record 3f9a --field figure --value 8000 --reason 'misprint' --by ana",
      "sitmap correct add --record 3f9a --delete --reason 'a drill' --by ana",
      "sitmap correct list",
      "sitmap map --save may23",
    ]),
    subcommands: [AddVerb.self, ListVerb.self, RemoveVerb.self]
  )

  /// `sitmap correct add`.
  struct AddVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Rules that a name means a place or none, or what a record's field is.",
      discussion: """
        A name is ruled on with --mention and --place or --no-place, in one report or in all; a name that was overlooked \
        in the report of --in is added. A record is ruled on with --record and --field and --value, or --delete; fields: \
        \(RecordField.allCases.map(\.rawValue).joined(separator: ", ")). Who and why stand among the rules of every \
        record that a ruling touched, and in diffs.
        """
    )

    @Option(help: ArgumentHelp("A name of a place as a report writes it.", valueName: "name"))
    var mention: String?
    @Option(
      name: .customLong("in"),
      help: ArgumentHelp(
        "Where the name is ruled on: one report; else all.",
        valueName: "report:id"
      )
    )
    var scope: String?
    @Option(help: ArgumentHelp("What the name means: an id, a code or a name.", valueName: "place"))
    var place: String?
    @Flag(help: "The name means no place.") var noPlace = false
    @Option(
      help: ArgumentHelp(
        "A record of the present situation, by the start of its id.",
        valueName: "id"
      )
    )
    var record: String?
    @Option(help: ArgumentHelp("Its field.", valueName: "name")) var field: String?
    @Option(help: ArgumentHelp("The field's value.", valueName: "value")) var value: String?
    @Flag(help: "The record is of nothing that happened.") var delete = false
    @Option(help: ArgumentHelp("Why.", valueName: "text")) var reason: String
    @Option(help: ArgumentHelp("Whose ruling it is.", valueName: "name")) var by: String
    @Option(
      help: ArgumentHelp(
        "Since when it is known; without one it is as if it always had been.",
        valueName: "yyyy-mm-dd"
      )
    )
    var on: String?
    @OptionGroup var store: StoreOptions
    @OptionGroup var global: GlobalOptions

    func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
      let kept = try store.open()
      let gazetteer = try WorldGazetteer.open(adding: global.packs())
      let ruling: Correction.Ruling
      switch (mention, record) {
      case (let name?, nil): ruling = try nameRuling(name, kept, gazetteer, session)
      case (nil, let prefix?): ruling = try recordRuling(prefix, kept, gazetteer)
      default:
        throw SitmapError(
          .usage,
          "a correction rules on a name or on a record",
          hint: "give --mention or --record, not both"
        )
      }
      let correction = try Correction(
        ruling,
        reason: reason,
        author: by,
        day: try Parse.day(on, "--on")
      )
      try kept.add(correction)
      session.note("kept \(correction.id): \(correction.summary)")
      if case .mention(let name, let report?, _) = ruling {
        let others = try kept.reports(naming: name).filter { $0 != report }
        if let first = others.first {
          let more = others.count > 1 ? " and \(others.count - 1) more" : ""
          session.note("'\(name)' stands in \(first)\(more) too, which this does not rule on")
        }
      }
      session.note("'sitmap map --save NAME' makes the situation with it")
      return .done
    }

    private func nameRuling(
      _ name: String,
      _ kept: SituationStore,
      _ gazetteer: Gazetteer,
      _ session: Session
    ) throws(SitmapError) -> Correction.Ruling {
      guard field == nil, value == nil, !delete, (place != nil) != noPlace else {
        throw SitmapError(.usage, "--mention takes --place or --no-place")
      }
      var report: String?
      if let scope {
        guard scope.hasPrefix("report:"), scope.utf8.count > "report:".utf8.count else {
          throw SitmapError(.usage, "--in '\(scope)' is not a report", hint: "write report:ID")
        }
        report = String(scope.dropFirst("report:".count))
      }
      let naming = try kept.reports(naming: name)
      guard report.map({ naming.contains($0) }) ?? !naming.isEmpty else {
        throw SitmapError(
          .usage,
          "'\(name)' stands in no report \(report.map { "'\($0)' " } ?? "")of the store",
          hint: "'sitmap report list' has the ids; the name must be as the report writes it"
        )
      }
      var meant: PlaceID?
      if let place {
        let choice = try PlaceChoice(place, for: .centre, gazetteer: gazetteer)
        meant = choice.place.id
        if let other = choice.others.first {
          session.note(
            "took \(choice.place.id), \(choice.place.name); \(choice.others.count) more, such as \(other.id)"
          )
        }
      }
      return .mention(name, report: report, place: meant)
    }

    private func recordRuling(
      _ prefix: String,
      _ kept: SituationStore,
      _ gazetteer: Gazetteer
    ) throws(SitmapError) -> Correction.Ruling {
      guard place == nil, !noPlace, scope == nil else {
        throw SitmapError(
          .usage,
          "--record takes --field and --value, or --delete",
          hint: "a place is --field place --value ID"
        )
      }
      let (layer, id) = try kept.record(beginning: prefix)
      if delete, field == nil, value == nil { return .deletion(record: id) }
      guard !delete, let field, let value else {
        throw SitmapError(.usage, "--record takes --field and --value, or --delete")
      }
      guard let known = RecordField(rawValue: field), known.isField(of: layer) else {
        let fields = RecordField.allCases.filter { $0.isField(of: layer) }
        throw SitmapError(
          .usage,
          "--field '\(field)' is none of \(layer)",
          hint: "there are: \(fields.map(\.rawValue).joined(separator: ", "))"
        )
      }
      guard known.takes(value, gazetteer: gazetteer) else {
        throw SitmapError(
          .usage,
          "--value '\(value)' is none of \(field)",
          hint: "write \(known.form)"
        )
      }
      return .field(record: id, known, value: value)
    }
  }

  /// `sitmap correct list`.
  struct ListVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists the rulings that hold, in the order in which they were made."
    )

    @Option(name: [.short, .long], help: ArgumentHelp("Form.", valueName: "text|jsonl"))
    var format = "text"
    @OptionGroup var store: StoreOptions
    @OptionGroup var global: GlobalOptions

    func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
      let corrections = try store.open().corrections().all
      switch format {
      case "text":
        let rows = corrections.map { correction in
          [
            correction.id, correction.day?.description ?? "no date", correction.author,
            correction.summary, correction.reason,
          ]
        }
        try session.write(Array(Columns.text(rows).utf8))
      case "jsonl":
        try session.write(corrections.flatMap { JSONWriter.bytes(of: $0.value) + [10] })
      default:
        throw SitmapError(
          .usage,
          "there is no format '\(format)' here",
          hint: "there are: text, jsonl"
        )
      }
      return .done
    }
  }

  /// `sitmap correct remove`.
  struct RemoveVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: "Takes a ruling back; the snapshots that were made with it stay as they are."
    )

    @Argument(help: "The beginning of its id.") var id: String
    @OptionGroup var store: StoreOptions
    @OptionGroup var global: GlobalOptions

    func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
      let correction = try store.open().removeCorrection(beginning: id)
      session.note(
        "taken back \(correction.id): \(correction.summary); 'sitmap map --save NAME' makes the situation without it"
      )
      return .done
    }
  }
}
