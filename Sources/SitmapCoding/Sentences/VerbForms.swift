/// The inflected forms of English verbs.
enum VerbForms {
  /// All forms of a verb in lower case: base, third person, past, participle, gerund.
  static func all(of verb: String) -> [String] {
    if verb == "be" { return ["be", "is", "are", "was", "were", "been", "being"] }
    var forms = [verb, third(verb), gerund(verb)]
    if let irregular = irregular[verb] {
      forms += irregular
    } else {
      forms.append(past(verb))
    }
    return forms
  }

  private static func third(_ verb: String) -> String {
    if verb.hasSuffix("y"), !endsInVowelAndLast(verb) { return verb.dropLast() + "ies" }
    for end in ["s", "sh", "ch", "x", "z", "o"] where verb.hasSuffix(end) { return verb + "es" }
    return verb + "s"
  }

  private static func past(_ verb: String) -> String {
    if verb.hasSuffix("e") { return verb + "d" }
    if verb.hasSuffix("y"), !endsInVowelAndLast(verb) { return verb.dropLast() + "ied" }
    return doubled(verb) + "ed"
  }

  private static func gerund(_ verb: String) -> String {
    if verb.hasSuffix("ie") { return verb.dropLast(2) + "ying" }
    if verb.hasSuffix("e"), !verb.hasSuffix("ee"), !verb.hasSuffix("ye") {
      return verb.dropLast() + "ing"
    }
    return doubled(verb) + "ing"
  }

  private static func doubled(_ verb: String) -> String {
    guard doubling.contains(verb), let last = verb.last else { return verb }
    return verb + String(last)
  }

  private static func endsInVowelAndLast(_ verb: String) -> Bool {
    guard let before = verb.dropLast().last else { return false }
    return "aeiou".contains(before)
  }

  private static let doubling: Set<String> = [
    "gun", "stab", "rob", "kidnap", "ban", "bar", "drop", "grab", "hit", "overrun", "set",
    "ship", "stop", "trap", "rap", "wrap", "cut", "put", "sit", "submit", "admit", "commit", "run",
    "win", "begin", "strap", "pin", "drag", "blow up", "quit", "abet", "slip", "plan", "mob", "dig",
    "ram", "lob", "nab", "rig", "tip", "grip", "drug", "mug", "spot", "flag", "swap", "strip",
    "beg", "top", "overtop", "gut", "char", "airdrop", "expel", "repel", "transfer", "trek", "rip",
    "slam",
    "teargas", "gas", "compel", "propel", "deter", "defer", "refer", "bog", "hem", "jam", "cram",
    "chop", "clog", "drip", "dam", "tug", "stun", "initial", "mop",
  ]
  private static let irregular: [String: [String]] = [
    "take": ["took", "taken"], "retake": ["retook", "retaken"],
    "overtake": ["overtook", "overtaken"],
    "fall": ["fell", "fallen"], "flee": ["fled"], "leave": ["left"], "shoot": ["shot"],
    "fight": ["fought"],
    "strike": ["struck", "stricken"], "hit": ["hit"], "blow": ["blew", "blown"], "burst": ["burst"],
    "drive": ["drove", "driven"], "withdraw": ["withdrew", "withdrawn"], "hold": ["held"],
    "break": ["broke", "broken"], "sweep": ["swept"], "storm": ["stormed"],
    "overrun": ["overran", "overrun"],
    "win": ["won"], "lose": ["lost"], "send": ["sent"], "fly": ["flew", "flown"], "meet": ["met"],
    "set": ["set"], "burn": ["burned", "burnt"], "go": ["went", "gone"], "come": ["came"],
    "bring": ["brought"],
    "give": ["gave", "given"], "find": ["found"], "throw": ["threw", "thrown"],
    "hang": ["hanged", "hung"],
    "slay": ["slew", "slain"], "beat": ["beat", "beaten"], "tear": ["tore", "torn"],
    "rise": ["rose", "risen"],
    "let": ["let"], "seek": ["sought"], "sleep": ["slept"], "keep": ["kept"], "spend": ["spent"],
    "run": ["ran", "run"],
    "catch": ["caught"], "lay": ["laid"], "lie": ["lay", "lain"], "sink": ["sank", "sunk"],
    "put": ["put"], "cut": ["cut"],
    "get": ["got", "gotten"], "make": ["made"], "say": ["said"], "die": ["died"],
    "bomb": ["bombed"], "swear": ["swore", "sworn"], "hear": ["heard"], "sign": ["signed"],
    "shut": ["shut"],
    "build": ["built"], "deal": ["dealt"], "tell": ["told"], "begin": ["began", "begun"],
    "sell": ["sold"],
    "shake": ["shook", "shaken"], "hide": ["hid", "hidden"], "quit": ["quit"], "bury": ["buried"],
    "slit": ["slit"], "cost": ["cost"], "wreak": ["wreaked", "wrought"],
    "overthrow": ["overthrew", "overthrown"], "forbid": ["forbade", "forbidden"],
    "spill": ["spilled", "spilt"], "flood": ["flooded"], "dig": ["dug"], "feel": ["felt"],
    "drown": ["drowned"], "rebuild": ["rebuilt"], "stand": ["stood"], "lead": ["led"],
    "become": ["became"], "shed": ["shed"], "fling": ["flung"], "mow": ["mowed", "mown"],
    "withhold": ["withheld"], "travel": ["travelled", "traveled", "travelling"],
    "wrest": ["wrested"], "steal": ["stole", "stolen"], "swim": ["swam", "swum"],
    "level": ["levelled", "leveled", "levelling"],
    "cancel": ["cancelled", "canceled", "cancelling"],
    "swell": ["swelled", "swollen"], "bus": ["bused", "bussed", "bussing"], "pay": ["paid"],
    "ride": ["rode", "ridden"], "creep": ["crept"], "spread": ["spread"], "speed": ["sped"],
    "grow": ["grew", "grown"], "cast": ["cast"], "shrink": ["shrank", "shrunk"],
  ]
}
