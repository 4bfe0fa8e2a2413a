/// A line of Swift without its strings and its comment: enough to see what is forced.
///
/// It does not know strings of several lines; `swift format lint` sees those by the rule NeverForceUnwrap.
struct SwiftLine {
  private let code: String

  init(_ line: Substring) {
    var code = ""
    var isString = false
    var last: Character?
    for character in line {
      if character == "\"", last != "\\" {
        isString.toggle()
        code.append(character)
      } else if !isString {
        if character == "/", last == "/" { break }
        code.append(character)
      }
      last = character
    }
    self.code = code
  }

  /// What is forced on the line.
  var forced: [String] {
    let words = ["try!", "as!", "@unchecked", "nonisolated(unsafe)"].filter(code.contains)
    if !words.isEmpty { return words }
    return hasForcedUnwrap ? ["a forced unwrap"] : []
  }

  /// A name or a bracket, an exclamation mark, and no equals sign.
  private var hasForcedUnwrap: Bool {
    let characters = Array(code)
    return characters.indices.contains { index in
      guard characters[index] == "!", index > 0 else { return false }
      let before = characters[index - 1]
      let after = index + 1 < characters.count ? characters[index + 1] : " "
      return (before.isLetter || before.isNumber || ")]_".contains(before)) && after != "="
    }
  }
}
