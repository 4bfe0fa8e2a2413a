package import Sitmap

/// What a run tells its caller: the one table of exit codes.
package enum ExitStatus: Int32, Sendable, CaseIterable {
  /// Done; a report in which nothing happened is done.
  case done = 0
  /// `diff --exit-code` found differences; `query` and `places` matched nothing.
  case different = 1
  /// The command line makes no sense.
  case usage = 2
  /// An input could not be read, or nothing could be.
  case input = 3
  /// The gazetteer or the store is missing, damaged or newer.
  case gazetteer = 4
  /// Finished, but some reports failed.
  case partial = 5
  /// The output could not be written.
  case output = 6
  /// A mistake of the program.
  case bug = 70

  /// The status of an error.
  package init(_ code: SitmapError.Code) {
    self =
      switch code {
      case .usage: .usage
      case .input: .input
      case .gazetteer, .store: .gazetteer
      case .partial: .partial
      case .output: .output
      case .bug: .bug
      }
  }
}
