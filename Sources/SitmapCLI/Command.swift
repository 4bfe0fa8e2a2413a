import ArgumentParser
import Sitmap

/// The command `sitmap`, callable in process.
package enum Command {
  /// What a run in memory gave.
  package struct Result: Sendable {
    /// The data.
    package let stdout: [UInt8]
    /// The messages.
    package let stderr: [UInt8]
    /// The exit code.
    package let code: Int32

    /// The data as text.
    package var text: String { String(decoding: stdout, as: UTF8.self) }
    /// The messages as text.
    package var messages: String { String(decoding: stderr, as: UTF8.self) }
  }

  /// Runs in memory: arguments without the program's name, and the bytes of standard input.
  package static func run(arguments: [String], input: [UInt8] = []) -> Result {
    var stdout: [UInt8] = []
    var stderr: [UInt8] = []
    let status = run(
      arguments: arguments,
      io: CommandIO(
        input: .bytes(input),
        write: { stdout += $0 },
        complain: { stderr += $0 },
        isColorful: false
      )
    )
    return Result(stdout: stdout, stderr: stderr, code: status.rawValue)
  }

  /// Runs and says how it ended.
  package static func run(arguments: [String], io: CommandIO) -> ExitStatus {
    var session = Session(io: io, messages: MessageStyle(arguments: arguments, io: io))
    do throws(SitmapError) {
      if let version = VersionText(arguments) {
        try session.write(version.text)
        return .done
      }
      try UnknownVerb.refuse(arguments)
      let verb: any Verb
      switch try parse(arguments) {
      case .verb(let parsed): verb = parsed
      case .help(let text):
        try session.write(text)
        return .done
      }
      session.isQuiet = verb.global.quiet
      return try verb.run(&session)
    } catch {
      if session.isPipeClosed { return .done }
      session.report(error)
      return ExitStatus(error.code)
    }
  }

  private enum Parsed {
    case verb(any Verb)
    case help(String)
  }

  private static func parse(_ arguments: [String]) throws(SitmapError) -> Parsed {
    do {
      var parsed = try SitmapCommand.parseAsRoot(arguments)
      if let verb = parsed as? any Verb { return .verb(verb) }
      // A group, the program alone or a question for help: the parser answers by an error.
      try parsed.run()
      return .help("")
    } catch {
      let text = SitmapCommand.fullMessage(for: error, columns: HelpText.columns)
      if SitmapCommand.exitCode(for: error) == .success { return .help(text) }
      throw SitmapError(.usage, UsageMessage.line(text), hint: UsageMessage.hint(arguments))
    }
  }
}
