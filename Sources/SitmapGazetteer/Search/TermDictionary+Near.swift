/// Strings near to another, by the edit distance with transpositions.
extension TermDictionary {
  /// A string found, how far it is, and its entries.
  struct Found {
    let term: [UInt8]
    let distance: Int
    let entries: Range<Int>
    let number: Int
  }

  /// Calls `body` with every string at most `limit` edits from `query`.
  ///
  /// The rows of the distance table are kept for the bytes that a string shares with the one before it, as
  /// in a walk down a trie; strings that begin hopelessly are passed over, whole blocks at a time. The
  /// distance is that of optimal string alignment (Damerau 1964; Oommen and Loke 1997).
  func forEach(within limit: Int, of query: [UInt8], _ body: (Found) -> Void) {
    guard query.count <= 255 else { return }
    var table = DistanceTable(query, limit: limit)
    for block in 0..<blockCount {
      var cursor = cursor(block: block)
      if cursor.leastShared > table.deadAt { continue }
      for i in 0..<PackFormat.blockTerms {
        guard let head = cursor.head() else { break }
        if head.shared > table.deadAt {
          _ = cursor.close(own: head.own)
          continue
        }
        let skip = head.shared - head.kept
        guard skip >= 0, skip <= head.own else { break }
        table.descend(from: head.shared, count: head.own - skip) { cursor.byte(skip &+ $0) }
        let entries = cursor.close(own: head.own)
        guard let distance = table.distance else { continue }
        body(
          Found(
            term: table.term,
            distance: distance,
            entries: entries,
            number: block * PackFormat.blockTerms + i
          )
        )
      }
    }
  }
}

/// Rows of the distance table for the bytes of one string after the other.
private struct DistanceTable {
  private let query: [UInt8]
  private let limit: UInt8
  private let width: Int
  /// Row after row; the first is that of the empty string.
  private var rows: [UInt8]
  private var letters: [UInt8]
  private var length = 0
  /// The byte at which the string became hopeless: what shares more than this is hopeless too.
  private(set) var deadAt = Int.max

  init(_ query: [UInt8], limit: Int) {
    self.query = query
    self.limit = UInt8(clamping: limit)
    width = query.count + 1
    rows = Array(repeating: UInt8.max, count: width * 260)
    letters = Array(repeating: 0, count: 260)
    for i in 0..<width { rows[i] = UInt8(clamping: i) }
  }

  /// The letters of the string that was walked to its end.
  var term: [UInt8] { Array(letters[..<length]) }

  /// The distance of the whole string; nil when it is above the limit.
  var distance: Int? {
    guard deadAt == .max, abs(length - (width - 1)) <= Int(limit) else { return nil }
    let value = rows[length * width + width - 1]
    return value <= limit ? Int(value) : nil
  }

  /// Walks bytes from a depth whose rows are known.
  @inline(__always)
  mutating func descend(from depth: Int, count: Int, byte: (Int) -> UInt8) {
    deadAt = .max
    length = min(255, depth + count)
    rows.withUnsafeMutableBufferPointer { rows in
      letters.withUnsafeMutableBufferPointer { letters in
        for i in 0..<count where depth + i < 255 {
          let level = depth + i
          letters[level] = byte(i)
          if !Self.fill(rows, letters, query, level, width, limit) {
            deadAt = level
            return
          }
        }
      }
    }
  }

  /// Fills the row after a letter; false when all of it is above the limit.
  private static func fill(
    _ rows: UnsafeMutableBufferPointer<UInt8>,
    _ letters: UnsafeMutableBufferPointer<UInt8>,
    _ query: [UInt8],
    _ level: Int,
    _ width: Int,
    _ limit: UInt8
  ) -> Bool {
    let above = level * width
    let row = above + width
    let letter = letters[level]
    let before = level > 0 ? letters[level - 1] : 0
    // Only cells within the limit of the diagonal can be within it.
    let first = max(1, level + 1 - Int(limit))
    let last = min(width - 1, level + 1 + Int(limit))
    guard first <= last else { return false }
    var least = UInt8.max
    rows[row + first - 1] = first == 1 ? UInt8(clamping: level + 1) : .max
    if first == 1 { least = rows[row] }
    if last + 1 < width { rows[row + last + 1] = .max }
    for j in first...last {
      let isSame = query[j - 1] == letter
      var value = rows[above + j - 1] &+ (isSame ? 0 : 1)
      if rows[above + j - 1] == .max { value = .max }
      let up = rows[above + j]
      if up < .max, up + 1 < value { value = up + 1 }
      let left = rows[row + j - 1]
      if left < .max, left + 1 < value { value = left + 1 }
      if level > 0, j > 1, query[j - 2] == letter, query[j - 1] == before {
        let turned = rows[above - width + j - 2]
        if turned < .max, turned + 1 < value { value = turned + 1 }
      }
      rows[row + j] = value
      least = min(least, value)
    }
    return least <= limit
  }
}
