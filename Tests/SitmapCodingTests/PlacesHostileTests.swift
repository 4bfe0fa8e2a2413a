import SitmapCoding
import SitmapEmbedded
import SitmapGazetteer
import SitmapModel
import SitmapText
import Testing

/// Input that nobody should write.
struct PlacesHostileTests {
  @Test(arguments: [
    "", " ", "\n\n", "-", "—", "(((((", ",,,,,", "of of of", "The", "of", "north of",
    "30 km north of",
    "99999999999999999999 km north of Mosul", "0 km from Mosul", "-5 km from Mosul", "between and",
    "Mosul Mosul Mosul Mosul", "Mosul,Mosul,Mosul", "MOSUL MOSUL MOSUL", "mosul",
    "Mosul-Mosul-Mosul",
    "--Mosul--", "A-B-C-D", "-", "Mosul-", "-Mosul", "🚀 Mosul 🚀", "\u{202E}Mosul\u{202C}",
    "مقتل 3 في الموصل",
    "N.Y., N.Y., N.Y.", "(Mosul) (", "between Mosul and", "between and Mosul",
    "the road from to Mosul",
    "Mr", "Mr.", "Mr Mosul", "'s", "Mosul's's", "1,000,000,000,000 miles west of Mosul", ", Pa.",
    "X, Pa",
  ])
  func `nothing breaks`(text: String) throws {
    let read = try PlacesFixture(text)
    #expect(read.toponyms.count == read.resolutions.count)
    for index in read.toponyms.indices {
      let toponym = read.toponyms[index]
      #expect(toponym.span.start >= 0 && toponym.span.end <= text.utf8.count)
      #expect((0...1).contains(toponym.probability))
      _ = LocationBuilder().location(
        at: index,
        of: read.toponyms,
        resolutions: read.resolutions,
        role: .event
      )
    }
  }

  @Test func `a name in capitals is still found`() throws {
    let read = try PlacesFixture("SHELLS FALL ON MOSUL AND KIRKUK")
    #expect(read.toponyms.map(\.text) == ["MOSUL", "KIRKUK"])
  }

  @Test func `one unknown name does not empty the rest`() throws {
    let read = try PlacesFixture("They went from Xqzvbn to Mosul and then to Zzyzzx.")
    #expect(read.placed.contains("Mosul"))
  }

  @Test func `hits that point nowhere are ignored`() {
    let report = Report(id: "test", text: "Shells fell on Mosul.")
    let sentences = SentenceSplitter().split(report).sentences
    let hits = [[NameHit(tokens: 40..<42), NameHit(tokens: 3..<3), NameHit(tokens: -2..<1)]]
    #expect(ToponymRecognizer.embedded().recognize(sentences, hits: hits).isEmpty)
    #expect(ToponymRecognizer.embedded().recognize(sentences, hits: []).isEmpty)
  }

  @Test func `a long sentence of names is read in time`() throws {
    let text = Array(repeating: "Mosul, Kirkuk and Baghdad", count: 120).joined(separator: ", ")
    let read = try PlacesFixture(text)
    #expect(read.toponyms.count == 360)
  }
}
