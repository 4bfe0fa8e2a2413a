import SitmapModel

extension Language {
  /// The French words of figures.
  static let frenchNumbers = NumberWords(
    cardinals: [
      "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
      "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14,
      "quinze": 15, "seize": 16, "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19, "vingt": 20,
      "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "soixante-dix": 70,
      "quatre-vingts": 80, "quatre-vingt": 80, "quatre-vingt-dix": 90,
    ],
    scales: [
      "cent": 100, "cents": 100, "mille": 1000, "million": 1_000_000, "millions": 1_000_000,
      "milliard": 1_000_000_000, "milliards": 1_000_000_000,
    ],
    articles: [],
    joiners: ["et"],
    fixed: PhraseTable([
      ("une dizaine", 10), ("une douzaine", 12), ("une quinzaine", 15), ("une vingtaine", 20),
      ("une trentaine", 30), ("une quarantaine", 40), ("une cinquantaine", 50),
      ("une soixantaine", 60), ("une centaine", 100), ("un millier", 1000),
      ("un demi million", 500_000), ("cent", 100), ("mille", 1000),
    ]),
    strengths: [],
    vague: PhraseTable([
      ("dizaines de milliers", 20_000...99_999), ("centaines de milliers", 200_000...999_999),
      ("plusieurs dizaines", 20...99), ("plusieurs centaines", 200...999),
      ("plusieurs milliers", 2000...9999), ("dizaines", 20...99), ("centaines", 200...999),
      ("milliers", 2000...9999), ("plusieurs dizaines de milliers", 20_000...99_999),
      ("plusieurs", 3...9), ("quelques centaines", 200...999), ("quelques milliers", 2000...9999),
    ]),
    qualifiers: PhraseTable([
      ("environ", .about), ("quelque", .about), ("près de", .nearly), ("presque", .nearly),
      ("au moins", .atLeast), ("plus de", .moreThan), ("jusqu'à", .upTo), ("moins de", .fewerThan),
      ("autour de", .about),
    ]),
    trailing: PhraseTable([("environ", .about), ("au moins", .atLeast)]),
    fillers: PhraseTable([("un total de", true), ("quelque", true), ("les", true)]),
    rangeWords: ["à", "-", "–", "ou"],
    between: "entre",
    from: "de",
    and: "et",
    partitives: ["de", "des"],
    nouns: {
      var nouns: [String: NounClass] = [:]
      for word in wordSet(
        """
        personnes morts blessés civils habitants soldats citoyens citoyen gendarmes détenus otages militaires combattants rebelles policiers
        enfants femmes hommes réfugiés déplacés victimes disparus tués membres otages manifestants
        cadavres corps journalistes migrants casques-bleus jihadistes djihadistes islamistes mort
        blessé personne
        """
      ).words { nouns[word] = .persons }
      for word in wordSet("familles famille ménages ménage foyers").words {
        nouns[word] = .households
      }
      for word in wordSet("maisons maison habitations logements bâtiments").words {
        nouns[word] = .houses
      }
      for word in wordSet("véhicules chars obus missiles roquettes villages écoles bombes avions")
        .words
      {
        nouns[word] = .items
      }
      for word in wordSet(
        """
        jours jour semaines semaine mois ans an années heures heure minutes kilomètres km mètres
        euros dollars % pour fois degrés hectares
        """
      ).words { nouns[word] = .measure }
      return WordTable(nouns)
    }(),
    singlePersons: wordSet("soldat civil homme femme enfant journaliste policier militaire"),
    stops: wordSet(
      """
      le la les un une des du de à au aux en dans par pour sur sous avec sans et ou mais donc qui que
      dont où ont a est sont était été ce cette ces son sa ses leur leurs il elle ils elles se ne pas
      """
    ),
    additions: ["autres", "autre"],
    personEndings: ["eurs", "iers", "istes", "ants"],
    designators: wordSet("résolution article route numéro n° page phase niveau"),
    ages: ["âgé", "âgée", "âgés"],
    currencies: ["$", "€", "£"],
    yearPrepositions: ["en", "depuis", "de", "jusqu'en", "fin", "début"],
    percents: PhraseTable([("pour cent", true), ("%", true)]),
    wholes: ["les", "ses", "leurs", "des"],
    shares: PhraseTable([
      ("la moitié", 1.0 / 2), ("un tiers", 1.0 / 3), ("le tiers", 1.0 / 3), ("un quart", 1.0 / 4),
      ("le quart", 1.0 / 4), ("deux tiers", 2.0 / 3), ("trois quarts", 3.0 / 4),
    ]),
    ratios: PhraseTable([("sur", true)]),
    parts: PhraseTable([("dont", true), ("parmi lesquels", true), ("y compris", true)]),
    harm: wordSet("tué tuée tués mort morte blessé blessée enlevé arrêté abattu"),
    damage: wordSet("détruites détruits endommagées"),
    counts: PhraseTable([("nombre de", true), ("bilan", true)]),
    countVerbs: wordSet("sont ont étaient avaient"),
    fatal: wordSet("tué tués blessé blessés mort morts"),
    pronominal: wordSet("l le ce cet chaque aucun"),
    definite: wordSet("les ces leurs ses"),
    ofThem: wordSet("eux elles ceux celles"),
    singleBorders: wordSet(". ; , : qui après"),
    singleSpeech: wordSet("dit déclaré affirmé"),
    passives: wordSet("été est sont fut"),
    transitives: wordSet(""),
    generalNouns: wordSet("personnes morts blessés déplacés"),
    weakNouns: wordSet("morts blessés disparus déplacés"),
    reaches: PhraseTable([("pourrait atteindre", true)])
  )
}
