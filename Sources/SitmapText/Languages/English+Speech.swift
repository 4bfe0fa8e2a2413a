import SitmapModel

extension Language {
  /// The English words of speech.
  static let englishSpeech = SpeechWords(
    verbs: wordSet(
      """
      said says say announced announces confirmed confirms added adds claimed claims denied denies
      stated warned warns estimates estimated believes insisted insists acknowledged
      admitted noted alleged alleges declared argued explained reported reports told tells
      disclosed revealed remarked commented counted quoted recalled described disputed
      """
    ),
    telling: ["told", "tells"],
    addressees: wordSet(
      "reporters journalists parliament lawmakers news agency television radio newspaper channel"
    ),
    denials: ["denied", "denies", "disputed", "rejected", "dismissed"],
    sources: PhraseTable([
      ("according to", true), ("as reported by", true), ("citing", true), ("quoting", true),
    ]),
    auxiliaries: wordSet(
      "is are was were be been being to of the a an some their its his these such"
    ),
    adverbs: wordSet(
      "also later now further have has had had-earlier separately repeatedly initially then earlier again subsequently reportedly"
    ),
    borders: [",", ";", ":", "\"", "“", "”", "(", ")", "—", "–", ".", "'", "‘", "’"],
    leading: wordSet(
      """
      but and meanwhile however while as although that earlier later on monday tuesday wednesday
      thursday friday saturday sunday yesterday today for so because yet though still
      """
    ),
    notSpeakers: wordSet("it he she they we i which who that there what this not"),
    openings: wordSet("since which who that as if when where because after before"),
    nounVerbs: wordSet("reports claims estimates reported claimed"),
    nounTails: wordSet("of were was are by suggest suggested say said from about against"),
    relatives: ["who", "which"],
    tails: ["on", "in", "late", "early", "at", "to"]
  )
}
