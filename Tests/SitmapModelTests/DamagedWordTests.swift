import SitmapModel
import Testing

struct DamagedWordTests {
  @Test(arguments: [
    ("NariÃ±o", "Nariño"), ("ChocÃ³", "Chocó"), ("DiyarbakÄ±r", "Diyarbakır"),
    ("Nari’±o", "Nariño"),
  ])
  func `a letter whose bytes became two characters is known`(word: String, reading: String) {
    #expect(DamagedWord.readings(of: word) == [reading])
  }

  @Test(arguments: ["Choc\u{FFFD}", "Choc’_"])
  func `a letter that is gone may have been any that bears an accent`(word: String) throws {
    let readings = try #require(DamagedWord.readings(of: word))
    #expect(readings.first == "Choco")
    #expect(readings.contains("Choca") && readings.contains("Chocn"))
    #expect(Set(readings).count == readings.count)
  }

  @Test(arguments: ["Choco", "Chocó", "Ya’an", "Ãlvares", "", "\u{FFFD}\u{FFFD}\u{FFFD}"])
  func `a word without damage, or with too much, has no readings`(word: String) {
    #expect(DamagedWord.readings(of: word) == nil)
  }
}
