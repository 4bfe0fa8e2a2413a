import SitmapModel

/// Says under which heading each passage stands.
///
/// A heading reaches to the next one that is no deeper. A heading right under one of its own level is its child: "ANBAR"
/// over "DISPLACEMENT". A line that ends in a colon reaches over its list or its paragraph, not over the text behind them.
struct HeadingScope {
  /// An open heading: a passage, its level, and whether anything has stood under it.
  private struct Open {
    let passage: Int
    let level: Int
    var isUsed = false
  }

  private var open: [Open] = []
  /// The passage before, furniture left aside.
  private var last: Int?

  /// Items that open a list lie under all headings, by their indent.
  private static let items = 100

  /// The heading over a passage; a heading is entered for those that follow.
  mutating func heading(
    over passage: Passage,
    at number: Int,
    isLead: Bool,
    isAfterBlank: Bool
  ) -> Int? {
    defer { if passage.kind != .furniture { last = number } }
    switch passage.kind {
    case .title, .caption, .furniture: return nil
    case .heading: return enter(passage.level, number)
    case .item:
      close(from: Self.items + passage.level)
      let over = use()
      if isLead { open.append(Open(passage: number, level: Self.items + passage.level)) }
      return over
    case .row, .columns: return use()
    case .body:
      close(from: Self.items)
      if isAfterBlank, let top = open.last, top.level == HeadingKind.lead, top.isUsed {
        open.removeLast()
      }
      return use()
    }
  }

  private mutating func enter(_ level: Int, _ number: Int) -> Int? {
    let isUnder = open.last.map { $0.passage == last && !$0.isUsed && $0.level == level } ?? false
    if !isUnder { close(from: level) }
    let over = open.last?.passage
    open.append(Open(passage: number, level: level))
    return over
  }

  private mutating func close(from level: Int) {
    while let top = open.last, top.level >= level { open.removeLast() }
  }

  private mutating func use() -> Int? {
    guard !open.isEmpty else { return nil }
    open[open.count - 1].isUsed = true
    return open.last?.passage
  }
}
