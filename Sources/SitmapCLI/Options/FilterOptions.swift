import ArgumentParser
import Sitmap

/// What must be true of a feature, in CQL2.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What must be true, in CQL2, as text or JSON: \"deaths > 5 AND type LIKE 'air%'\".",
      valueName: "cql2"
    )
  )
  var filter: String?

  @Option(help: ArgumentHelp("The same, in a file.", valueName: "file"))
  var filterFile: String?

  /// Whether a filter is given.
  var isGiven: Bool { filter != nil || filterFile != nil }

  /// The filter; nil when none is given.
  func chosen() throws(SitmapError) -> Filter? {
    if let filter, filterFile != nil {
      throw SitmapError(
        .usage,
        "--filter and --filter-file are two filters",
        hint: "join them with AND: \(filter.prefix(40)) AND ..."
      )
    }
    if let filter { return try Filter(reading: Array(filter.utf8)) }
    guard let filterFile else { return nil }
    let bytes: [UInt8]
    do throws(FileError) {
      var source = try ByteSource(path: filterFile)
      bytes = try source.readAll(limit: Limits.filterBytes)
    } catch {
      throw SitmapError(error, writing: false)
    }
    do throws(SitmapError) {
      return try Filter(reading: bytes)
    } catch {
      var error = error
      error.file = filterFile
      throw error
    }
  }
}
