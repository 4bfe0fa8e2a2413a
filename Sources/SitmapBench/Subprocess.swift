#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs a program to its end with its output thrown away.
enum Subprocess {
  /// What one run took.
  struct Cost {
    /// Wall time.
    var milliseconds: Double
    /// The largest resident set.
    var megabytes: Double
    /// Time of all its threads, in the program and in the system.
    var cpuSeconds: Double
  }

  /// Runs it, and says what it took.
  static func run(_ arguments: [String]) throws -> Cost {
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
    let cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime)
    return Cost(milliseconds: milliseconds, megabytes: bytes / 1_000_000, cpuSeconds: cpu)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
