/// One thing that is measured.
struct BenchCase: Sendable {
  /// The name on the command line.
  let name: String
  /// What it measures.
  let what: String
  /// Measures it; the lines that are printed.
  let run: @Sendable (BenchOptions) throws -> [String]

  /// All cases.
  static let all: [BenchCase] = [
    .start, .stages, .readers, .reading, .names, .articles, .annotate, .project,
  ]
}
