import SitmapModel

extension Language {
  /// The English words of actors.
  static let englishActors = ActorWords(
    named: .embedded,
    heads: heads,
    equipment: wordSet(
      """
      jets jet warplanes warplane planes aircraft drones drone helicopters helicopter gunboats tanks
      warships artillery airstrikes airstrike bombers missiles missile rockets rocket shells shelling
      strikes strike raid raids navy-ships bombardment guards guard patrol patrols gunships gunship
      """
    ),
    groups: wordSet("group groups faction factions elements element network networks actors"),
    postings: wordSet(
      """
      post posts station stations base bases camp camps barracks checkpoint checkpoints convoy convoys
      patrol patrols vehicle vehicles headquarters outpost outposts position positions truck trucks bus car
      building compound garrison academy
      """
    ),
    arming: wordSet("armed masked hooded uniformed knife-wielding machete-wielding gun-toting"),
    unnamed: wordSet("unidentified unknown unspecified"),
    modifiers: [
      "government": .state, "army": .state, "military": .state, "security": .state,
      "police": .state, "police's": .state, "armed": .unknown, "special": .state,
      "federal": .state, "national": .state, "regime": .state, "border": .state, "state": .state,
      "provincial": .state, "local": .unknown, "interior": .state, "defence": .state,
      "defense": .state, "foreign": .unknown, "rebel": .rebel, "insurgent": .rebel,
      "opposition": .rebel, "resistance": .rebel, "separatist": .rebel, "jihadist": .rebel,
      "islamist": .rebel, "extremist": .rebel, "guerrilla": .rebel, "militant": .rebel,
      "militia": .militia, "paramilitary": .militia, "tribal": .communal, "gang": .militia,
      "vigilante": .militia, "coalition": .external, "us-led": .external, "saudi-led": .external,
      "nato-led": .external, "peacekeeping": .external, "russian-backed": .rebel,
      "iran-backed": .militia, "iranian-backed": .militia, "turkish-backed": .rebel,
      "us-backed": .rebel, "pro-government": .militia, "anti-government": .rebel,
      "self-defence": .militia, "self-defense": .militia, "criminal": .militia, "coast": .state,
      "prison": .state, "frontier": .state, "non-state": .rebel, "youth": .communal,
      "aid": .organisation, "humanitarian": .organisation, "rights": .organisation,
      "relief": .organisation, "pro-russian": .rebel, "loyalist": .state,
    ],
    adjectives: wordSet(
      """
      suspected alleged armed masked unidentified unknown heavily shia shiite sunni kurdish islamist
      islamic muslim christian arab tribal pro-government elite special young local foreign
      senior top regional internally displaced ethnic main civil riot anti-terrorism counter-terrorism
      traffic prison republican presidential revolutionary allied joint air ground naval peshmerga
      interim transitional many former peaceful angry pregnant
      last remaining own additional newly deployed retreating advancing
      anti-government opposition secular southern northern eastern western central
      """
    ),
    determiners: wordSet("the a an its his their our some other these those several"),
    possessives: ["its", "their"],
    followers: wordSet(
      "men fighters forces troops soldiers gunmen militants units militiamen snipers"
    ),
    partOf: wordSet(
      "members fighters soldiers forces troops officers leaders group groups elements units militants gunmen rebels spokesman"
    ),
    partitives: ["of", "from"],
    titles: PhraseTable([
      ("president", .state), ("vice president", .state), ("prime minister", .state),
      ("foreign|defence|defense|interior|health|justice|finance minister", .state),
      ("deputy prime minister", .state), ("minister", .state), ("king", .state),
      ("queen", .state), ("chancellor", .state), ("secretary of state|defense|defence", .state),
      ("defense|defence|foreign secretary", .state), ("governor", .state), ("mayor", .state),
      ("senator", .state), ("ambassador", .state), ("gen", .state), ("general", .state),
      ("lt gen", .state), ("maj gen", .state), ("brig gen", .state), ("brig", .state),
      ("brigadier", .state), ("col", .state), ("colonel", .state), ("lt col", .state),
      ("lt", .state), ("lieutenant", .state), ("maj", .state), ("major", .state),
      ("capt", .state), ("captain", .state), ("sgt", .state), ("sergeant", .state),
      ("admiral", .state), ("police chief", .state), ("mr", .unknown), ("mrs", .unknown),
      ("ms", .unknown), ("dr", .unknown), ("sheikh", .unknown), ("ayatollah", .unknown),
      ("commander", .unknown), ("crown prince", .state), ("prince", .state), ("emir", .state),
      ("secretary general", .organisation), ("secretary-general", .organisation),
    ]),
    notNames: wordSet("assembly council secretary staff election elections palace house office of"),
    locatives: ["in", "at", "near", "outside", "around", "inside"],
    stateForces: ["armed", "security", "special", "defence", "defense", "ground", "air", "naval"],
    particles: ["al", "el", "bin", "ibn", "abu", "van", "von", "de", "da", "del", "ul", "ur", "u"],
    governing: wordSet(
      """
      said says has had denied denies confirmed announced warned urged blamed accused condemned
      launched sent expelled vowed insists claims wants hopes rejected imposed recalled offered
      agreed pledged backs supports supported withdrew invaded also
      """
    ),
    agents: ["by", "blamed", "accused"]
  )

  private static let heads: WordTable<ActorType> = {
    var heads: [String: ActorType] = [:]
    let table: [(ActorType, String)] = [
      (
        .state,
        """
        army military navy troops soldiers soldier police policeman policemen policewoman government
        ministry minister authorities authority officials official parliament gendarmes gendarmerie
        commandos paratroopers marines coastguard regime officers officer governor mayor president
        guards-men lawmakers prosecutors conscripts servicemen reservists reinforcements junta cadets
        sailors airmen brigade battalion regiment
        """
      ),
      (
        .unknown,
        """
        forces force gunmen gunman attackers attacker bomber bombers assailants assailant kidnappers armed-men
        commander commanders snipers sniper abductors hijackers raiders arsonists
        """
      ),
      (
        .rebel,
        """
        rebels rebel insurgents insurgent guerrillas guerrilla jihadists jihadist militants militant
        separatists separatist fighters extremists terrorists islamists mujahideen insurgency
        """
      ),
      (
        .militia,
        """
        militia militias militiamen militiaman paramilitaries gangs gang vigilantes cartel cartels
        mercenaries peshmerga gangsters bandits thugs
        """
      ),
      (
        .communal,
        "tribesmen tribe tribes herders herdsmen pastoralists clan clans clansmen nomads settlers rustlers warriors"
      ),
      (.rioters, "rioters mob mobs looters"),
      (.protesters, "protesters protester protestors demonstrators demonstrator marchers strikers"),
      (
        .civilians,
        """
        civilians civilian people residents resident villagers villager families women woman children
        child migrants refugees refugee idps inhabitants locals students pupils worshippers pilgrims
        passengers journalists journalist doctors farmers farmer fishermen miners bodyguards workers
        patients evacuees citizens shoppers mourners households persons men man boy boys girl girls
        rescuers teachers nurses returnees crowd crowds youths
        """
      ),
      (.external, "coalition peacekeepers peacekeeper"),
      (.organisation, "ngo ngos charity charities agency agencies"),
    ]
    for (type, words) in table {
      for word in wordSet(words).words { heads[word] = type }
    }
    return WordTable(heads)
  }()
}
