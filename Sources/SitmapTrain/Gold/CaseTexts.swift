import SitmapModel

/// Reads the texts of `.cases` files, in which every place name stands in brackets.
///
/// Only the lines `case`, `title` and `report` and what continues them; the tests read the rest.
enum CaseTexts {
  /// One document a case.
  static func documents(of path: String) throws -> [GoldDocument] {
    var documents: [GoldDocument] = []
    var text: [UInt8] = []
    var names: [GoldName] = []
    var isText = false
    func finish() {
      if !text.isEmpty {
        let id = "\(path)#\(documents.count + 1)"
        let report = Report(id: id, text: String(decoding: text, as: UTF8.self))
        documents.append(GoldDocument(report: report, names: names))
      }
      (text, names) = ([], [])
    }
    for line in try GoldCorpus.lines(path) {
      let content = line.drop { $0 == 32 }
      if content.isEmpty || content.first == UInt8(ascii: "#") { continue }
      if content.startIndex > line.startIndex {
        if isText { append(content, to: &text, &names, after: " ") }
        continue
      }
      let word = String(decoding: content.prefix { $0 != 32 }, as: UTF8.self)
      if word == "case" { finish() }
      isText = word == "report" || word == "title"
      guard isText else { continue }
      let rest = content.dropFirst(word.utf8.count).drop { $0 == 32 }
      append(rest, to: &text, &names, after: "\n\n")
    }
    finish()
    return documents
  }

  private static func append(
    _ marked: ArraySlice<UInt8>,
    to text: inout [UInt8],
    _ names: inout [GoldName],
    after joint: String
  ) {
    if !text.isEmpty { text += Array(joint.utf8) }
    var start: Int?
    for byte in marked {
      switch byte {
      case UInt8(ascii: "["): start = text.count
      case UInt8(ascii: "]"):
        if let start { names.append(GoldName(span: Span(start, text.count), position: nil)) }
        start = nil
      default: text.append(byte)
      }
    }
  }
}
