/// A set of row numbers, as sorted runs: the content of a snapshot in a few bytes.
///
/// Records never change and unchanged ones are stored once, so two snapshots share rows, and the difference of two
/// snapshots is the difference of two row sets, whatever the size of what they share.
package struct RowSet: Sendable, Hashable {
  /// The runs, sorted, apart from each other, none empty.
  package private(set) var runs: [Range<Int>] = []

  /// The empty set.
  package init() {}

  /// The set of some rows, in any order.
  package init(_ rows: [Int]) {
    for row in rows.sorted() { append(row..<row + 1) }
  }

  /// The number of rows.
  package var count: Int { runs.reduce(0) { $0 + $1.count } }

  /// The rows, sorted.
  package var rows: some Sequence<Int> { runs.lazy.joined() }

  /// Whether a row is in it.
  package func contains(_ row: Int) -> Bool {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].upperBound <= row { low = middle + 1 } else { high = middle }
    }
    return low < runs.count && runs[low].contains(row)
  }

  /// The rows that are not in another set.
  package func subtracting(_ other: RowSet) -> RowSet {
    var result = RowSet()
    var index = 0
    for run in runs {
      var start = run.lowerBound
      while index < other.runs.count, other.runs[index].upperBound <= start { index += 1 }
      var next = index
      while next < other.runs.count, other.runs[next].lowerBound < run.upperBound {
        let hole = other.runs[next]
        if hole.lowerBound > start { result.append(start..<hole.lowerBound) }
        start = max(start, hole.upperBound)
        next += 1
      }
      if start < run.upperBound { result.append(start..<run.upperBound) }
    }
    return result
  }

  /// The rows of both.
  package func union(_ other: RowSet) -> RowSet {
    var result = RowSet()
    for run in (runs + other.runs).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      result.append(run)
    }
    return result
  }

  /// Adds a run that begins no earlier than the last one.
  private mutating func append(_ run: Range<Int>) {
    if let last = runs.last, run.lowerBound <= last.upperBound {
      runs[runs.count - 1] = last.lowerBound..<max(last.upperBound, run.upperBound)
    } else {
      runs.append(run)
    }
  }

  /// The runs as gaps and lengths, seven bits a byte, the lowest first (LEB128).
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    func write(_ number: Int) {
      var rest = UInt(number)
      while rest >= 128 {
        bytes.append(UInt8(rest & 127) | 128)
        rest >>= 7
      }
      bytes.append(UInt8(rest))
    }
    var end = 0
    for run in runs {
      write(run.lowerBound - end)
      write(run.count)
      end = run.upperBound
    }
    return bytes
  }

  /// Reads what `bytes` wrote; nil for anything else.
  package init?(bytes: [UInt8]) {
    var index = 0
    func number() -> Int? {
      var value: UInt = 0
      var shift: UInt = 0
      while index < bytes.count, shift < 56 {
        let byte = bytes[index]
        index += 1
        value |= UInt(byte & 127) << shift
        if byte < 128 { return Int(value) }
        shift += 7
      }
      return nil
    }
    var end = 0
    while index < bytes.count {
      guard let gap = number(), let count = number(), count > 0 else { return nil }
      let (start, isTooFar) = end.addingReportingOverflow(gap)
      let (stop, isTooLong) = start.addingReportingOverflow(count)
      guard !isTooFar, !isTooLong else { return nil }
      append(start..<stop)
      end = stop
    }
  }
}
