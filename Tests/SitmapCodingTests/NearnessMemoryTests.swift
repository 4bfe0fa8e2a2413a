import Testing

@testable import SitmapCoding

@Suite struct NearnessMemoryTests {
  /// A memory of two pairs, one that is never full, and one of none: what they say is the same, whichever way round is asked.
  @Test func `what is remembered of two places is what is worked out anew`() {
    var small = NearnessMemory(capacity: 2)
    var large = NearnessMemory(capacity: 4096)
    var none = NearnessMemory(capacity: 0)
    for _ in 0..<2 {
      for a in 0..<20 as Range<UInt32> {
        for b in (a + 1)..<20 {
          let square = Double(a * 20 + b) / 6400
          let expected = none.decays(between: a, b, squareOfChord: square)
          #expect(large.decays(between: a, b, squareOfChord: square) == expected)
          #expect(large.decays(between: b, a, squareOfChord: square) == expected)
          #expect(small.decays(between: a, b, squareOfChord: square) == expected)
        }
      }
    }
  }

  /// A chord of 0.01 on a sphere of 6,371.0088 km is 63.71035 km long, its arc 2 asin(.005) radii.
  @Test func `nearness falls by a factor of e in 50 and in 300 km`() {
    var memory = NearnessMemory(capacity: 16)
    let decays = memory.decays(between: 1, 2, squareOfChord: 0.0001)
    #expect(abs(decays.x - 0.279653) < 1e-5)
    #expect(abs(decays.y - 0.808667) < 1e-5)
    #expect(memory.decays(between: 3, 4, squareOfChord: 0) == SIMD2(1, 1))
  }
}
