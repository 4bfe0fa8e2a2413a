#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A logistic regression on a few dense numbers, by Newton's steps.
enum NewtonFit {
  /// The weights; `penalty` is on their squares.
  static func fit(
    _ rows: [(values: [Float], weight: Double, isPlace: Bool)],
    penalty: Double = 1
  ) -> [Float] {
    guard let size = rows.first?.values.count else { return [] }
    var weights = [Double](repeating: 0, count: size)
    for _ in 0..<12 {
      var gradient = weights.map { $0 * penalty }
      var curvature = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
      for index in 0..<size { curvature[index][index] = penalty }
      for row in rows {
        var sum = 0.0
        for (weight, value) in zip(weights, row.values) { sum += weight * Double(value) }
        let probability = 1 / (1 + exp(-sum))
        let error = (probability - (row.isPlace ? 1 : 0)) * row.weight
        let bend = probability * (1 - probability) * row.weight
        for i in 0..<size where row.values[i] != 0 {
          gradient[i] += error * Double(row.values[i])
          for j in 0..<size { curvature[i][j] += bend * Double(row.values[i] * row.values[j]) }
        }
      }
      let step = solve(curvature, gradient)
      for index in 0..<size { weights[index] -= step[index] }
    }
    return weights.map { Float($0) }
  }

  /// Solves a system of linear equations by elimination.
  static func solve(_ matrix: [[Double]], _ values: [Double]) -> [Double] {
    var rows = zip(matrix, values).map { $0 + [$1] }
    let size = values.count
    for column in 0..<size {
      let best = (column..<size).max { abs(rows[$0][column]) < abs(rows[$1][column]) } ?? column
      rows.swapAt(column, best)
      guard rows[column][column] != 0 else { continue }
      for row in 0..<size where row != column {
        let factor = rows[row][column] / rows[column][column]
        if factor == 0 { continue }
        for index in column...size { rows[row][index] -= factor * rows[column][index] }
      }
    }
    return (0..<size).map { rows[$0][$0] == 0 ? 0 : rows[$0][size] / rows[$0][$0] }
  }
}
