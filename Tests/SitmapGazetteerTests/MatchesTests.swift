import SitmapGazetteer
import SitmapModel
import Testing

struct MatchesTests {
  let gazetteer: Gazetteer

  init() throws { gazetteer = try SmallGazetteer.open() }

  private func found(_ text: String, splitting: Bool = false) -> [String] {
    let sentence = sentence(text, splitting: splitting)
    return gazetteer.matches(in: sentence).map { match in
      let words = sentence.tokens[match.tokens].map(\.text).joined(separator: "_")
      let best = match.candidates.first.map { gazetteer.id(of: $0.index).text } ?? "-"
      return "\(words)=\(best)"
    }
  }

  @Test func `names are found in a sentence, the longest first`() {
    #expect(
      found("Families went from Ramadi to Anbar Governorate, not to Deir ez-Zor.") == [
        "Ramadi=geonames:98245", "Anbar_Governorate=geonames:99592", "Anbar=geonames:99592",
        "Deir_ez-Zor=geonames:170794",
      ]
    )
  }

  @Test(arguments: ["Deir ez-Zor", "Al-Fallujah", "Fallujah", "Anbar Governorate"])
  func `a name is found whatever way a tokenizer splits it`(name: String) {
    #expect(found("near \(name) now", splitting: false).count == 1 || name.contains("Anbar"))
    #expect(
      gazetteer.matches(in: sentence("near \(name) now", splitting: true)).contains {
        $0.tokens.upperBound == sentence("near \(name)", splitting: true).tokens.count
          && $0.tokens.lowerBound == 1
      }
    )
  }

  @Test func `a name is found where a wrong encoding destroyed one of its letters`() {
    #expect(
      found("They left H\u{FFFD}t and Baghd\u{FFFD}d.") == [
        "H\u{FFFD}t=geonames:95788", "Baghd\u{FFFD}d=geonames:98180",
      ]
    )
    #expect(
      found("They left Al Fall\u{FFFD}jah and HÄ«t.") == [
        "Al_Fall\u{FFFD}jah=geonames:99454", "Fall\u{FFFD}jah=geonames:99454",
        "HÄ«t=geonames:95788",
      ]
    )
    #expect(found("They left Q\u{FFFD}t.").isEmpty)
  }

  @Test func `a word in lower case begins no name unless asked`() {
    #expect(found("they hit the road to baghdad").isEmpty)
    let all = gazetteer.matches(in: sentence("they hit baghdad"), includingLowercase: true)
    #expect(all.map(\.tokens) == [1..<2, 2..<3])
    #expect(all.first?.stopRule == .context)
  }

  @Test func `a particle before a capital begins a name`() {
    #expect(found("in al-Fallujah") == ["al-Fallujah=geonames:99454"])
    #expect(found("in al Fallujah").first == "al_Fallujah=geonames:99454")
  }

  @Test func `no name goes across a bracket`() {
    #expect(found("in Deir (ez-Zor)").isEmpty)
  }

  @Test func `names in scripts without case are found`() {
    #expect(found("في الفلوجة و بغداد") == ["الفلوجة=geonames:99454", "بغداد=geonames:98180"])
  }

  @Test func `the stop list is asked by any spelling`() {
    #expect(gazetteer.stopRule(of: "Most") == .never)
    #expect(gazetteer.stopRule(of: "Ramadi") == nil)
  }

  @Test func `an empty sentence and one of marks give nothing`() {
    #expect(found("").isEmpty)
    #expect(found("... , ; ( )").isEmpty)
  }
}
