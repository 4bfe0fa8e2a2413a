/// Tells what kind of text a line of a pasted page is.
///
/// News pages are copied with their furniture: "Published", "Image caption", "Image source, ...",
/// share buttons, "Read more". Such lines are never read, and a caption is a passage of its own. The
/// words are English; a language adds its own.
struct Furniture: Sendable {
  /// Makes the reader of furniture.
  init() {}

  /// What the line is, what follows it, and where furniture begins inside it.
  struct Line {
    /// The line is furniture as a whole.
    var isFurniture = false
    /// The next line of text is a caption.
    var announcesCaption = false
    /// The byte of the line at which furniture begins that is glued to a caption.
    var cut: Int?
  }

  /// Reads a trimmed line.
  func line(_ bytes: ArraySlice<UInt8>) -> Line {
    // Furniture is short: long lines are only searched for what is glued to them.
    if bytes.count < Self.longestFurniture {
      let words = Self.stripped(String(decoding: bytes, as: UTF8.self).lowercased())
      if words == "image caption" || words == "caption" || words == "photo caption" {
        return Line(isFurniture: true, announcesCaption: true)
      }
      if Self.whole.contains(words) { return Line(isFurniture: true) }
      // A sentence may begin with "Published figures", but it ends in a point.
      if bytes.last != UInt8(ascii: "."), Self.starts.contains(where: { words.hasPrefix($0) }) {
        return Line(isFurniture: true)
      }
    }
    return Line(cut: Self.cut(in: bytes))
  }

  /// A line without bullets, colons, commas and space at its ends.
  private static func stripped(_ text: String) -> String {
    let marks: Set<Unicode.Scalar> = [
      " ", "\u{2022}", "*", "-", ",", ":", ".", "\t", "\u{B7}", "\u{A0}",
    ]
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.firstIndex(where: { !marks.contains($0) }),
      let last = scalars.lastIndex(where: { !marks.contains($0) })
    else { return "" }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars[first...last])
    return String(result)
  }

  /// The first mark of furniture inside a line, not at its start.
  private static func cut(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var first: Int?
      for capital in capitals {
        var at = 1
        while let found = ByteScan.position(of: capital, in: bytes, from: at), found < first ?? .max
        {
          if glued.contains(where: { bytes[found...].starts(with: $0) }) { first = found }
          at = found + 1
        }
      }
      return first
    }
  }

  private static let longestFurniture = 60
  private static let whole: Set<String> = [
    "published", "share", "share this", "save", "advertisement", "related topics",
    "more on this story",
    "related internet links", "read more", "media caption", "getty images", "reuters",
    "top stories",
    "image copyright", "follow us", "print this page", "comments", "subscribe", "sign up",
    "related articles", "see also", "you may also like", "listen to this article", "about sharing",
    "copy link", "close panel", "play video",
  ]
  private static let starts = [
    "image source,", "image source:", "image copyright", "image credit", "photo credit",
    "media caption",
    "photo:", "last updated", "published ", "share this with", "read more:", "copyright ©",
    "file photo",
  ]
  private static let capitals = Set(glued.compactMap(\.first)).sorted()
  private static let glued: [[UInt8]] = [
    "Image source,", "Image source:", "Image copyright", "Image caption", "Media caption",
    "Getty Images",
  ].map { Array($0.utf8) }
}
