import SitmapFormats

/// What a user keeps for all runs, in a file of lines `name = value`; `#` begins a comment.
///
///     # packs over the built-in gazetteer, the lowest first; a path is taken from the file's folder
///     gazetteer = iraq.pack
///     gazetteer = camps.pack
public struct ConfigFile: Sendable, Hashable {
  /// Packs over the built-in gazetteer, the lowest first.
  public private(set) var packs: [String] = []

  /// Bytes of a configuration: above it the file is another one.
  private static let limit = 1 << 20

  /// Reads a file.
  public init(path: String) throws(SitmapError) {
    let bytes: [UInt8]
    do throws(FileError) {
      var source = try ByteSource(path: path)
      bytes = try source.readAll(limit: Self.limit)
    } catch {
      throw SitmapError(error, writing: false)
    }
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    for (number, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated()
    {
      let text = String(decoding: line.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)
      let parts = text.split(separator: "=", maxSplits: 1).map(Self.trimmed)
      if parts.isEmpty || parts == [""] { continue }
      guard parts.count == 2, parts[0] == "gazetteer", !parts[1].isEmpty else {
        throw SitmapError(
          .usage,
          "\"\(Self.trimmed(text[...]))\" is no setting",
          file: path,
          line: number + 1,
          hint: "write gazetteer = FILE"
        )
      }
      let isAbsolute = parts[1].hasPrefix("/") || folder.isEmpty
      packs.append(isAbsolute ? parts[1] : folder + "/" + parts[1])
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    let isSpace = { (letter: Character) in letter.isWhitespace }
    return String(text.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}
