/// Goes through the lines of a text, by bytes, so that CRLF is no trap.
struct LineCursor {
  private let utf8: String.UTF8View
  private var index: String.UTF8View.Index
  /// The offset of the next line, in UTF-8.
  private(set) var offset = 0

  init(_ utf8: String.UTF8View) {
    self.utf8 = utf8
    index = utf8.startIndex
  }

  /// The next line without its end; nil after the last.
  mutating func next() -> Substring? {
    guard index != utf8.endIndex else { return nil }
    let start = index
    let end = utf8[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? utf8.endIndex
    index = end
    if index != utf8.endIndex {
      let isReturn = utf8[index] == 0x0D
      index = utf8.index(after: index)
      if isReturn, index != utf8.endIndex, utf8[index] == 0x0A { index = utf8.index(after: index) }
    }
    offset += utf8.distance(from: start, to: index)
    return Substring(utf8[start..<end])
  }
}

extension Substring {
  /// Without spaces and tabs at both ends.
  func trimmingSpaces() -> Substring {
    Substring(utf8.drop { $0 == 0x20 || $0 == 0x09 }).trimmingEndSpaces()
  }

  /// Without spaces and tabs at the end.
  func trimmingEndSpaces() -> Substring {
    var rest = utf8
    while let last = rest.last, last == 0x20 || last == 0x09 { rest.removeLast() }
    return Substring(rest)
  }
}
