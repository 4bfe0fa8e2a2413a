import SitmapModel

extension Language {
  /// French, lightly: figures, dates, the commonest cues, speakers and actors.
  package static let french = Language(
    tag: "fr",
    elisions: ["l'", "d'", "qu'", "n'", "s'", "j'", "c'", "m'", "jusqu'", "lorsqu'"],
    numbers: frenchNumbers,
    dates: frenchDates,
    modality: frenchModality,
    speech: frenchSpeech,
    actors: frenchActors
  )

  private static let frenchModality = ModalityWords(
    cues: PhraseTable([
      (
        "pourrait|pourraient|peut-être|risque|risquent|éventuel|éventuelle|si|possible",
        CueMeaning(modality: .hypothetical, scope: .right)
      ),
      (
        "devrait|devraient|doit|doivent|prévoit|prévoient|prévu|envisage|va|vont|appelle|appelé",
        CueMeaning(modality: .planned, scope: .right)
      ),
      (
        "ne|pas|aucun|aucune|personne|jamais|sans|nie|dément|démenti",
        CueMeaning(modality: .negated, scope: .right)
      ),
      (
        "aurait|auraient|serait|seraient|prétendument|présumé|présumée",
        CueMeaning(modality: .claimed, scope: .right)
      ),
      ("menace|menacent de", CueMeaning(modality: .hypothetical, scope: .right)),
      ("accuse|accusé|accusent de", CueMeaning(modality: .claimed, scope: .right)),
    ]),
    droppable: [],
    plans: [],
    exempt: PhraseTable([("pas seulement", true), ("ne que", true)]),
    factive: wordSet("revendiqué confirmé confirmer vérifier"),
    speech: wordSet("déclaré annoncé indiqué affirmé"),
    conjunctions: wordSet("et mais ou tandis alors car lorsque quand après avant"),
    relatives: wordSet("qui que dont où"),
    coordinators: ["et", "ou"],
    finite: wordSet("est sont a ont était étaient avait avaient"),
    pastEndings: [],
    be: wordSet("être été est sont"),
    determiners: wordSet("le la les un une des ce cette son sa leur"),
    backward: wordSet("cela ce cette bilan information"),
    refusals: [],
    orders: [],
    ordered: []
  )

  private static let frenchSpeech = SpeechWords(
    verbs: wordSet(
      """
      déclaré annoncé indiqué affirmé précisé ajouté confirmé démenti dit rapporté estimé estime
      affirme déclare annonce indique précise ajoute confirme dément rapporte assure assuré nie
      """
    ),
    telling: [],
    addressees: [],
    denials: wordSet("démenti dément nie"),
    sources: PhraseTable([
      ("selon", true), ("de source", true), ("a-t-on appris auprès de", true),
    ]),
    auxiliaries: wordSet("être été est sont à de"),
    adverbs: wordSet("a ont avait avaient également aussi lui ensuite"),
    borders: [",", ";", ":", "\"", "«", "»", "(", ")", "—", "–", ".", "“", "”"],
    leading: wordSet("et mais cependant toutefois"),
    notSpeakers: wordSet("il elle ils elles on qui que nous"),
    openings: wordSet("depuis qui que si quand lorsque"),
    nounVerbs: ["estime"],
    nounTails: ["de", "des"],
    relatives: ["qui"],
    tails: ["à", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "dans"]
  )

  private static let frenchActors = ActorWords(
    named: .embedded,
    heads: frenchHeads,
    equipment: wordSet("avions chasseurs hélicoptères drones"),
    groups: [],
    postings: [],
    arming: [],
    unnamed: [],
    modifiers: [
      "gouvernementales": .state, "militaires": .state, "rebelles": .rebel, "rebelle": .rebel,
    ],
    adjectives: [],
    determiners: wordSet("le la les un une des ses leurs l"),
    possessives: ["ses", "leurs"],
    followers: wordSet("hommes combattants forces soldats troupes"),
    partOf: wordSet("membres combattants soldats"),
    partitives: ["de", "des", "du"],
    titles: PhraseTable([
      ("président", .state), ("premier ministre", .state), ("ministre", .state),
      ("général", .state), ("colonel", .state), ("m", .unknown), ("mme", .unknown),
    ]),
    notNames: [],
    locatives: ["à", "près", "dans"],
    stateForces: ["sécurité"],
    particles: ["al", "el", "bin", "ben", "de", "du"],
    governing: wordSet("a dit annonce dément condamne accuse"),
    agents: ["par"]
  )

  private static let frenchHeads: WordTable<ActorType> = {
    var heads: [String: ActorType] = [:]
    for word in wordSet(
      "armée soldats soldat militaires police policiers gouvernement ministère autorités"
    ).words {
      heads[word] = .state
    }
    for word in wordSet("rebelles rebelle insurgés jihadistes djihadistes islamistes combattants")
      .words
    {
      heads[word] = .rebel
    }
    for word in wordSet("milice milices miliciens gangs").words { heads[word] = .militia }
    for word in wordSet("manifestants").words { heads[word] = .protesters }
    for word in wordSet(
      "civils habitants villageois familles femmes enfants réfugiés déplacés personnes"
    ).words {
      heads[word] = .civilians
    }
    return WordTable(heads)
  }()
}
