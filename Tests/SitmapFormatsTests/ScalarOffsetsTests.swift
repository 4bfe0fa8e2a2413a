import SitmapFormats
import SitmapModel
import Testing

struct ScalarOffsetsTests {
  @Test(arguments: [
    "", "Ramadi", "é", "Al Anbar, الأنبار, e\u{301}\r\n🌍🇮🇶 end",
    String(repeating: "ق", count: 63) + "x", String(repeating: "a", count: 64) + "é",
    String(repeating: "🌍é ", count: 200),
  ])
  func `bytes and scalars are counted as the text counts them`(text: String) {
    let offsets = ScalarOffsets(text)
    var byte = 0
    for (number, scalar) in text.unicodeScalars.enumerated() {
      #expect(offsets.scalars(beforeByte: byte) == number)
      #expect(offsets.byte(ofScalar: number) == byte)
      byte += UTF8.width(scalar)
    }
    #expect(offsets.byteCount == byte)
    #expect(offsets.scalarCount == text.unicodeScalars.count)
    #expect(offsets.scalars(beforeByte: byte) == offsets.scalarCount)
    #expect(offsets.byte(ofScalar: offsets.scalarCount) == byte)
    #expect(offsets.byte(ofScalar: offsets.scalarCount + 1) == nil)
    #expect(offsets.byte(ofScalar: -1) == nil)
  }

  @Test func `an offset outside the text counts as its nearer end`() {
    let offsets = ScalarOffsets("né")
    #expect(offsets.scalars(beforeByte: -5) == 0)
    #expect(offsets.scalars(beforeByte: 99) == 2)
    #expect(offsets.scalars(of: Span(1, 3)) == 1..<2)
    #expect(offsets.scalars(of: Span(50, 60)) == 2..<2)
  }
}
