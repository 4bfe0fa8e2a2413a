import ArgumentParser
import Sitmap

/// Which store situations are kept in.
struct StoreOptions: ParsableArguments {
  @Option(
    name: .customLong("store"),
    help: ArgumentHelp("The file that situations are kept in, a GeoPackage.", valueName: "file")
  )
  var path = SituationStore.defaultPath

  /// What an argument stands for.
  func input(_ argument: String) -> SituationInput { SituationInput(argument, store: path) }

  /// The store, which must be there.
  func open() throws(SitmapError) -> SituationStore { try SituationStore(path: path) }
}
