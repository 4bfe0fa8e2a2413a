import SitmapStore
import Testing

struct RowSetTests {
  @Test func `what is written is read back`() throws {
    let set = RowSet([5, 1, 2, 3, 900_000, 7, 5])
    #expect(set.count == 6)
    #expect(try #require(RowSet(bytes: set.bytes)) == set)
    #expect(RowSet(bytes: []) == RowSet())
  }

  @Test(
    arguments: [[0x80], [0x01], [0x01, 0x00], [UInt8](repeating: 0xFF, count: 9)] as [[UInt8]]
  )
  func `bytes that are no row set are refused`(bytes: [UInt8]) {
    #expect(RowSet(bytes: bytes) == nil)
  }

  @Test func `difference and union are those of sets`() {
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<300 {
      let a = (0..<next(30)).map { _ in next(40) }
      let b = (0..<next(30)).map { _ in next(40) }
      let rest = RowSet(a).subtracting(RowSet(b))
      #expect(Array(rest.rows) == Set(a).subtracting(b).sorted())
      #expect(Array(RowSet(a).union(RowSet(b)).rows) == Set(a).union(b).sorted())
      for row in 0..<40 { #expect(RowSet(a).contains(row) == a.contains(row)) }
    }
  }
}
