import Sitmap

extension BenchCase {
  /// Ten million coordinates in memory from degrees to a UTM zone.
  ///
  /// The coordinates are those of a peer that spreads them by the same two irrational steps, so that the sums can be
  /// compared.
  static let project = BenchCase(
    name: "project",
    what: "10 million coordinates from WGS 84 to EPSG:32638, in process"
  ) { options in
    let projector = try Projector(to: ReferenceSystem("EPSG:32638"))
    let count = 10_000_000
    let clock = ContinuousClock()
    var times: [Double] = []
    var sums = (x: 0.0, y: 0.0)
    for _ in 0..<min(options.runs, 5) {
      var xs = (0..<count).map { index in
        42 + (Double(index) * 0.618_033_988_749_894_9).truncatingRemainder(dividingBy: 6)
      }
      var ys = (0..<count).map { index in
        29 + (Double(index) * 0.754_877_666_246_692_7).truncatingRemainder(dividingBy: 9)
      }
      let parts = try clock.measure { try projector.project(&xs, &ys) }.components
      times.append(Double(parts.seconds) * 1000 + Double(parts.attoseconds) / 1e15)
      sums = (xs.reduce(0, +), ys.reduce(0, +))
    }
    let figures = Figures(times)
    return [
      "project      \(figures.text("ms"))",
      "sum_x=\(Int(sums.x.rounded())) sum_y=\(Int(sums.y.rounded()))",
    ]
  }
}
