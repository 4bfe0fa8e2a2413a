import Testing

@testable import SitmapCoding

struct VerbFormsTests {
  @Test(arguments: [
    ("seize", ["seize", "seizes", "seized", "seizing"]),
    ("attack", ["attack", "attacks", "attacked", "attacking"]),
    ("bury", ["bury", "buries", "buried", "burying"]),
    ("destroy", ["destroy", "destroys", "destroyed", "destroying"]),
    ("clash", ["clash", "clashes", "clashed", "clashing"]),
    ("take", ["take", "takes", "took", "taken", "taking"]),
    ("flee", ["flee", "flees", "fled", "fleeing"]),
    ("hit", ["hit", "hits", "hitting"]),
    ("die", ["die", "dies", "died", "dying"]),
    ("go", ["go", "goes", "went", "gone", "going"]),
    ("stab", ["stab", "stabs", "stabbed", "stabbing"]),
    ("transfer", ["transfer", "transfers", "transferred", "transferring"]),
    ("expel", ["expel", "expels", "expelled", "expelling"]),
    ("repel", ["repel", "repels", "repelled", "repelling"]),
    ("steal", ["steal", "steals", "stole", "stolen", "stealing"]),
    ("level", ["level", "levels", "levelled", "leveled", "levelling", "leveling"]),
    ("overrun", ["overrun", "overruns", "overran", "overrunning"]),
  ])
  func `a verb has its forms and no others`(verb: String, forms: [String]) {
    #expect(Set(VerbForms.all(of: verb)) == Set(forms))
  }

  @Test func `an l that is double already is not doubled again`() {
    #expect(VerbForms.all(of: "shell").sorted() == ["shell", "shelled", "shelling", "shells"])
  }
}
