import SitmapGazetteer
import SitmapModel

/// Small tables of our own, compiled the way the real ones are.
enum SmallGazetteer {
  static let placeHeader =
    "id\tname\tcountry\tadmin1\tadmin2\tclass\tcode\tlat\tlon\tpopulation\tradius_km\tnames\tsource\n"

  static let countries = """
    iso2\tiso3\tgeonames_id\tname\tcontinent\tfips\tdemonyms
    IQ\tIRQ\t99237\tIraq\tAS\tIZ\tIraqi|Iraqis
    SY\tSYR\t163843\tSyria\tAS\tSY\tSyrian
    FJ\tFJI\t2205218\tFiji\tOC\tFJ\tFijian

    """

  static let basePlaces =
    placeHeader + """
      geonames:99237\tIraq\tIQ\t\t\tA\tPCLI\t33\t44\t38433600\t\tاَلْعِرَاق|Republic of Iraq\ttest
      geonames:163843\tSyria\tSY\t\t\tA\tPCLI\t35\t38\t16906283\t\tSyrian Arab Republic\ttest
      geonames:2205218\tFiji\tFJ\t\t\tA\tPCLI\t-18\t178\t883483\t\t\ttest
      geonames:99592\tAl Anbar\tIQ\t01\t\tA\tADM1\t33\t42\t1500000\t\tAnbar Governorate|الأنبار\ttest
      geonames:98182\tBaghdad\tIQ\t07\t\tA\tADM1\t33.3\t44.4\t8000000\t\tBaghdad Governorate\ttest
      geonames:98180\tBaghdad\tIQ\t07\t\tP\tPPLC\t33.34058\t44.40088\t7216000\t\tBağdat|بغداد|Багдад\ttest
      geonames:98245\tRamadi\tIQ\t01\t\tP\tPPLA\t33.42056\t43.30778\t223500\t\tAr Ramādī|الرمادي\ttest
      geonames:99454\tAl Fallūjah\tIQ\t01\t99455\tP\tPPLA2\t33.34913\t43.78599\t190159\t\tFallujah|الفلوجة\ttest
      geonames:99455\tFallujah District\tIQ\t01\t99455\tA\tADM2\t33.3\t43.7\t0\t\t\ttest
      geonames:95788\tHīt\tIQ\t01\t\tP\tPPLA2\t33.63664\t42.82768\t66700\t\t\ttest
      geonames:170794\tDeir ez-Zor\tSY\t07\t\tP\tPPLA\t35.33588\t40.14084\t242565\t\tDayr az Zawr\ttest
      geonames:170792\tDeir ez-Zor\tSY\t07\t\tA\tADM1\t35\t40\t1200000\t\tEuphrates\ttest
      geonames:2198148\tSuva\tFJ\t\t\tP\tPPLC\t-18.14161\t178.44149\t77366\t\t\ttest
      geonames:2199295\tNanumea\tFJ\t\t\tP\tPPL\t-16.8\t-179.9\t300\t\t\ttest
      geonames:6255147\tAsia\t\t\t\tL\tCONT\t29.8\t89.3\t3812366000\t\t\ttest
      naturalearth:euphrates\tEuphrates\t\t\t\tH\tSTM\t33.6\t42.8\t0\t\tالفرات\ttest
      icao:ORAA\tDesert Strip\tIQ\t\t\tS\tAIRP\t33.5\t42.5\t0\t\t\ttest
      naturalearth:lake\tLake Small\t\t\t\tH\tLK\t33.2\t43.2\t0\t\t\ttest

      """

  /// Anbar is a square with a square hole, Iraq a larger one, the lake two squares, the river a line.
  static let shapes = """
    id\tkind\trings\tsource
    geonames:99592\tpolygon\t410000,320000 30000,0 0,20000 -30000,0;411000,321000 0,1000 1000,0 0,-1000\ttest
    geonames:99237\tpolygon\t390000,290000 90000,0 0,80000 -90000,0 0,-80000\ttest
    naturalearth:lake\tpolygon\t431000,331000 1000,0 0,1000 -1000,0/433000,331000 1000,0 0,1000 -1000,0\ttest
    naturalearth:euphrates\tline\t401000,353000 10000,-10000 20000,-8000\ttest

    """

  /// A P-code, an ISO code, one that ended, and an airport.
  static let codes = """
    place_id\tsystem\tcode\tvalid_from\tvalid_to\tsource
    geonames:99592\tpcode\tIQG01\t2019-06-03\t\ttest
    geonames:99592\tiso3166-2\tIQ-AN\t\t\ttest
    geonames:99455\tpcode\tIQG01Q03\t2019-06-03\t\ttest
    geonames:98182\tpcode\tIQG07\t2019-06-03\t\ttest
    icao:ORAA\ticao\tORAA\t\t\ttest

    """

