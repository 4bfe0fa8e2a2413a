import Sitmap

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// `sitmap-bench [--report FILE] [--sitmap PATH] [--runs N] [--corpus FILE] [--peer COMMAND --peer-count N] [CASE...]` prints lines a case: what was
// measured, its median and spread, the peer's in the same run, and the ratio. No case has a limit: a
// machine that is busy makes everything slow, the ratio says what is ours.
do {
  let options = try BenchOptions(Array(CommandLine.arguments.dropFirst()))
  let cases = BenchCase.all.filter { options.cases.isEmpty || options.cases.contains($0.name) }
  guard !cases.isEmpty else {
    throw BenchError(
      "no such case; there are: \(BenchCase.all.map(\.name).joined(separator: ", "))"
    )
  }
  for benchCase in cases {
    print("\(benchCase.name): \(benchCase.what)")
    for line in try benchCase.run(options) { print("  \(line)") }
  }
} catch {
  let message = Array("sitmap-bench: \(error)\n".utf8)
  _ = write(2, message, message.count)
  exit(2)
}
