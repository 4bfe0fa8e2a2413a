#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Turns the cues of a candidate into the probability that it is a place name.
///
/// The weights are log-odds: what each cue adds. They were fitted by logistic regression on candidates
/// of the news corpora and rounded; the cues stand in `MentionCues`.
enum MentionWeights {
  /// The probability that a candidate with these cues is a place name, 0...1.
  static func probability(of cues: MentionCues) -> Double {
    var sum = 0.0
    var bits = cues.rawValue
    while bits != 0 {
      let bit = bits.trailingZeroBitCount
      if bit < byBit.count { sum += byBit[bit] }
      bits &= bits - 1
    }
    return 1 / (1 + exp(-sum))
  }

  private static let byBit: [Double] = {
    var weights = [Double](repeating: 0, count: 64)
    for (cue, weight) in table { weights[cue.rawValue.trailingZeroBitCount] = weight }
    return weights
  }()

  private static let table: [(MentionCues, Double)] = [
    (.country, 0.9), (.admin1, -0), (.capital, 0.5), (.demonym, 3), (.overMillion, 1.4),
    (.over100000, 0.7), (.over15000, -0.5), (.over1000, -0.9), (.small, -0.9), (.loose, -2),
    (.aliasOnly, -0.8), (.severalWords, 0.3), (.water, -0.5), (.englishSpeaking, 0.5),
    (.inNamedCountry, 0.4), (.stopContext, -2.3), (.stopCapital, -1.9), (.manyCandidates, 0.2),
    (.oneCandidate, 0.2), (.extended, 0.3), (.road, 1.1), (.announcedByKind, 0.6),
    (.announcedByPreposition, -1.9), (.sentenceStart, -0), (.shouted, 1), (.headline, -0.8),
    (.capitalsLine, -0.7), (.smallElsewhere, -1.3), (.shortName, -2.1), (.compoundPart, 0.6),
    (.afterStrongPreposition, 2.6), (.afterWeakPreposition, 1), (.afterThe, 0.6),
    (.afterTitle, -0.9), (.afterGivenName, -2.7), (.afterUnknownCapital, -2.3),
    (.afterPlaceComma, 0.4), (.afterPlaceVerb, 2.9), (.afterDirection, 0.7),
    (.afterOrganisationOf, -1.7), (.afterPlaceWord, -2), (.beforePlaceComma, 1.4),
    (.beforeOrganisation, -1.2), (.beforePress, -3.6), (.beforeTeam, -0.1),
    (.beforeUnknownCapital, -1.2), (.kindNoun, 1.3), (.beforeSpeech, -1.5),
    (.beforePossessive, -0.3), (.beforeCivicNoun, 1.7), (.beforeGovernmentVerb, -0.2),
    (.beforeAge, -1.3), (.beforeTitle, 0.7), (.surname, -3.3), (.isGivenName, -0.7),
    (.placedElsewhere, 1.4), (.listed, 1.4), (.dateline, 1.9), (.insideRun, -2.2),
    (.commonAdjectiveNext, -0.5), (.headed, 0.2), (.afterConjunction, 0.2), (.any, -0.9),
    (.inNamedUnit, 1.1),
  ]
}
