import SitmapModel

/// A way of writing that readers of names stumble over, put upon the texts of a corpus.
struct Perturbation: Sendable {
  /// What it does, in a table.
  let name: String
  /// What becomes of a byte; `isHeadline` is whether it stands in the first line or sentence.
  private let rewrite: @Sendable (_ byte: UInt8, _ before: UInt8, _ isHeadline: Bool) -> UInt8
  /// What is put around each marked name.
  private let marks: (before: String, after: String)

  /// All of them.
  static let all: [Perturbation] = [
    Perturbation("as written") { byte, _, _ in byte },
    Perturbation("first sentence in CAPITALS") { byte, _, isHeadline in
      isHeadline ? capital(byte) : byte
    },
    Perturbation("First Sentence In Title Case") { byte, before, isHeadline in
      isHeadline && before == 32 ? capital(byte) : byte
    },
    Perturbation("all in CAPITALS") { byte, _, _ in capital(byte) },
    Perturbation("no full stops and commas") { byte, _, _ in
      byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") ? 32 : byte
    },
    Perturbation("names in (brackets)", around: ("(", ")")) { byte, _, _ in byte },
    Perturbation("names in \u{201C}quotation marks\u{201D}", around: ("\u{201C}", "\u{201D}")) {
      byte,
      _,
      _ in byte
    },
    Perturbation("an emoji before each name", around: ("\u{1F4CD}", "")) { byte, _, _ in byte },
  ]

  private init(
    _ name: String,
    around marks: (before: String, after: String) = ("", ""),
    rewrite: @escaping @Sendable (UInt8, UInt8, Bool) -> UInt8
  ) {
    self.name = name
    self.marks = marks
    self.rewrite = rewrite
  }

  /// The document in that writing, its names where they then stand; names inside others are left out.
  func callAsFunction(_ document: GoldDocument) -> GoldDocument {
    let old = Array(document.report.text.utf8)
    var bytes: [UInt8] = []
    var names: [GoldName] = []
    var copied = 0
    let headline = old.firstIndex { $0 == 10 || $0 == UInt8(ascii: ".") } ?? old.count
    func copy(upTo end: Int) {
      for index in copied..<max(copied, min(end, old.count)) {
        bytes.append(rewrite(old[index], index > 0 ? old[index - 1] : 32, index < headline))
      }
      copied = max(copied, end)
    }
    for name in document.names.sorted(by: { $0.span < $1.span }) where name.span.start >= copied {
      copy(upTo: name.span.start)
      bytes += Array(marks.before.utf8)
      let start = bytes.count
      copy(upTo: name.span.end)
      names.append(GoldName(span: Span(start, bytes.count), position: name.position))
      bytes += Array(marks.after.utf8)
    }
    copy(upTo: old.count)
    let text = String(decoding: bytes, as: UTF8.self)
    return GoldDocument(report: Report(id: document.report.id, text: text), names: names)
  }

  private static func capital(_ byte: UInt8) -> UInt8 { byte &- 97 < 26 ? byte - 32 : byte }
}
