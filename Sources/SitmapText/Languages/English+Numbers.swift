import SitmapModel

extension Language {
  /// The English words of figures; the intervals of vague words are those of the annotation rules.
  static let englishNumbers = NumberWords(
    cardinals: englishCardinals,
    scales: [
      "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000,
      "dozen": 12, "lakh": 100_000, "lakhs": 100_000, "crore": 10_000_000, "crores": 10_000_000,
      "mn": 1_000_000, "m": 1_000_000, "k": 1000,
    ],
    articles: ["a", "an"],
    joiners: ["and"],
    fixed: PhraseTable([
      ("half a million", 500_000), ("half a dozen", 6), ("a quarter of a million", 250_000),
      ("one and a half million", 1_500_000), ("a million and a half", 1_500_000),
      ("three quarters of a million", 750_000), ("half a thousand", 500), ("a couple", 2),
    ]),
    strengths: ["-strong"],
    vague: PhraseTable([
      ("hundreds of thousands", 200_000...999_999), ("tens of thousands", 20_000...99_999),
      ("dozens of thousands", 24_000...99_999), ("tens of millions", 20_000_000...99_999_999),
      ("hundreds of millions", 200_000_000...999_999_999), ("millions", 2_000_000...9_999_999),
      ("thousands", 2000...9999), ("hundreds", 200...999), ("dozens", 24...99),
      ("scores", 40...99), ("tens", 20...99), ("hundreds or thousands", 200...9999),
      ("few hundred", 200...999), ("few thousand", 2000...9999),
      ("several|many hundred", 200...999), ("a few hundred", 200...999),
      ("several|many thousand", 2000...9999), ("a few thousand", 2000...9999),
      ("several|many dozen", 24...99), ("a few dozen", 24...99),
      ("several|many million", 2_000_000...9_999_999), ("a few million", 2_000_000...9_999_999),
      ("several|many hundred thousand", 200_000...999_999),
      ("a few hundred thousand", 200_000...999_999),
      ("several tens of thousands", 20_000...99_999), ("several", 3...9), ("a handful", 3...9),
    ]),
    qualifiers: PhraseTable([
      ("about", .about), ("around", .about), ("some", .about), ("roughly", .about),
      ("approximately", .about), ("approx", .about), ("approx.", .about), ("circa", .about),
      ("an estimated", .about), ("estimated", .about), ("close to", .nearly),
      ("estimated to be", .about), ("in the region of", .about), ("~", .about),
      ("nearly", .nearly), ("almost", .nearly), ("just under", .nearly),
      ("at least", .atLeast), ("no|not fewer|less than", .atLeast), ("a minimum of", .atLeast),
      ("more than", .moreThan), ("over", .moreThan), ("above", .moreThan), ("well over", .moreThan),
      ("upwards of", .moreThan), ("upward of", .moreThan), ("in excess of", .moreThan),
      ("exceeding", .moreThan), ("greater than", .moreThan), ("just over", .moreThan),
      ("well|far more than", .moreThan), ("surpassing", .moreThan), (">", .moreThan),
      ("up to", .upTo), ("as many|much as", .upTo), ("at most", .upTo), ("a maximum of", .upTo),
      ("no more than", .upTo), ("not more than", .upTo),
      ("fewer|less than", .fewerThan), ("under", .fewerThan), ("below", .fewerThan),
    ]),
    trailing: PhraseTable([
      ("or more", .atLeast), ("or so", .about), ("+", .atLeast), ("plus", .atLeast),
      ("or fewer|less", .upTo),
    ]),
    fillers: PhraseTable([
      ("a total of", true), ("another", true), ("a further", true), ("an additional", true),
      ("additional", true), ("further", true), ("an other", true), ("some", true),
      ("about", true), ("around", true), ("an estimated", true), ("the", true),
      ("as many as", true), ("approximately", true),
    ]),
    rangeWords: ["to", "-", "–", "—", "or"],
    between: "between",
    from: "from",
    and: "and",
    partitives: ["of"],
    nouns: englishNouns,
    singlePersons: englishSinglePersons,
    stops: englishNounStops,
    additions: ["more", "others", "other", "additional"],
    personEndings: ["ers", "ors", "ists", "men", "women", "ees", "ians", "ants", "folk"],
    designators: wordSet(
      """
      no no. nos nos. number # resolution article highway route road section chapter page phase
      grade level category room block zone group camp paragraph annex flight apollo covid channel
      figure table version volume issue item rule act bill unit station division brigade sector
      ward type class version appendix map building floor gate line tier stage
      """
    ),
    ages: ["aged", "age", "ages", "children", "kids", "turned"],
    currencies: wordSet("$ € £ ₹ ¥ us$ a$ c$ usd eur gbp rs rs. inr pkr iqd ngn kes php"),
    yearPrepositions: wordSet(
      "in since of by until till from during before after late early mid year and to the between"
    ),
    percents: PhraseTable([("per cent", true), ("percent", true), ("%", true), ("pc", true)]),
    wholes: ["the", "its", "their", "some", "about", "these", "those"],
    shares: PhraseTable([
      ("half", 1.0 / 2), ("a half", 1.0 / 2), ("one half", 1.0 / 2), ("a|one third", 1.0 / 3),
      ("a|one quarter", 1.0 / 4), ("a|one fifth", 1.0 / 5), ("a|one tenth", 1.0 / 10),
      ("two thirds", 2.0 / 3), ("two-thirds", 2.0 / 3), ("three quarters", 3.0 / 4),
      ("three-quarters", 3.0 / 4),
      ("three fifths", 3.0 / 5), ("two fifths", 2.0 / 5), ("one in two", 1.0 / 2),
      ("one in three", 1.0 / 3),
      ("one in four", 1.0 / 4), ("one in five", 1.0 / 5), ("one in ten", 1.0 / 10),
      ("two in three", 2.0 / 3),
    ]),
    ratios: PhraseTable([("out of", true), ("in every", true), ("in", true)]),
    parts: PhraseTable([
      ("including", true), ("among them", true), ("of whom", true), ("of them", true),
      ("among whom", true), ("of which", true), ("include", true), ("includes", true),
      ("included", true),
    ]),
    harm: wordSet(
      """
      killed killing kill kills dead died dies injured injuring injures wounded wounding hurt shot
      murdered beheaded executed hanged drowned abducted kidnapped kidnapping arrested arresting
      detained missing stabbed lynched raped assassinated slain martyred burned burnt crushed
      electrocuted captured hostage trampled beaten tortured disappeared death
      """
    ),
    damage: wordSet(
      "damaged destroyed collapsed flooded burned burnt razed gutted partially inundated"
    ),
    counts: PhraseTable([
      ("number of", true), ("toll", true), ("total", true), ("count", true), ("numbers of", true),
    ]),
    countVerbs: wordSet(
      """
      have has had were was are is people died fled killed dead remain left
      """
    ),
    fatal: wordSet(
      """
      killed killing wounded wounding injured injuring died dead dies leaving missing
      """
    ),
    pronominal: wordSet(
      """
      no the this that any every each which some another day number
      """
    ),
    definite: wordSet("the these those all both their its his other into last past"),
    ofThem: wordSet("them whom these those which"),
    singleBorders: wordSet(". ; , : who which after when"),
    singleSpeech: wordSet("said says told claimed reported added"),
    passives: wordSet("was were been being be is are had has found reported shot"),
    transitives: wordSet(
      """
      killed kill kills shot injured wounded abducted kidnapped arrested detained beheaded
      executed murdered stabbed captured killing beat
      """
    ),
    generalNouns: wordSet(
      """
      people persons others individuals dead deaths casualties fatalities wounded injured hurt
      missing bodies corpses lives injuries person victims displaced displacements cases
      affected evacuated trapped souls homeless stranded
      """
    ),
    weakNouns: wordSet(
      """
      dead wounded injured hurt missing displaced affected evacuated trapped stranded homeless
      police
      """
    ),
    reaches: PhraseTable([
      ("could|may|might|would reach", true), ("could rise|climb|increase to", true),
      ("may|might rise|climb|increase to", true), ("could be as high as", true),
    ])
  )

  static let englishCardinals: WordTable<Int> = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
  ]

  static let englishNouns: WordTable<NounClass> = {
    var nouns: [String: NounClass] = [:]
    for word in wordSet(englishPersons).words { nouns[word] = .persons }
    for word in englishSinglePersons.words { nouns[word] = .persons }
    for word in wordSet("family families household households familis hh hhs").words {
      nouns[word] = .households
    }
    for word in wordSet(englishHouses).words { nouns[word] = .houses }
    for word in wordSet(englishItems).words { nouns[word] = .items }
    for word in wordSet(englishMeasures).words { nouns[word] = .measure }
    return WordTable(nouns)
  }()
}
