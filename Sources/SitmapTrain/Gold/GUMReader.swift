import SitmapFormats
import SitmapModel

/// Reads documents of the GUM treebank: sentences as text, and its places as names.
///
/// Entities stand in the last column: "(9-place-new-...-Portsmouth)" opens and closes one, "(9-place-..." opens it,
/// "9)" closes it.
struct GUMReader {
  private var documents: [GoldDocument] = []
  private var id = ""
  private var text: [UInt8] = []
  private var names: [GoldName] = []
  private var open: [(id: Substring, isPlace: Bool, start: Int)] = []

  /// The documents of a file.
  static func documents(of path: String) throws -> [GoldDocument] {
    var reader = GUMReader()
    for line in try GoldCorpus.lines(path) { reader.read(String(decoding: line, as: UTF8.self)) }
    reader.finish()
    return reader.documents
  }

  private mutating func read(_ line: String) {
    if line.hasPrefix("# newdoc id = ") {
      finish()
      id = String(line.dropFirst(14))
    }
    if line.hasPrefix("# newpar") { text += Array("\n\n".utf8) }
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard columns.count == 10, !columns[0].contains("-"), !columns[0].contains(".") else { return }
    let start = text.count
    text += Array(columns[1].utf8)
    let end = text.count
    let notes = columns[9].split(separator: "|")
    if let entity = notes.first(where: { $0.hasPrefix("Entity=") }) {
      readEntities(entity.dropFirst(7), start, end)
    }
    if !notes.contains("SpaceAfter=No") { text.append(32) }
  }

  private mutating func readEntities(_ notes: Substring, _ start: Int, _ end: Int) {
    var rest = notes
    while let first = rest.first {
      if first == "(" {
        let inside = rest.dropFirst().prefix { $0 != "(" && $0 != ")" }
        let parts = inside.split(separator: "-", maxSplits: 2)
        rest = rest.dropFirst(1 + inside.count)
        open.append((parts.first ?? "", parts.dropFirst().first == "place", start))
        if rest.first == ")" {
          rest = rest.dropFirst()
          close(open.count - 1, end)
        }
      } else {
        let number = rest.prefix { $0 != ")" && $0 != "(" }
        rest = rest.dropFirst(number.count)
        if rest.first == ")" { rest = rest.dropFirst() }
        if let index = open.lastIndex(where: { $0.id == number }) { close(index, end) }
      }
    }
  }

  /// A place's name: the phrase without its article, when it begins with a capital then.
  private mutating func close(_ index: Int, _ end: Int) {
    let entity = open.remove(at: index)
    guard entity.isPlace else { return }
    if let span = GoldName.bare(entity.start..<end, of: text) {
      names.append(GoldName(span: span, position: nil))
    }
  }

  private mutating func finish() {
    if !text.isEmpty {
      let report = Report(id: id, text: String(decoding: text, as: UTF8.self))
      documents.append(GoldDocument(report: report, names: names))
    }
    (text, names, open) = ([], [], [])
  }
}

extension GoldName {
  /// A phrase without the article before it; nil when it does not begin with a capital then.
  static func bare(_ range: Range<Int>, of text: [UInt8]) -> Span? {
    var start = range.lowerBound
    for article in ["the ", "The "] where text[range].starts(with: Array(article.utf8)) {
      start += 4
    }
    guard start < range.upperBound, text[start] &- 65 < 26 else { return nil }
    return Span(start, range.upperBound)
  }
}
