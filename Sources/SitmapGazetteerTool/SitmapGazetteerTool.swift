#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `sitmap-gazetteer`: compiles the place data into packs, checks them, and measures coverage.
@main
enum SitmapGazetteerTool {
  static let usage = """
    usage: sitmap-gazetteer compile [--gazetteer DIR]
           sitmap-gazetteer check [--gazetteer DIR]
           sitmap-gazetteer coverage NAMES.tsv [--gazetteer DIR]
           sitmap-gazetteer gold CORPUS.jsonl... | --shared DIR [--gazetteer DIR]
           sitmap-gazetteer spelling [test|tune] [shared] [--gazetteer DIR]
           sitmap-gazetteer words LIST [--gazetteer DIR]
           sitmap-gazetteer search NAME... [--gazetteer DIR]

    compile   reads DIR/base/*.tsv.gz and DIR/curated/*.tsv, writes DIR/base.bin and DIR/curated.bin
    check     compiles into memory; exit 1 when the packs on disk differ
    gold      the share of located names of corpora with a candidate of their name within 161 km;
              --shared takes the corpora of DIR/data/geoparsing
    spelling  takes 300 attested spellings out of the index and searches for them; tune takes those
              that rules may be tuned on, shared those that places far away bear too
    words     the words of a list that name a town when written in small letters
    search    shows hits and times
    coverage  says of each name (columns name, country, lat, lon, tolerance_km, kind) where it lands;
              without positions (columns name, country) whether a place of that country bears it

    DIR is Gazetteer unless given.
    """

  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    var folder = "Gazetteer"
    if let option = arguments.firstIndex(of: "--gazetteer") {
      guard option + 1 < arguments.count else { fail("--gazetteer needs a folder\n\(usage)", 2) }
      folder = arguments[option + 1]
      arguments.removeSubrange(option...(option + 1))
    }
    do {
      switch arguments.first {
      case "compile" where arguments.count == 1: try Commands.compile(folder)
      case "check" where arguments.count == 1: try Commands.check(folder)
      case "coverage" where arguments.count == 2:
        try Commands.coverage(folder, names: arguments[1])
      case "gold" where arguments.count == 3 && arguments[1] == "--shared":
        try Commands.gold(
          folder,
          GoldCoverage.corpora.map { "\(arguments[2])/data/geoparsing/\($0)" }
        )
      case "gold" where arguments.count > 1:
        try Commands.gold(folder, Array(arguments.dropFirst()))
      case "spelling":
        try Commands.spelling(
          folder,
          part: arguments.contains("tune") ? "tune" : "test",
          shared: arguments.contains("shared")
        )
      case "words" where arguments.count == 2: try Commands.words(folder, file: arguments[1])
      case "search": try Commands.search(folder, Array(arguments.dropFirst()))
      case "--help", "-h": print(usage)
      default: fail(usage, 2)
      }
    } catch {
      fail("sitmap-gazetteer: \(error)", 1)
    }
  }

  /// Writes a message to standard error and ends with an exit code.
  static func fail(_ message: String, _ code: Int32) -> Never {
    let bytes = Array((message + "\n").utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
    exit(code)
  }
}
