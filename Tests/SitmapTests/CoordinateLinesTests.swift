import Sitmap
import Testing

/// Lines of two numbers.
@Suite struct CoordinateLinesTests {
  private func run(_ text: String, decimals: Int = 1) throws -> (text: String, count: Int) {
    var lines = CoordinateLines(
      try Projector(to: ReferenceSystem("EPSG:32638")),
      decimals: decimals
    )
    var out: [UInt8] = []
    let count = try lines.run(ByteSource(Array(text.utf8))) { (bytes) throws(FileError) in
      out += bytes
    }
    return (String(decoding: out, as: UTF8.self), count)
  }

  @Test func `lines are projected, and what follows the numbers is kept`() throws {
    let (text, count) = try run("45 0\r\n\n  45,1 \tRamadi town\n45\t0 7")
    #expect(count == 3)
    #expect(text == "500000 0\n500000 110530.2 \tRamadi town\n500000 0 7\n", "\(text)")
  }

  @Test(arguments: [("45 0\nx 1", 2), ("45\n", 1), ("45 0\n45 0\n1,,\n", 3)])
  func `a line without two numbers is named`(text: String, line: Int) {
    #expect {
      try run(text)
    } throws: { error in
      (error as? SitmapError)?.line == line
    }
  }

  @Test func `more lines than one batch keep their order`() throws {
    let many = (0..<40_000).map { "45 0 \($0)" }.joined(separator: "\n")
    let (text, count) = try run(many)
    #expect(count == 40_000)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 40_000)
    #expect(lines.first == "500000 0 0" && lines.last == "500000 0 39999")
  }

  @Test func `nothing gives nothing`() throws { #expect(try run("").count == 0) }
}