  static let names = """
    place_id\tname\tlanguage\tkind\tvalid_from\tvalid_to\tsource
    geonames:99454\tالفلوجة\tar\talternate\t\t\ttest
    geonames:98245\tOldtown\ten\tformer\t\t2016-02-04\ttest

    """

  static let disputed = """
    place_id\tworldview\tcountry\tnote\tsource
    geonames:99592\tdefault\tIQ\tours\ttest
    geonames:99592\tSY\tSY\ta claim of this test\ttest

    """

  static let words = "word\nhouse\nhit\nsuva\n"
  /// Rarer words and words of one's own, which count as they stand.
  static let rarerWords = "word\nbaghda\nfaluja\n"
  static let ownWords = "word\tsource\nramadis\ttest\n"

  static let curatedPlaces =
    placeHeader + """
      sitmap:habbaniyah\tHabbaniyah\tIQ\t01\t\tP\tPPL\t33.383\t43.583\t0\t5\tAl Habbaniyah\ttest
      geonames:95788\tHit\tIQ\t01\t\tP\tPPLA2\t33.64\t42.83\t70000\t\t\tcurated

      """

  static let aliases = """
    place_id\talias\tlanguage\tsource
    # a comment
    geonames:98245\tRumadi\ten\ttest
    sitmap:habbaniyah\tHabaniyya\ten\ttest

    """

  static let demonyms = """
    demonym\tplace_id\tkind\tsource
    Baghdadi\tgeonames:98180\tadjective\ttest

    """

  static let stopWords = """
    word\trule\tnote\tsource
    hit\tcontext\ta verb\ttest
    most\tnever\tan adverb\ttest

    """

  /// Compiles the small tables; a table can be replaced, by its file name with `base/` or `curated/`.
  ///
  /// Days of places stand in `times`; there are none without it.
  static func compile(
    replacing other: [String: String] = [:],
    times: String? = nil
  ) throws -> GazetteerCompiler.Result {
    func file(_ path: String, _ text: String) -> SourceFile {
      SourceFile(path: path, bytes: Array((other[path] ?? text).utf8))
    }
    return try GazetteerCompiler.compile(
      base: GazetteerCompiler.Tables([
        file("base/countries.tsv", countries), file("base/places.tsv", basePlaces),
        file("base/shapes.tsv", shapes), file("base/codes.tsv", codes),
        file("base/names.tsv", names), file("base/words.tsv", words),
      ]),
      curated: GazetteerCompiler.Tables(
        [
          file("curated/places.tsv", curatedPlaces), file("curated/aliases.tsv", aliases),
          file("curated/demonyms.tsv", demonyms), file("curated/stopwords.tsv", stopWords),
          file("curated/disputed.tsv", disputed), file("base/rarer-words.tsv", rarerWords),
          file("curated/words.tsv", ownWords),
        ] + (times.map { [file("curated/times.tsv", $0)] } ?? [])
          + other.keys.filter { $0 == "curated/airport_towns.tsv" }.map { file($0, "") }
      )
    )
  }

  /// The small gazetteer, opened.
  static func open() throws -> Gazetteer {
    let result = try compile()
    return try Gazetteer(packs: [Pack(bytes: result.base), Pack(bytes: result.curated)])
  }
}

/// Tokens of a text, made by hand: words keep hyphens and apostrophes unless `splitting` them.
func sentence(_ text: String, splitting: Bool = false) -> Sentence {
  var tokens: [Token] = []
  var word: [UInt8] = []
  var start = 0
  var hadSpace = false
  func isMark(_ byte: UInt8) -> Bool {
    let marks = splitting ? ".,;:()\"'-" : ".,;:()\""
    return marks.utf8.contains(byte)
  }
  func close(at end: Int) {
    guard !word.isEmpty else { return }
    let string = String(decoding: word, as: UTF8.self)
    tokens.append(
      Token(
        span: Span(start, end),
        text: string,
        lower: string.lowercased(),
        kind: isMark(word[0]) ? .punctuation : .word,
        spaceBefore: hadSpace
      )
    )
    word = []
    hadSpace = false
  }
  for (i, byte) in text.utf8.enumerated() {
    if byte == UInt8(ascii: " ") {
      close(at: i)
      hadSpace = true
    } else if isMark(byte) {
      close(at: i)
      (start, word) = (i, [byte])
      close(at: i + 1)
    } else {
      if word.isEmpty { start = i }
      word.append(byte)
    }
  }
  close(at: text.utf8.count)
  return Sentence(
    index: 0,
    span: Span(0, text.utf8.count),
    passage: .body,
    paragraph: 0,
    tokens: tokens
  )
}
