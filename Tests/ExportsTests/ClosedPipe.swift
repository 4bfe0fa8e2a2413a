import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A pipe whose reader has gone.
final class ClosedPipe {
  /// The end to write to.
  let writer: Int32

  init() throws {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    writer = ends[1]
  }

  deinit { close(writer) }
}
