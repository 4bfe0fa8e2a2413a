import SitmapModel

extension Language {
  /// The English cues of modality.
  static let englishModality = ModalityWords(
    cues: PhraseTable(
      entries(englishPlanned, .planned, .right)
        + entries(englishHypothetical, .hypothetical, .right)
        + entries(englishNegated, .negated, .right)
        + entries(englishClaimed, .claimed, .right)
        + englishOtherCues
    ),
    droppable: ["dropped", "abandoned", "shelved", "scrapped", "withdrawn", "rejected"],
    plans: ["plan", "plans", "proposal", "proposals", "bid", "scheme", "idea", "offer", "project"],
    exempt: PhraseTable([
      ("not only", true), ("not just", true), ("not the first", true), ("no doubt", true),
      ("no less than", true), ("no fewer than", true), ("not less than", true),
      ("no more than", true), ("not more than", true), ("will of", true), ("if not", true),
      ("not far from", true), ("not least", true), ("not long ago", true), ("no.", true),
      ("never before", true), ("without warning", true), ("can not", true),
      ("can|could no longer", true), ("not|n't yet reached|spread|crossed", true),
      ("with nothing", true), ("with almost nothing", true), ("nothing but|more", true),
      ("claim|claims|claimed|claiming responsibility", true),
      (
        "no casualties|deaths|injuries|damage|fatalities|victims|violence",
        true
      ),
      ("no reports|report of casualties|injuries|damage|deaths|victims", true),
      (
        "without casualties|loss|incident|trouble|bloodshed|violence|resistance|injury|losses", true
      ),
      ("without a shot|fight", true), ("nothing|nobody was|were spared", true),
      ("failed|fails|failing to prevent|stop|halt|avert|contain|deter", true),
      ("unable|powerless to prevent|stop|halt|avert|contain", true),
      ("not|n't prevent|avert|deter|contain", true),
      ("should have prevented|stopped|averted", true), ("claimed credit", true),
      (
        "claimed the attack|attacks|bombing|blast|assault|killing|shooting|strike|raid|ambush", true
      ),
      ("claimed|claims the lives|life", true), ("has|have claimed at", true),
    ]),
    factive: wordSet(
      """
      claimed claim confirm confirmed verify verified admit admitted comment commented say said know
      known acknowledge acknowledged disclose disclosed specify specified elaborate immediately
      """
    ),
    speech: wordSet(
      """
      said says told announced confirmed pledged promised vowed declared added stated agreed
      """
    ),
    conjunctions: wordSet(
      """
      and but or while although though as so yet because whereas after before when until since with
      including leaving killing saying adding according
      """
    ),
    relatives: ["which", "who", "whose", "where", "whom"],
    coordinators: ["and", "or"],
    finite: wordSet(
      """
      is are was were has have had will would did does do said says told fled took left killed went
      came began fell hit shot could may might
      """
    ),
    pastEndings: ["ed"],
    be: wordSet("be been being is are was were"),
    determiners: wordSet("the a an his her their its political free good no of own god's popular"),
    backward: wordSet(
      "it this that claim claims report reports figure figures number toll account statement"
    ),
    refusals: wordSet(
      "access entry permission visas visa them him her passage bail asylum food aid"
    ),
    orders: wordSet(
      "ordered orders ordering order told urged urges urging instructed asked advised advising warned"
    ),
    ordered: wordSet(
      "evacuation evacuations withdrawal removal relocation expulsion deportation eviction closure"
    )
  )

  private static func entries(
    _ phrases: String,
    _ modality: Modality,
    _ scope: CueScope
  ) -> [(String, CueMeaning)] {
    phrases.split(separator: "\n").map {
      (String($0), CueMeaning(modality: modality, scope: scope))
    }
  }

