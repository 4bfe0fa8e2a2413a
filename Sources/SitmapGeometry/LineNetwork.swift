package import SitmapModel

/// Lines joined where they meet, to walk along: the pieces of a river, a road.
///
/// An end of a piece within `reach` of another piece is taken to be joined to it, since maps break rivers at lakes and
/// confluences.
package struct LineNetwork: Sendable {
  private let lines: [[Coordinate]]
  private let prepared: PreparedLine
  /// The number of each line's first position among all positions.
  private let starts: [Int]
  /// Neighbours of each position, with the way to them in metres.
  private let ways: [[(node: Int, metres: Double)]]

  /// Joins lines; those of fewer than two positions are left out.
  package init(_ lines: [[Coordinate]], reach: Distance) {
    let lines = lines.filter { $0.count > 1 && $0.allSatisfy(\.isFinite) }
    var starts: [Int] = []
    var ways: [[(node: Int, metres: Double)]] = []
    for line in lines {
      starts.append(ways.count)
      ways += line.map { _ in [] }
    }
    func join(_ a: Int, _ b: Int, _ metres: Double) {
      ways[a].append((b, metres))
      ways[b].append((a, metres))
    }
    for (number, line) in lines.enumerated() {
      for index in line.indices.dropLast() {
        let metres = line[index].distance(to: line[index + 1]).metres
        join(starts[number] + index, starts[number] + index + 1, metres)
      }
    }
    for (number, line) in lines.enumerated() {
      for end in [0, line.count - 1] {
        for (other, positions) in lines.enumerated() where other != number {
          let near = positions.enumerated().filter { line[end].isWithin(reach, of: $0.element) }
            .map { ($0.offset, line[end].distance(to: $0.element).metres) }
          guard let nearest = near.min(by: { $0.1 < $1.1 }) else { continue }
          join(starts[number] + end, starts[other] + nearest.0, nearest.1)
        }
      }
    }
    self.lines = lines
    self.starts = starts
    self.ways = ways
    prepared = PreparedLine(lines)
  }

  /// The shortest way along the lines, from the position nearest to one place to that nearest to another.
  ///
  /// - Parameters:
  ///   - start: Near where it begins.
  ///   - end: Near where it ends.
  ///   - limit: How far from the lines the two may be.
  /// - Returns: The positions in the order of the way; nil when a place is too far, or the lines do not join.
  package func way(
    from start: Coordinate,
    to end: Coordinate,
    within limit: Distance
  ) -> [Coordinate]? {
    guard let first = prepared.nearest(to: start, within: limit),
      let last = prepared.nearest(to: end, within: limit)
    else { return nil }
    let (a, b) = (starts[first.line] + first.segment, starts[last.line] + last.segment)
    // On one segment the way is the piece between the two feet.
    if a == b { return [first.position, last.position] }
    var metres = [Double](repeating: .infinity, count: ways.count)
    var before = [Int?](repeating: nil, count: ways.count)
    for node in [a, a + 1] { metres[node] = first.position.distance(to: position(node)).metres }
    var open = Set([a, a + 1])
    while let node = open.min(by: { (metres[$0], $0) < (metres[$1], $1) }) {
      open.remove(node)
      for (next, length) in ways[node] where metres[node] + length < metres[next] {
        metres[next] = metres[node] + length
        before[next] = node
        open.insert(next)
      }
    }
    func whole(_ node: Int) -> Double {
      metres[node] + position(node).distance(to: last.position).metres
    }
    let node = whole(b) <= whole(b + 1) ? b : b + 1
    guard metres[node].isFinite else { return nil }
    var way = [last.position]
    var step: Int? = node
    while let node = step {
      way.append(position(node))
      step = before[node]
    }
    way.append(first.position)
    return way.reversed().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  private func position(_ node: Int) -> Coordinate {
    // Lines are few, so the last that begins before the node is found by looking.
    let line = (starts.lastIndex { $0 <= node }) ?? 0
    return lines[line][node - starts[line]]
  }
}
