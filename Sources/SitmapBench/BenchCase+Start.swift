extension BenchCase {
  /// The whole command on one report, beside the start of Debian's Python, turn and turn about.
  static let start = BenchCase(
    name: "start",
    what: "`sitmap map` of one report as a process, beside `python3 -c pass`"
  ) { options in
    let ours = [options.sitmap, "map", options.report, "-q"]
    let peer = ["/usr/bin/python3", "-c", "pass"]
    _ = try Subprocess.run(ours)
    _ = try Subprocess.run(peer)
    var own: [Double] = []
    var other: [Double] = []
    var memory = 0.0
    for _ in 0..<options.runs {
      let run = try Subprocess.run(ours)
      own.append(run.milliseconds)
      memory = max(memory, run.megabytes)
      other.append(try Subprocess.run(peer).milliseconds)
    }
    let (a, b) = (Figures(own), Figures(other))
    return [
      "sitmap map   \(a.text("ms")), \(Figures.rounded(memory)) MB resident at most",
      "python3      \(b.text("ms"))",
      "ratio        \(Figures.rounded(a.median / b.median))",
    ]
  }
}
