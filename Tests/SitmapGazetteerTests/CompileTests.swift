import SitmapGazetteer
import Testing

struct CompileTests {
  @Test func `the same tables give the same bytes`() throws {
    let first = try SmallGazetteer.compile()
    let second = try SmallGazetteer.compile()
    #expect(first.base == second.base)
    #expect(first.curated == second.curated)
  }

  @Test func `the order of the rows does not matter`() throws {
    let lines = SmallGazetteer.basePlaces.split(separator: "\n")
    let turned = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n") + "\n"
    let other = try SmallGazetteer.compile(replacing: ["base/places.tsv": turned])
    let places = try SmallGazetteer.compile()
    let a = try Gazetteer(packs: [Pack(bytes: other.base)])
    let b = try Gazetteer(packs: [Pack(bytes: places.base)])
    #expect(a.find(name: "Baghdad") == b.find(name: "Baghdad"))
    #expect(a.count == b.count)
  }

  private static let row = "geonames:1\tTown\tIQ\t01\t\tP\tPPL\t33\t43\t100\t\t\ttest"

  private static func row(_ column: Int, _ value: String) -> String {
    var fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    fields[column] = value
    return SmallGazetteer.basePlaces + fields.joined(separator: "\t") + "\n"
  }

  @Test(arguments: [
    (0, "town", "not of the form source:key"),
    (0, "geonames:98245", "is also in line 8"),
    (1, "--", "has no letter"),
    (2, "ZZ", "unknown country \"ZZ\""),
    (5, "Q", "unknown class"),
    (6, "TOOLONGCODE", "not a GeoNames feature code"),
    (7, "91", "latitude \"91\""),
    (7, "nan", "latitude \"nan\""),
    (8, "x", "longitude \"x\""),
    (9, "-5", "population \"-5\""),
    (10, "9999", "radius \"9999\""),
    (12, "a\tb", "has 14 columns"),
  ])
  func `a wrong place is told with file and line`(column: Int, value: String, message: String) {
    let error = #expect(throws: CompileError.self) {
      try SmallGazetteer.compile(replacing: ["base/places.tsv": Self.row(column, value)])
    }
    #expect(error?.description.hasPrefix("base/places.tsv:20: ") == true)
    #expect(error?.description.contains(message) == true)
  }

  @Test(arguments: [
    ("base/shapes.tsv", "geonames:5\tpolygon\t0,0 1,0 0,1\ttest", "no place \"geonames:5\""),
    ("base/shapes.tsv", "geonames:98182\tpolygon\t0,0 1,0 -1,0\ttest", "2 vertices; it needs 3"),
    ("base/shapes.tsv", "geonames:98182\tpolygon\t0,0 1;0 0,1\ttest", "not \"x,y\""),
    ("base/shapes.tsv", "geonames:98182\tpolygon\t1800000,0 5,0 0,1\ttest", "-180,-90,180,90"),
    ("base/shapes.tsv", "geonames:98182\tpolygon\t\ttest", "no vertices"),
    ("base/shapes.tsv", "geonames:98182\tcircle\t0,0 1,0 0,1\ttest", "unknown kind \"circle\""),
    ("base/countries.tsv", "DE\tDEU\t77\tGermany\tEU\tGM\t", "no place geonames:77"),
    ("curated/aliases.tsv", "geonames:5\tFive\ten\ttest", "unknown place \"geonames:5\""),
    ("curated/demonyms.tsv", "Fiver\tgeonames:5\tpeople\ttest", "unknown place"),
    ("base/codes.tsv", "geonames:98245\tzip\t1\t\t\ttest", "unknown system \"zip\""),
    ("base/codes.tsv", "geonames:98245\tpcode\tX1\tsoon\t\ttest", "is not a date"),
    ("base/names.tsv", "geonames:98245\tX\ten\tnick\t\t\ttest", "unknown kind \"nick\""),
    ("curated/disputed.tsv", "geonames:99592\tXX\tZZ\t\ttest", "unknown country \"ZZ\""),
    ("curated/aliases.tsv", "geonames:98245\tNew\ten\t", "the source is empty"),
    ("curated/aliases.tsv", "geonames:98245\tMost\ten\ttest", "never a place"),
    ("curated/aliases.tsv", "geonames:98245\tRumadi\ten\ttest", "stands in line"),
    (
      "curated/places.tsv", "sitmap:far\tFar\tIQ\t01\t\tP\tPPL\t10\t10\t0\t\t\ttest",
      "outside of its country"
    ),
    (
      "curated/places.tsv", "sitmap:far\tFar\tIQ\t01\t\tP\tPPL\t30\t47\t0\t\t\ttest",
      "outside of its unit 01"
    ),
    (
      "curated/airport_towns.tsv", "sitmap:far\tFar\tIQ\t01\t\tP\tPPL\t10\t10\t0\t10\t\ttest",
      "outside of its country"
    ),
    (
      "curated/airport_towns.tsv", "sitmap:far\tFar\tIQ\t01\t\tP\tPPL\t33\t43\t0\t10\t\t",
      "the source is empty"
    ),
    (
      "curated/airport_towns.tsv",
      "sitmap:habbaniyah\tFar\tIQ\t01\t\tP\tPPL\t33\t43\t0\t10\t\ttest",
      "is also in another table"
    ),
    ("curated/stopwords.tsv", "may\tsometimes\t\ttest", "unknown rule \"sometimes\""),
    ("curated/words.tsv", "halal\t", "the source is empty"),
  ])
  func `a wrong row of another table is told`(file: String, row: String, message: String) {
    let tables = [
      "base/codes.tsv": SmallGazetteer.codes, "base/names.tsv": SmallGazetteer.names,
      "curated/disputed.tsv": SmallGazetteer.disputed,
      "curated/places.tsv": SmallGazetteer.curatedPlaces,
      "curated/airport_towns.tsv": SmallGazetteer.placeHeader,
      "base/shapes.tsv": SmallGazetteer.shapes, "base/countries.tsv": SmallGazetteer.countries,
      "curated/aliases.tsv": SmallGazetteer.aliases,
      "curated/demonyms.tsv": SmallGazetteer.demonyms,
      "curated/stopwords.tsv": SmallGazetteer.stopWords,
      "curated/words.tsv": SmallGazetteer.ownWords,
    ]
    let text = tables[file] ?? ""
    let error = #expect(throws: CompileError.self) {
      try SmallGazetteer.compile(replacing: [file: text + row + "\n"])
    }
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(error?.description.hasPrefix("\(file):\(line): ") == true)
    #expect(error?.description.contains(message) == true)
  }

  @Test(arguments: [
    ("30.5\t48.4", "IQ", "ISL", true), ("30.5\t48.4", "IQ", "PPL", false),
    ("30.5\t48.6", "IQ", "ISL", false), ("30.5\t47.6", "SY", "ISL", false),
  ])
  func `an island may lie off the coast but in no other country`(
    position: String,
    country: String,
    code: String,
    isRight: Bool
  ) {
    // Syria is moved to the east of Iraq, so that both have a coast at the same sea.
    let syria = "geonames:163843\tpolygon\t479000,290000 90000,0 0,80000 -90000,0\ttest\n"
    let row = "sitmap:isle\tIsle\t\(country)\t\t\tT\t\(code)\t\(position)\t0\t\t\ttest\n"
    let compiled = try? SmallGazetteer.compile(replacing: [
      "base/shapes.tsv": SmallGazetteer.shapes + (country == "SY" ? syria : ""),
      "curated/places.tsv": SmallGazetteer.curatedPlaces + row,
    ])
    #expect((compiled != nil) == isRight)
  }

  @Test func `all problems are told at once`() {
    let text = Self.row(7, "91") + "geonames:2\tTown\tZZ\t\t\tP\tPPL\t3\t3\t0\t\t\ttest\n"
    let error = #expect(throws: CompileError.self) {
      try SmallGazetteer.compile(replacing: ["base/places.tsv": text])
    }
    #expect(error?.problems.count == 2)
  }
}
