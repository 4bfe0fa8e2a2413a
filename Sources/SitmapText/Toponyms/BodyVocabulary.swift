/// Words that make a name an organisation's, and what governments do.
enum BodyVocabulary {
  static let lists: [(WordTraits, String)] = [
    (.organisationHead, organisationHeads), (.pressHead, pressHeads), (.teamHead, teamHeads),
    (.organisationLead, organisationLeads), (.governmentVerb, governmentVerbs),
    (.addressVerb, addressVerbs), (.civicNoun, civicNouns), (.press, press),
    (.commonAdjective, commonAdjectives),
  ]

  private static let organisationHeads = """
    university college school schools academy institute hospital clinic police sheriff council court
    department ministry government parliament assembly senate congress house army navy guard corps command brigade
    battalion regiment board commission committee authority agency office bureau association union
    federation league party movement front foundation fund trust bank company corporation group
    inc ltd llc corp plc airlines airways railway church mosque cathedral temple diocese museum library
    theatre theater orchestra stadium arena club society center centre station prison jail zoo hotel
    chamber conference courthouse convention festival fire municipal memorial medical regional
    embassy consulate community public high elementary middle national international state electric water health
    """
  private static let pressHeads = """
    times post herald tribune journal gazette news chronicle observer guardian star press mirror
    telegraph globe daily examiner inquirer courier dispatch mail record sentinel bulletin bee
    constitution register enquirer radio tv television today magazine weekly newspaper media
    """
  private static let teamHeads = """
    united rovers wanderers fc athletic hotspur albion bulldogs yankees mets giants jets bears cubs
    sox lakers bulls knicks rangers cowboys astros rockets spurs texans eagles panthers tigers lions
    hawks falcons wildcats warriors raiders saints pirates reds browns steelers ravens patriots
    dolphins packers vikings broncos chiefs royals cardinals blues predators thrashers braves
    marlins phillies nationals orioles rays twins brewers athletics dodgers padres mariners rams seahawks
    titans jaguars colts pistons pacers bucks cavaliers celtics nets raptors wizards magic heat hornets
    grizzlies pelicans mavericks suns jazz clippers kings sabres senators canadiens bruins devils
    islanders flyers penguins hurricanes lightning oilers flames canucks sharks ducks coyotes
    stars avalanche blackhawks wolverines buckeyes hoosiers gators seminoles crimson longhorns aggies sooners
    jayhawks cyclones hawkeyes badgers gophers boilermakers spartans huskies trojans bruins
    """
  private static let organisationLeads = """
    university bank bishop archbishop diocese archdiocese institute college church duke duchess earl
    prince princess treaty battle siege declaration conference agreement accord accords protocol convention
    association federation union league museum chamber board council department ministry academy
    society order statue merchant
    """
  private static let governmentVerbs = """
    accused accuses announced announces denied denies rejected rejects condemned condemns warned warns agreed
    agrees asked asks urged urges called demanded demands expressed insists insisted vowed vows pledged
    pledges threatened threatens sent sends blamed blames signed wants hopes refused refuses welcomed
    withdrew maintains considers believes imposed recalled voted declared confirmed promised
    offered proposed responded reacted retaliated summoned expelled recognised recognized supports
    backs backed supported opposes opposed criticised criticized protested apologised plans intends
    decided seeks sought began launched deployed conducted annexed disputes disputed contests
    contested concedes conceded admits admitted acknowledges acknowledged hopes hinted promises offers proposes decides declares imposes
    deploys summons expels recalls welcomes responds weighs considers
    """
  private static let addressVerbs = """
    asked urged accused told pressed blamed warned thanked criticised criticized pressured condemned lobbied
    begged ask urge press warn blame accuse
    """
  private static let civicNouns = """
    police governor mayor resident residents officials official native man woman men women couple
    hospital hospitals area suburbs schools streets street airport people families citizens
    authorities city town council government forces army troops province district state region
    market prison court judge lawmakers voters border region's hotel branch office bureau correspondent
    provincial metropolitan
    """
  private static let press = """
    reuters ap afp upi bbc cnn itar-tass tass interfax ria xinhua dpa efe ansa kyodo pti ians bloomberg
    nbc cbs abc fox npr cbc ctv anadolu irna mena wam bernama petra saba sana spa
    """
  private static let commonAdjectives = """
    islamic democratic national international christian muslim republican liberal conservative labour
    federal royal catholic orthodox jewish protestant supreme united communist socialist civil general
    black white red green blue
    """
}
