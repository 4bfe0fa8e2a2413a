import ArgumentParser
import Sitmap

/// `sitmap snapshot`: situations kept under names.
struct SnapshotVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot",
    abstract: "Lists, shows, saves, checks and removes kept situations.",
    discussion: HelpText.examples([
      "sitmap map reports/ --save may22",
      "sitmap snapshot list",
      "sitmap snapshot save acled-june june.geojson --layer acled",
      "sitmap diff may21 may22",
    ]),
    subcommands: [
      ListVerb.self, ShowVerb.self, SaveVerb.self, RemoveVerb.self, VerifyVerb.self,
    ]
  )

  /// `sitmap snapshot list`.
  struct ListVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists the snapshots, in the order of saving; the last one is what the file shows."
    )

    @OptionGroup var store: StoreOptions
    @OptionGroup var global: GlobalOptions

    func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
      let snapshots = try store.open().snapshots()
      let rows = snapshots.map { snapshot in
        [
          snapshot.name, snapshot.asOf?.description ?? "no date", "\(snapshot.reports) reports",
          "\(snapshot.records) records", String(snapshot.address.prefix(12)),
        ]
      }
      try session.write(Columns.text(rows))
      return .done
    }
  }

  /// `sitmap snapshot show`.
  struct ShowVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows what a snapshot holds and what it was made with."
    )

    @Argument(help: "The snapshot's name.") var name: String
    @OptionGroup var store: StoreOptions
    @OptionGroup var global: GlobalOptions

    func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
      let snapshot = try store.open().snapshot(name)
      var rows = [
        ["name", snapshot.name], ["as of", snapshot.asOf?.description ?? "no date"],
        ["address", snapshot.address], ["reports", "\(snapshot.reports)"],
        ["records", "\(snapshot.records)"], ["program", snapshot.program],
      ]
      if !snapshot.gazetteer.isEmpty { rows.append(["gazetteer", snapshot.gazetteer]) }
      rows += snapshot.layers.map { ["layer \($0.name)", "\($0.count)"] }
      try session.write(Columns.text(rows))
      return .done
    }
  }

  /// `sitmap snapshot save`.
  struct SaveVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "save",
      abstract: "Saves layers of any origin under a name: GeoJSON files, folders of them, tables."
    )

    @Argument(help: "The name.") var name: String
    @Argument(help: ArgumentHelp("A GeoJSON file, a folder, a table, or -.", valueName: "input"))
    var input: String
    @Option(help: ArgumentHelp("The day that the situation is of.", valueName: "yyyy-mm-dd"))
    var asOf: String?
    @Flag(
      help: "The present situation with these records added, or in the place of those of their ids."
    )
    var add = false
    @Option(
      help: ArgumentHelp(
        "Name of the input's only layer, else that of the file: the same for what is to be compared.",
        valueName: "name"
      )
    )
    var layer: String?
    @OptionGroup var store: StoreOptions
    @OptionGroup var global: GlobalOptions

    func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
      let day = try Parse.day(asOf, "--as-of")
      let saved: Snapshot
      if LayerLoader.isGeoJSON(input), InputFiles.isFile(input), InputFiles.isLarge(input) {
        saved = try SituationStore(path: store.path, creates: true)
          .save(name, file: input, layer: layer, asOf: day, addsToPresent: add)
      } else {
        let io = session.io
        var (layers, warnings) = try LayerLoader.load(input) { () throws(FileError) in
          try io.readAll(limit: Limits.layerBytes)
        }
        for warning in warnings { session.warn(warning) }
        if let layer {
          guard layers.count == 1 else {
            throw SitmapError(.usage, "--layer names one layer, and there are \(layers.count)")
          }
          layers[0].name = layer
        }
        saved = try SituationStore(path: store.path, creates: true)
          .save(name, layers: layers, asOf: day, addsToPresent: add)
      }
      session.note("saved '\(saved.name)': \(saved.records) records in \(store.path)")
      return .done
    }
  }

  /// `sitmap snapshot remove`.
  struct RemoveVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: "Removes a snapshot and the records that no other one has; reports stay."
    )

    @Argument(help: "The snapshot's name.") var name: String
    @OptionGroup var store: StoreOptions
    @OptionGroup var global: GlobalOptions

    func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
      try store.open().remove(name)
      session.note("removed '\(name)'")
      return .done
    }
  }

  /// `sitmap snapshot verify`.
  struct VerifyVerb: Verb {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Checks the file and that every record is as it was saved."
    )

    @Argument(help: "A snapshot's name; all of them without one.") var name: String?
    @OptionGroup var store: StoreOptions
    @OptionGroup var global: GlobalOptions

    func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
      let problems = try store.open().verify(name)
      guard let first = problems.first else {
        try session.write("whole")
        return .done
      }
      for problem in problems { session.note(problem) }
      throw SitmapError(.store, "the store is damaged: \(first)", file: store.path)
    }
  }
}
