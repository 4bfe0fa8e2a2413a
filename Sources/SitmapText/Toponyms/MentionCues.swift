/// What speaks for or against a run of tokens being a place name, one bit a cue.
package struct MentionCues: OptionSet, Sendable {
  /// The cues as bits; the bit is the row of the weights.
  package let rawValue: UInt64

  /// Wraps bits.
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  init(bit: UInt64) { rawValue = 1 << bit }

  // What the gazetteer knows.
  static let country = MentionCues(bit: 0)
  static let admin1 = MentionCues(bit: 1)
  static let capital = MentionCues(bit: 2)
  static let demonym = MentionCues(bit: 3)
  static let overMillion = MentionCues(bit: 4)
  static let over100000 = MentionCues(bit: 5)
  static let over15000 = MentionCues(bit: 6)
  static let over1000 = MentionCues(bit: 7)
  static let small = MentionCues(bit: 8)
  static let loose = MentionCues(bit: 9)
  static let aliasOnly = MentionCues(bit: 10)
  static let severalWords = MentionCues(bit: 11)
  static let water = MentionCues(bit: 12)
  static let englishSpeaking = MentionCues(bit: 13)
  static let inNamedCountry = MentionCues(bit: 14)
  static let stopContext = MentionCues(bit: 15)
  static let stopCapital = MentionCues(bit: 16)
  static let manyCandidates = MentionCues(bit: 17)
  static let oneCandidate = MentionCues(bit: 18)

  // What made it a candidate.
  static let extended = MentionCues(bit: 19)
  static let road = MentionCues(bit: 20)
  static let announcedByKind = MentionCues(bit: 21)
  static let announcedByPreposition = MentionCues(bit: 22)

  // How it is written.
  static let sentenceStart = MentionCues(bit: 23)
  static let shouted = MentionCues(bit: 24)
  static let headline = MentionCues(bit: 25)
  static let capitalsLine = MentionCues(bit: 26)
  static let smallElsewhere = MentionCues(bit: 27)
  static let shortName = MentionCues(bit: 28)
  static let compoundPart = MentionCues(bit: 29)

  // What stands before.
  static let afterStrongPreposition = MentionCues(bit: 30)
  static let afterWeakPreposition = MentionCues(bit: 31)
  static let afterThe = MentionCues(bit: 32)
  static let afterTitle = MentionCues(bit: 33)
  static let afterGivenName = MentionCues(bit: 34)
  static let afterUnknownCapital = MentionCues(bit: 35)
  static let afterPlaceComma = MentionCues(bit: 36)
  static let afterPlaceVerb = MentionCues(bit: 37)
  static let afterDirection = MentionCues(bit: 38)
  static let afterOrganisationOf = MentionCues(bit: 39)
  static let afterPlaceWord = MentionCues(bit: 40)

  // What stands after.
  static let beforePlaceComma = MentionCues(bit: 41)
  static let beforeOrganisation = MentionCues(bit: 42)
  static let beforePress = MentionCues(bit: 43)
  static let beforeTeam = MentionCues(bit: 44)
  static let beforeUnknownCapital = MentionCues(bit: 45)
  static let kindNoun = MentionCues(bit: 46)
  static let beforeSpeech = MentionCues(bit: 47)
  static let beforePossessive = MentionCues(bit: 48)
  static let beforeCivicNoun = MentionCues(bit: 49)
  static let beforeGovernmentVerb = MentionCues(bit: 50)
  static let beforeAge = MentionCues(bit: 51)
  static let beforeTitle = MentionCues(bit: 52)

  // What the whole report says.
  static let surname = MentionCues(bit: 53)
  static let isGivenName = MentionCues(bit: 54)
  static let placedElsewhere = MentionCues(bit: 55)
  static let listed = MentionCues(bit: 56)
  static let dateline = MentionCues(bit: 57)
  static let insideRun = MentionCues(bit: 58)
  static let commonAdjectiveNext = MentionCues(bit: 59)
  static let headed = MentionCues(bit: 60)
  static let afterConjunction = MentionCues(bit: 61)

  // Always.
  static let any = MentionCues(bit: 62)

  // What the gazetteer knows in the light of the report.
  static let inNamedUnit = MentionCues(bit: 63)
}
