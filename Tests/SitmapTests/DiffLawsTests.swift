import Sitmap
import Testing

/// Laws that every diff obeys.
struct DiffLawsTests {
  private static func layers(_ features: [Feature]) -> [Layer] {
    [Layer(name: "events", features: features)]
  }

  /// The features by id, as `LayerPatch` gives them.
  private static func sorted(_ features: [Feature]) -> [Feature] {
    features.sorted { $0.id < $1.id }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `applying a diff to the one gives the other, and its inverse gives the one back`(
    seed: UInt64
  ) throws {
    let sample = try DiffSamples(rows: 200, share: 0.04, seed: seed, rekeyAll: seed % 3 == 0)
    let (old, new) = (Self.layers(sample.old), Self.layers(sample.new))
    let diff = SituationDiff(from: old, to: new)
    let edits = try DiffFile.edits(DiffFile.bytes(of: diff), file: "diff")
    #expect(try LayerPatch.apply(edits, to: old).first?.features == Self.sorted(sample.new))
    #expect(
      try LayerPatch.apply(edits, to: new, isInverse: true).first?.features
        == Self.sorted(sample.old)
    )
    let back = try DiffFile.edits(DiffFile.bytes(of: diff.inverse), file: "inverse")
    #expect(try LayerPatch.apply(back, to: new).first?.features == Self.sorted(sample.old))
    #expect(SituationDiff(from: old, to: old).isEmpty)
    #expect(SituationDiff(from: new, to: new).isEmpty)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `the books balance, line by line, with what is there`(seed: UInt64) throws {
    let sample = try DiffSamples(rows: 300, share: 0.05, seed: seed, rekeyAll: seed % 2 == 0)
    let diff = SituationDiff(from: Self.layers(sample.old), to: Self.layers(sample.new))
    func count(_ features: [Feature], _ line: DiffBooks.Line) -> Int {
      features.count { $0["admin1"] == .string(line.unit) && $0["type"] == .string(line.type) }
    }
    for line in diff.books.lines {
      #expect(line.counts.start == count(sample.old, line))
      #expect(line.counts.end == count(sample.new, line))
    }
    #expect(diff.books.lines.reduce(0) { $0 + $1.counts.end } == sample.new.count)
  }

  @Test func `a diff has the same bytes whatever the order of the features`() throws {
    let sample = try DiffSamples(rows: 300, share: 0.05, seed: 5, rekeyAll: true)
    let first = SituationDiff(from: Self.layers(sample.old), to: Self.layers(sample.new))
    let second = SituationDiff(from: Self.layers(sample.old), to: Self.layers(sample.new))
    #expect(DiffFile.bytes(of: first) == DiffFile.bytes(of: second))
    let turned = SituationDiff(
      from: Self.layers(sample.old.reversed()),
      to: Self.layers(sample.new.reversed())
    )
    #expect(DiffFile.bytes(of: first) == DiffFile.bytes(of: turned))
  }

  @Test func `a diff is not applied to what it was not made from`() throws {
    let sample = try DiffSamples(rows: 50, share: 0.1, seed: 3)
    let diff = SituationDiff(from: Self.layers(sample.old), to: Self.layers(sample.new))
    let bytes = DiffFile.bytes(of: diff)
    let edits = try DiffFile.edits(bytes, file: "diff")
    #expect(throws: SitmapError.self) { try LayerPatch.apply(edits, to: Self.layers(sample.new)) }
    let cut = Array(bytes.dropLast(20))
    #expect(throws: SitmapError.self) { try DiffFile.edits(cut, file: "diff") }
    let short = bytes.split(separator: 10).dropLast().joined(separator: [10])
    #expect(throws: SitmapError.self) { try DiffFile.edits(Array(short), file: "diff") }
  }
}
