#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs a program to its end with its output thrown away.
enum Subprocess {
  /// Wall time in milliseconds and the largest resident set in megabytes.
  static func run(_ arguments: [String]) throws -> (milliseconds: Double, megabytes: Double) {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0)
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    let clock = ContinuousClock()
    let start = clock.now
    var child: pid_t = 0
    let failure = posix_spawnp(&child, arguments[0], &files, nil, pointers, environ)
    guard failure == 0 else {
      throw BenchError(
        "\(arguments[0]) could not be started: \(String(cString: strerror(failure)))"
      )
    }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(child, &status, 0, &usage) == child else {
      throw BenchError("\(arguments[0]) was lost")
    }
    let elapsed = start.duration(to: clock.now)
    guard status == 0 else {
      throw BenchError("\(arguments.joined(separator: " ")) failed: \(status)")
    }
    let parts = elapsed.components
    let milliseconds = Double(parts.seconds) * 1000 + Double(parts.attoseconds) / 1e15
    #if canImport(Glibc)
      let bytes = Double(usage.ru_maxrss) * 1024
    #else
      let bytes = Double(usage.ru_maxrss)
    #endif
    return (milliseconds, bytes / 1_000_000)
  }
}
