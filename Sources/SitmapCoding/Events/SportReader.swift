import SitmapModel

/// Tells games, whose shots, attacks and battles hurt nobody.
enum SportReader {
  /// Whether a report is of a game.
  static func isOfSport(_ frames: [SentenceFrame]) -> Bool {
    var found: Set<String> = []
    for frame in frames.prefix(opening) {
      for token in frame.tokens where sport.contains(token.hash) { found.insert(token.lower) }
    }
    return found.count >= 3
  }

  /// Whether a sentence is of a game and of nothing that was done to anybody there: "crushed Chelsea in a late attack, and fans
  /// stormed out of the stadium".
  static func isOfGame(_ frame: SentenceFrame) -> Bool {
    var found: Set<UInt64> = []
    for token in frame.tokens {
      if harm.contains(token.hash) { return false }
      if game.contains(token.hash) { found.insert(token.hash) }
    }
    return found.count >= 2
  }

  /// Sentences that tell what a report is about.
  private static let opening = 30
  private static let sport: WordSet = [
    "match", "coach", "goalkeeper", "midfielder", "striker", "halftime", "half-time", "season",
    "league", "tournament", "playoff", "playoffs", "quarterback", "innings", "touchdown",
    "visitors",
    "semi-final", "semifinal", "championship", "penalty", "goals", "scored", "teammates", "fixture",
    "defender", "batsman", "wickets", "cup", "half", "game", "games", "team",
  ]
  /// Words that in twos leave no doubt in a single sentence: no "team", "half" or "coach", which rescuers and buses have too.
  private static let game: WordSet = [
    "fans", "stadium", "match", "goalkeeper", "midfielder", "striker", "halftime", "half-time",
    "league", "tournament", "playoff", "playoffs", "quarterback", "touchdown", "semi-final",
    "semifinal", "championship", "goals", "scored", "teammates", "fixture", "batsman", "wickets",
  ]
  private static let harm: WordSet = [
    "killed", "dead", "died", "deaths", "injured", "wounded", "hurt", "police", "officers", "bomb",
    "bombing", "blast", "explosion", "exploded", "shelling", "missile", "rocket", "drone", "strike",
    "gunmen", "gunman", "shooting", "shots", "fire", "gas", "riot", "riots", "rioted", "stampede",
    "crush", "collapsed", "clash", "clashed", "clashes", "protest", "protesters", "protested",
    "arrested", "army", "soldiers", "troops", "militants", "rebels", "attackers", "camp",
    "displaced", "evacuated", "flooded", "earthquake", "storm", "cyclone", "hostages",
  ]
}
