#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// A closed pipe is an error of `write`, which ends the run quietly.
signal(SIGPIPE, SIG_IGN)
exit(Command.run(arguments: Array(CommandLine.arguments.dropFirst()), io: .standard).rawValue)
