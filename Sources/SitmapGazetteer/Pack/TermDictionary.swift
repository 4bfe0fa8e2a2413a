/// A dictionary of a pack: sorted byte strings, read where they are.
///
/// Every number that is read is checked against the section's end, so that a damaged pack gives wrong
/// strings and never a read beyond its bytes.
struct TermDictionary {
  let pack: Pack
  private let textSection: PackSection
  private let blockSection: PackSection
  private let hasCounts: Bool

  /// The strict forms of names.
  static func terms(of pack: Pack) -> TermDictionary {
    TermDictionary(
      pack: pack,
      textSection: .terms,
      blockSection: .termBlocks,
      hasCounts: false
    )
  }

  /// The sound forms of names.
  static func sounds(of pack: Pack) -> TermDictionary {
    TermDictionary(
      pack: pack,
      textSection: .sounds,
      blockSection: .soundBlocks,
      hasCounts: true
    )
  }

  /// The number of blocks.
  var blockCount: Int { pack.count(blockSection) }

  /// A reader at the start of a block.
  func cursor(block: Int) -> TermCursor {
    let start = pack.start(textSection)
    let length = pack.count(textSection)
    let first = min(length, Int(pack.load(UInt32.self, blockSection, block)))
    return TermCursor(
      bytes: pack.bytes,
      position: start + first,
      end: start + length,
      entry: Int(pack.load(UInt32.self, blockSection, block, 4)),
      hasCounts: hasCounts
    )
  }

  /// The string of a number; nil when there is none.
  func term(_ number: Int) -> [UInt8]? {
    guard number >= 0, number / PackFormat.blockTerms < blockCount else { return nil }
    var cursor = cursor(block: number / PackFormat.blockTerms)
    var term: [UInt8] = []
    for _ in 0...(number % PackFormat.blockTerms) {
      guard cursor.next(&term) != nil else { return nil }
    }
    return term
  }

  /// Calls `body` with every string that begins with `prefix`, in order, until it says to stop.
  func forEach(beginningWith prefix: [UInt8], _ body: ([UInt8]) -> Bool) {
    var low = 0
    var high = blockCount
    // The last block whose first string is not after the prefix.
    while low < high {
      let middle = (low + high) / 2
      var cursor = cursor(block: middle)
      var head: [UInt8] = []
      _ = cursor.next(&head)
      if head.lexicographicallyPrecedes(prefix) { low = middle + 1 } else { high = middle }
    }
    var term: [UInt8] = []
    for block in max(0, low - 1)..<max(low, blockCount) {
      var cursor = cursor(block: block)
      for _ in 0..<PackFormat.blockTerms {
        guard cursor.next(&term) != nil else { break }
        if term.starts(with: prefix) {
          if !body(term) { return }
        } else if prefix.lexicographicallyPrecedes(term) {
          return
        }
      }
    }
  }
}

/// Reads the strings of a block one after the other.
struct TermCursor {
  private let bytes: PackBytes
  private let end: Int
  private let hasCounts: Bool
  private(set) var position: Int
  /// The first entry of the string that comes next.
  private(set) var entry: Int
  /// The least number of bytes that a string of the block shares with the one before it.
  let leastShared: Int
  private var isFirst = true

  init(bytes: PackBytes, position: Int, end: Int, entry: Int, hasCounts: Bool) {
    self.bytes = bytes
    self.end = min(end, bytes.count)
    self.entry = entry
    self.hasCounts = hasCounts
    leastShared = position < self.end ? Int(bytes.load(UInt8.self, at: position)) : 0
    self.position = position + 1
  }

  /// The head of the next string: bytes it shares, bytes of its own, whether all are written; nil at the end.
  @inline(__always)
  mutating func head() -> (shared: Int, kept: Int, own: Int)? {
    guard position &+ 2 <= end else { return nil }
    let shared = Int(bytes.load(UInt8.self, at: position))
    let own = Int(bytes.load(UInt8.self, at: position &+ 1))
    guard position &+ 2 &+ own <= end else { return nil }
    position &+= 2
    let kept = isFirst ? 0 : shared
    isFirst = false
    return (shared, kept, own)
  }

  /// One of the bytes of its own, counted from the cursor.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 { bytes.load(UInt8.self, at: position &+ offset) }

  /// Goes behind the bytes of its own; gives the entries of the string.
  @inline(__always)
  mutating func close(own: Int) -> Range<Int> {
    position &+= own
    guard hasCounts else { return 0..<0 }
    var count = 0
    var shift = 0
    while position < end, shift < 28 {
      let byte = bytes.load(UInt8.self, at: position)
      position &+= 1
      count |= Int(byte & 0x7F) << shift
      if byte & 0x80 == 0 { break }
      shift += 7
    }
    let first = entry
    entry &+= count
    return first..<(first &+ count)
  }

  /// Reads the next string into `term`; gives its entries, nil at the end.
  mutating func next(_ term: inout [UInt8]) -> Range<Int>? {
    guard let head = head() else { return nil }
    let kept = min(head.kept, term.count)
    term.removeLast(term.count - kept)
    for i in 0..<head.own { term.append(byte(i)) }
    return close(own: head.own)
  }
}
