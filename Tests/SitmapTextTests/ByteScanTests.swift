import SitmapModel
import Testing

@testable import SitmapText

@Suite struct ByteScanTests {
  /// Bytes of the kinds that are looked for, at every place in and across groups of eight.
  private static let texts: [[UInt8]] = {
    let alphabet =
      Array("a z  0 9\n\r\t|.,*/:IMG".utf8) + [0, 11, 12, 14, 0x2F, 0x3A, 0x80, 0xC3, 0xFF]
    var state: UInt64 = 7
    return (0..<400).map { length in
      (0..<(length % 41)).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Long stretches in which nothing is found, too.
        return length % 3 == 0 && state >> 60 != 0
          ? 0x62 : alphabet[Int(state >> 33) % alphabet.count]
      }
    }
  }()

  @Test func `digits, control characters and single bytes are found where they stand first`() {
    for text in Self.texts {
      text.withUnsafeBufferPointer { bytes in
        for start in 0...bytes.count {
          let rest = bytes[start...]
          let digit = rest.firstIndex { $0 >= 48 && $0 <= 57 } ?? bytes.count
          #expect(ByteScan.digit(in: bytes, from: start) == digit)
          #expect(
            ByteScan.control(in: bytes, from: start) == rest.firstIndex { $0 < 14 } ?? bytes.count
          )
          #expect(ByteScan.position(of: 0x7C, in: bytes, from: start) == rest.firstIndex(of: 0x7C))
        }
      }
    }
  }

  @Test func `two blanks are seen only side by side`() {
    for text in Self.texts {
      let expected = zip(text, text.dropFirst()).contains { $0 == 32 && $1 == 32 }
      #expect(text.withUnsafeBufferPointer { ByteScan.hasTwoBlanks($0) } == expected)
    }
  }

  @Test(arguments: [
    "A caption of a pageImage source, Reuters", "It is so. Media captionAnd more Getty Images",
    "Image source, at its start", "GIM Ge Me Im", "", "Getty ImageGetty Images",
  ])
  func `furniture is cut off where it begins`(line: String) {
    let bytes = Array(line.utf8)
    let marks = [
      "Image source,", "Image source:", "Image copyright", "Image caption", "Media caption",
      "Getty Images",
    ]
    let first = bytes.indices.dropFirst().first { at in
      marks.contains { bytes[at...].starts(with: $0.utf8) }
    }
    #expect(Furniture().line(bytes[...]).cut == first)
  }
}
