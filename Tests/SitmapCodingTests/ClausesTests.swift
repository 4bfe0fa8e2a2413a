import SitmapModel
import SitmapText
import Testing

@testable import SitmapCoding

struct ClausesTests {
  /// The clauses of a sentence as text, its tokens joined by spaces.
  private static func clauses(_ text: String) throws -> [String] {
    let sentence = try #require(
      SentenceSplitter().split(Report(id: "r", text: text)).sentences.first
    )
    let clauses = Clauses(sentence, verbs: Verbs.find(in: sentence.tokens))
    var parts: [[String]] = []
    for (at, token) in sentence.tokens.enumerated() {
      if at == 0 || !clauses.same(at - 1, at) { parts.append([]) }
      parts[parts.count - 1].append(token.text)
    }
    return parts.map { $0.joined(separator: " ") }
  }

  @Test(arguments: [
    ("Rebels attacked the post.", ["Rebels attacked the post ."]),
    (
      "Rebels attacked the post; soldiers left the town.",
      ["Rebels attacked the post ;", "soldiers left the town ."]
    ),
    (
      "Two men died when a mine exploded.", ["Two men died", "when a mine exploded ."]
    ),
    (
      "Rebels attacked the post and soldiers were wounded.",
      ["Rebels attacked the post", "and soldiers were wounded ."]
    ),
    ("Rebels attacked posts and bridges.", ["Rebels attacked posts and bridges ."]),
    (
      "A shell landed in the yard, killing two.", ["A shell landed in the yard , killing two ."]
    ),
  ])
  func `a sentence is cut where another verb has its own subject`(
    text: String,
    expected: [String]
  ) throws {
    #expect(try Self.clauses(text) == expected)
  }

  @Test func `tokens outside of the sentence are in no clause`() throws {
    let sentence = try #require(
      SentenceSplitter().split(Report(id: "r", text: "Go.")).sentences.first
    )
    let clauses = Clauses(sentence, verbs: [])
    #expect(!clauses.same(0, 99))
    #expect(clauses.tokens(of: -1).isEmpty)
    #expect(clauses.borders(0, 99) > 0)
  }
}