  private static let englishPlanned = """
    is|are|was|were|be|been|'s|'re expected to
    is|are|was|were|be|been|'s|'re due to|for
    is|are|was|were|be|been set to|for
    is|are|was|were|be|been scheduled to|for
    is|are|was|were|be|been planned for
    is|are|was|were|be|been slated to|for
    is|are|was|were ready to
    is|are|was|were supposed|meant to
    is|are|was|were meaning|looking|hoping to
    is|are keen|eager to
    will|would attempt|try|seek to
    mean|means to
    hope|hopes|hoping to
    look|looks|looked set to
    on course|track to
    gear|gears|geared|gearing up to|for
    ready|readies|readied|readying to|for
    pencilled in for
    next on the list
    shall
    faces|face|facing
    is|are|was|were prepared to
    is|are|'s|'re going to
    is|are to
    was|were to
    offer|offers|offered|offering to
    offer|offers|offered|offering a|an|the|its
    to be held
    due to meet|arrive|visit|leave|begin|start|attend|hold|take|be|return|launch
    plan|plans|planned|planning to
    is|are|was|were planning a|an|the|its|their|new|another
    preparing a|an|its|their|new|another
    expect|expects to
    expect|expects
    poised to
    is|are|was|were massing
    preparations are|were under way for
    plans|plan for
    intend|intends|intended to
    will
    'll
    prepare|prepares|prepared|preparing to
    preparing|prepare|prepares for
    preparations for
    vow|vows|vowed to
    pledge|pledges|pledged to
    promise|promises|promised to
    promise|promises|promised|pledged|pledges|vowed|vows more|further|additional|new
    agree|agrees|agreed to
    aim|aims|aimed to
    hope|hopes|hoped to
    promise|promises|promised|pledge|pledges|pledged|vow|vows|vowed a|an|the|its|two|three
    decide|decides whether|to
    weighs|weighing a|an|the|its
    want|wants|wanted to
    seek|seeks to
    decided to
    promised|vowed|pledged|agreed|offered|decided on monday|tuesday|wednesday|thursday|friday|saturday|sunday to
    refused to leave until
    scheduled to
    ordered to
    were|was|been told to
    told to
    told|ordered|urged|instructed|asked|advised|warned|warns|urges|urging|advising|instructing residents|people|civilians|them|inhabitants|villagers|families|everyone to
    ordered its|their|the|all residents|inhabitants|people|population
    is|are|was|were|be|been ordered|advised|urged|asked|instructed|warned to
    evacuation orders|order
    orders|order to
    call|calls|called|calling for
    called on
    urge|urges|urged|urging
    demand|demands|demanded
    operation|offensive|bid|effort|efforts|campaign|push|mission|plan|plans|decision|fight|pledge|promise|proposal to
    in a bid to
    call|calls|called|calling a|an|another|new
    upcoming
    forthcoming
    is|are|was|were about to
    is|are bound to
    announced|set|scheduled|planned|called|slated|arranged for
    """

  private static let englishHypothetical = """
    could
    may
    might
    would
    should
    whether
    unless
    in case
    in the event of
    fear|fears|feared|fearing
    fear|fears|feared|fearing that
    amid fears
    brace|braces|braced|bracing for
    asking|asks|asked for permission|approval|authorisation|clearance to
    seeking|seeks|sought|requested|requests|requesting|awaiting|await permission|approval|authorisation|clearance to
    on the verge|brink of
    danger that
    worry|worries|worried|worrying that
    warn|warns|warned that
    warning|warnings of|that|about
    amid threats of
    in the event that
    anticipate|anticipates|anticipating
    propose|proposes|proposed|proposing a|an|the
    threat|ultimatum|ultimatums to
    prone to
    simulate|simulates|simulated|simulating
    mock
    amid fears that|of
    fears|fear of|over
    risk|risks of
    risk|risks being
    at risk of
    in danger of
    threat|threats of
    threaten|threatens|threatened|threatening to
    threat|threats to
    threatened on monday|tuesday|wednesday|thursday|friday|saturday|sunday to
    possibility|prospect|likelihood|danger|dangers|chance|chances|odds|probability|spectre|specter of
    potential|scope for
    possible
    possibly
    potential
    potentially
    perhaps
    maybe
    is|are|was|were likely to
    likely
    unlikely to
    unclear whether|if
    not clear whether|if
    not known whether|if
    warn|warns|warned of
    is|are|was|were|has|have considering
    considering|considers|weighing|discussing
    asked washington|moscow|nato|london|paris|ankara for
    asked|appealed|appeals|appealing for
    has|have|had asked
    attempt|attempts|attempted to
    ability to
    capable of
    able to
    can
    """
}
