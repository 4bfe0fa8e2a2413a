import SitmapModel
import SitmapText
import Testing

/// The weights of the recogniser as a file, and what its second round makes of company.
struct RecogniserModelTests {
  private static let model = RecogniserModel(
    weights: (0..<RecogniserModel.count).map { Int8(truncatingIfNeeded: $0 &* 31) },
    step: 0.05,
    second: [-0.5, 1, 0.25, 0.125, 0, 0.5, 0.5]
  )

  @Test func `weights are read back as they were written`() throws {
    let bytes = Self.model.bytes
    let again = try #require(bytes.withUnsafeBytes { RecogniserModel(bytes: $0) })
    #expect(again.weights == Self.model.weights)
    #expect(again.step == Self.model.step)
    #expect(again.second == Self.model.second)
    #expect(again.bytes == bytes)
  }

  @Test func `a file that is cut short, too long or of another kind is refused`() {
    let bytes = Self.model.bytes
    for damaged in [[], Array(bytes.dropLast()), bytes + [0], Array(bytes.dropFirst())] {
      #expect(damaged.withUnsafeBytes { RecogniserModel(bytes: $0) } == nil)
    }
  }

  @Test func `another clear mention of the name raises a doubtful one`() {
    func probability(besides score: Float) -> Double? {
      let company = (0..<2).map { _ in
        SecondRound.Company(key: 7, isListedBefore: false, isListedAfter: false)
      }
      return Self.model.probabilities([0, score], company).first
    }
    let raised = probability(besides: 3) ?? 0
    let lowered = probability(besides: -3) ?? 1
    #expect(raised > 0.5)
    #expect(lowered < 0.3)
  }

  @Test func `mentions of other names do not speak for it, but those listed with it do`() {
    func values(listed: Bool) -> [Float] {
      SecondRound.values(
        [1, 2],
        [
          SecondRound.Company(key: 1, isListedBefore: false, isListedAfter: listed),
          SecondRound.Company(key: 2, isListedBefore: listed, isListedAfter: false),
        ]
      )
    }
    #expect(values(listed: false) == [1, 1, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0])
    #expect(values(listed: true) == [1, 1, 0, 0, 0, 0, 2, 1, 2, 0, 0, 0, 1, 0])
  }

  @Test(arguments: [
    ("Baghdad", true, false), ("BAGHDAD", true, true), ("al-Anbar", false, false),
    ("Łódź", true, false), ("ŁÓDŹ", true, true), ("بغداد", false, false), ("3rd", false, false),
    ("a", false, false), ("A", true, false), ("iPhone", false, false), ("O'Neil", true, false),
    ("IS", true, true), ("McMahon", true, false), ("internationalisation", false, false),
    ("Internationalisation", true, false), ("U.S.", true, true),
  ])
  func `a token knows its capitals however it was made`(
    word: String,
    isCapitalised: Bool,
    isAllCapitals: Bool
  ) throws {
    let token = try #require(Tokenizer().tokens(of: Array(word.utf8)[...], in: .text).first)
    let made = Token(
      span: token.span,
      text: word,
      lower: word.lowercased(),
      kind: token.kind,
      spaceBefore: false
    )
    #expect(token == made)
    #expect(token.isCapitalised == isCapitalised)
    #expect(token.isAllCapitals == isAllCapitals)
    #expect(token.hash == WordHash.of(word.lowercased()))
  }
}
