/// A line as a person would type it: words, with quotes, and no more of the shell than that.
struct ShellLine {
  /// The words after the program's name.
  let arguments: [String]

  /// Nil when the line does not begin with `sitmap`.
  init?(_ line: some StringProtocol) {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character == " " {
        if let done = word { words.append(done) }
        word = nil
      } else if character == "#", word == nil {
        break
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    guard words.first == "sitmap" else { return nil }
    arguments = Array(words.dropFirst())
  }
}
