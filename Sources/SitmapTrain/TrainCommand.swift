/// One stage of `sitmap-train`; a new one is a new file and a name in `all`.
struct TrainCommand: Sendable {
  /// The name on the command line.
  let name: String
  /// What it does, in a line.
  let what: String
  /// Does it.
  let run: @Sendable (TrainOptions) throws -> Void

  /// All stages.
  static let all: [TrainCommand] = [
    .recogniser, .evaluate, .predict, .perturb, .resolver,
  ]
}
