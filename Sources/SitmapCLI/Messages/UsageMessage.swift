/// The argument parser's messages in our form: one line, lower case, and where the help is.
enum UsageMessage {
  /// The first line of the parser's message.
  static func line(_ text: String) -> String {
    var line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? "cannot be read"
    if line.hasPrefix("Error: ") { line.removeFirst("Error: ".count) }
    if line.hasSuffix(".") { line.removeLast() }
    guard let first = line.first, first.isUppercase else { return line }
    return first.lowercased() + line.dropFirst()
  }

  /// Where the help of the verb is.
  static func hint(_ arguments: [String]) -> String {
    guard let verb = arguments.first, UnknownVerb.known.contains(verb) else {
      return "see sitmap --help"
    }
    return "see sitmap \(verb) --help"
  }
}
