/// Words that stand around place names in English reports.
enum PlaceVocabulary {
  static let lists: [(WordTraits, String)] = [
    (.function, functionWords), (.strongPreposition, strongPrepositions),
    (.weakPreposition, weakPrepositions), (.placeHead, placeHeads), (.placeLead, placeLeads),
    (.roadHead, roadHeads), (.roadLead, "highway route interstate motorway freeway road us"),
    (.direction, directions), (.kindNoun, kindNouns), (.calendar, calendar),
    (
      .lengthUnit,
      "km kms kilometer kilometers kilometre kilometres mile miles mi metre metres meter meters"
    ),
    (.placeVerb, placeVerbs), (.compoundTail, compoundTails),
  ]

  private static let functionWords = """
    the a an in on at by for from to of with and or but nor so yet as if when while where after before
    since until though although because however meanwhile moreover also then there here this that these
    those it its he she they we you i his her their our your my him them who whom whose which what why
    how not no all some many most more few several both each every other another any such same only just
    even still about over under between into through during against among around across along near
    outside inside within without behind beyond despite according once now today yesterday tomorrow
    is are was were be been being has have had do does did will would can could may might shall should
    must one two three four five six seven eight nine ten new last next first second third earlier later
    nearly almost police officials residents people local government forces rebels troops
    """
  private static let strongPrepositions = """
    in near outside inside around across throughout toward towards into within downtown beyond
    entering leaving northern southern eastern western northeastern northwestern southeastern
    southwestern north-east north-west south-east south-west central nearby neighbouring neighboring
    """
  private static let weakPrepositions = """
    at from to of through via off along past over for between onto by with against on and or the
    """
  private static let placeHeads = """
    county counties parish township province governorate district state region prefecture oblast raion canton
    valley island islands river creek lake lakes bay strait straits gulf peninsula desert mountain mountains hills
    beach canal dam heights territory territories reservoir coast delta basin plains sea ocean strip
    border plateau forest wetlands swamp point pass falls springs harbour harbor airport airbase bridge
    neighborhood neighbourhood borough municipality division department zone highlands archipelago
    """
  private static let placeLeads = """
    lake mount mt river camp fort ft port cape isle gulf bay sea strait jebel jabal wadi nahr tell tall
    deir st saint san santa el al new old upper lower greater
    """
  private static let roadHeads = """
    street road avenue ave drive lane boulevard blvd highway parkway turnpike expressway freeway crescent
    terrace pike trail rd dr ln close circle st
    """
  private static let directions = """
    north south east west northern southern eastern western northeast northwest southeast southwest
    north-east north-west south-east south-west northeastern northwestern southeastern southwestern
    north-eastern north-western south-eastern south-western central upper lower mid greater inner outer
    """
  private static let kindNouns = """
    city town village capital province governorate district region state county area suburb neighborhood
    neighbourhood quarter island river lake valley mountains coast peninsula border camp airport dam bridge
    settlement municipality township port hamlet outskirts country republic oblast enclave stronghold
    territory sub-county department prefecture commune division kingdom emirate resort metropolis base airbase
    """
  private static let calendar = """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug
    sep sept oct nov dec christmas easter ramadan eid
    """
  private static let placeVerbs = """
    entered enter reached reach seized captured retook recaptured took left leave fled flee visited visit
    attacked attack bombed shelled hit struck besieged stormed invaded liberated controls controlled
    overran surrounded retake recapture seize capture bombarded crossed leaving entering visiting
    """
  static let compoundTails = """
    based born led backed controlled held occupied bound area style made wide trained educated
    administered funded registered brokered sponsored supported appointed linked run owned friendly
    """
}
