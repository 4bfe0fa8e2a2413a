import SitmapModel
import SitmapText
import Testing

struct AttributionReaderTests {
  @Test(arguments: [
    ("According to provincial officials, six people died.", "provincial officials", "died"),
    ("Six people died, according to medics.", "medics", "died"),
    ("Six people died, the governor said on Monday.", "the governor", "died"),
    ("Six people died, said the governor.", "the governor", "died"),
    ("The IOM says that 300 families fled.", "The IOM", "fled"),
    ("Residents told a radio station that shells fell.", "Residents", "fell"),
    ("The defence ministry announced a truce.", "The defence ministry", "truce"),
    ("Ms Ana Duarte, a nurse, said none were left.", "Ms Ana Duarte", "left"),
    ("The army, which holds Hit, denied shelling a market.", "The army", "market"),
    ("Sudan's army also claimed the bridge.", "Sudan's army", "bridge"),
  ])
  func `a statement has its speaker`(text: String, speaker: String, word: String) throws {
    let all = sentences(of: text)
    let found = AttributionReader().read(all)
    let match = try #require(found.first { $0.speaker == speaker })
    let tokens = try #require(all.first).tokens
    #expect(match.scope.contains { tokens[$0].lower == word })
  }

  @Test func `who rejects claims denies them`() throws {
    let text = "The government rejected claims that its troops had burned the mill."
    let found = try #require(AttributionReader().read(sentences(of: text)).first)
    #expect(found.speaker == "The government" && found.isDenial)
  }

  @Test(arguments: [
    ("Officials told Reuters that six people died.", "Officials", "Reuters"),
    ("A medic told the AFP news agency that six people died.", "A medic", "AFP news agency"),
    ("The governor told reporters six people died.", "The governor", "reporters"),
  ])
  func `who was told is kept, and is no part of what is said`(
    text: String,
    speaker: String,
    addressee: String
  ) throws {
    let all = sentences(of: text)
    let found = try #require(AttributionReader().read(all).first)
    let tokens = try #require(all.first).tokens
    #expect(found.speaker == speaker)
    #expect(found.addressee == addressee)
    #expect(!found.scope.contains { addressee.contains(tokens[$0].text) })
  }

  @Test func `a denial says so`() {
    let found = AttributionReader().read(sentences(of: "The militia denied burning the village."))
    #expect(found.map(\.isDenial) == [true])
    #expect(found.map(\.speaker) == ["The militia"])
  }

  @Test(arguments: [
    "Six people were reported dead.", "The reports of deaths grew.", "It said so.",
    "He lives in the United States of America.",
  ])
  func `a passive or a noun has no speaker`(text: String) {
    #expect(AttributionReader().read(sentences(of: text)).map(\.speaker) == [])
  }
}
