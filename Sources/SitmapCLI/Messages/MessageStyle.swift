import Sitmap

/// How messages are written: lines for people, or one JSON object a line.
struct MessageStyle {
  /// Whether each message is a JSON object.
  let isJSON: Bool
  /// Whether words are coloured.
  let isColorful: Bool

  /// Reads `--errors` and `--color` from the arguments as they stand, so that an error of the parser obeys too.
  init(arguments: [String], io: CommandIO) {
    isJSON = Self.value(of: "--errors", in: arguments) == "json"
    isColorful =
      switch Self.value(of: "--color", in: arguments) {
      case "always": true
      case "never": false
      default: io.isColorful
      }
  }

  /// `error: file:line: message; hint`.
  func error(_ error: SitmapError) -> [UInt8] {
    isJSON ? object(error) : line("error", color: 31, error.description)
  }

  /// `warning: file: message; hint`.
  func warning(_ warning: SitmapError) -> [UInt8] {
    isJSON
      ? object(warning, code: .string("warning"))
      : line("warning", color: 33, warning.description)
  }

  /// A line without a head.
  func note(_ text: String) -> [UInt8] {
    guard isJSON else { return Array((SafeLine.text(text) + "\n").utf8) }
    return JSONWriter.bytes(
      of: .object([Property("code", .string("note")), Property("message", .string(text))])
    ) + [10]
  }

  private func line(_ head: String, color: Int, _ text: String) -> [UInt8] {
    let painted = isColorful ? "\u{1B}[\(color)m\(head):\u{1B}[0m" : "\(head):"
    return Array("\(painted) \(SafeLine.text(text))\n".utf8)
  }

  private func object(_ error: SitmapError, code: PropertyValue? = nil) -> [UInt8] {
    JSONWriter.bytes(
      of: .object([
        Property("code", code ?? .integer(Int(ExitStatus(error.code).rawValue))),
        Property("message", .string(error.message)), Property("file", .text(error.file)),
        Property("line", .count(error.line)), Property("hint", .text(error.hint)),
      ])
    ) + [10]
  }

  private static func value(of option: String, in arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == option, index + 1 < arguments.count { return arguments[index + 1] }
      if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
    }
    return nil
  }
}

/// Text that cannot steer a terminal.
enum SafeLine {
  /// The text with control characters, line ends among them, as question marks or spaces.
  static func text(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x0D, 0x09: line.append(" ")
      case 0..<0x20, 0x7F...0x9F: line.append("?")
      default: line.append(scalar)
      }
    }
    return String(line)
  }
}
