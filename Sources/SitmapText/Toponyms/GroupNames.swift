import SitmapModel

/// Names of armed groups that hold names of places: "Islamic State in Iraq and the Levant", "Liberation Tigers of Tamil Eelam".
///
/// A place in such a name is where nothing happens. "Islamic State in Mosul" is no name, so whole names are listed, not their beginnings.
enum GroupNames {
  /// Whether the token is part of such a name in its sentence.
  static func hold(_ token: Int, in tokens: [Token]) -> Bool {
    for start in max(0, token - reach)...token where firstWords.contains(tokens[start].hash) {
      for name in names where name.first == tokens[start].lower {
        let end = start + name.count
        if end > token, end <= tokens.count,
          zip(name, tokens[start..<end]).allSatisfy({ $0 == $1.lower })
        {
          return true
        }
      }
    }
    return false
  }

  /// The tokens of the longest name before its last place.
  private static let reach = 8
  private static let firstWords = WordSet(names.compactMap(\.first))
  private static let names: [[String]] = [
    "islamic state in iraq", "islamic state of iraq", "islamic state in iraq and the levant",
    "islamic state in iraq and syria", "islamic state of iraq and syria",
    "islamic state of iraq and al-sham",
    "islamic state of iraq and the levant", "islamic state in the greater sahara",
    "islamic state in west africa",
    "islamic state west africa province", "islamic state khorasan", "al-qaeda in iraq",
    "al-qaida in iraq",
    "al-qaeda in the arabian peninsula", "al-qaida in the arabian peninsula",
    "al-qaeda in the islamic maghreb",
    "al-qaida in the islamic maghreb", "popular front for the liberation of palestine",
    "liberation tigers of tamil eelam", "united liberation front of assam",
    "revolutionary armed forces of colombia",
    "movement for the emancipation of the niger delta",
    "democratic forces for the liberation of rwanda",
    "front for the liberation of mozambique", "united self-defence forces of colombia",
    "union for peace in the central african republic", "patriotic union of kurdistan",
  ].map { $0.split(separator: " ").map(String.init) }
}
