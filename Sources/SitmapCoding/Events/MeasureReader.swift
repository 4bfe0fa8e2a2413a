import SitmapModel

/// Says what a figure counts, from the words beside it.
enum MeasureReader {
  /// The measure of a figure; nil when the words do not say.
  static func measure(of mention: FigureMention, in frame: SentenceFrame) -> Measure? {
    if isFormerCount(mention, in: frame) { return nil }
    if let noun = mention.noun, let measure = byNoun[noun] { return measure }
    // "three children were killed and two women wounded": the verb is the last word of the figure.
    let last = frame.word(mention.tokens.upperBound - 1)
    if mention.tokens.count > 2, last != mention.noun, let measure = afterFigure[last],
      agrees(measure, mention, last)
    {
      return measure
    }
    // "put the dead at four and the injured at 23".
    let start = mention.tokens.lowerBound
    if frame.word(start - 1) == "at", let measure = byNoun[frame.word(start - 2)],
      agrees(measure, mention, frame.word(start - 2))
    {
      return measure
    }
    let after = scan(mention, in: frame, forward: true)
    let before = scan(mention, in: frame, forward: false)
    switch (after, before) {
    case (let a?, let b?):
      return b.distance > 0 && a.distance <= b.distance + 1 ? a.measure : b.measure
    case (let a?, nil): return a.measure
    case (nil, let b?): return b.measure
    case (nil, nil): return byKind(mention, in: frame) ?? shared(mention, in: frame)
    }
  }

  /// Whether a word of a sentence may say what is counted: a toll stands in sentences that tell of nothing else.
  static func mayCount(_ tokens: [Token]) -> Bool { words.mayHold(anyOf: tokens) }

  private static let words = WordFilter(
    Set(byNoun.keys).union(afterFigure.keys).union(beforeFigure.keys).subtracting(["count", "body"])
  )

  /// "100 soldiers have been killed, along with 20 civilians", "six deaths, but later at least 18",
  /// "the number of people killed has risen to 40": the measure of what stands before.
  private static func shared(_ mention: FigureMention, in frame: SentenceFrame) -> Measure? {
    guard mention.figure.unit == .persons else { return nil }
    let start = mention.tokens.lowerBound
    let near = (max(0, start - 4)..<start).map { frame.word($0) }
    let isRising = near.contains {
      ["risen", "rose", "rises", "rising", "climbed", "reached"].contains($0)
    }
    if isRising,
      frame.tokens[..<start].contains(where: {
        ["killed", "toll", "deaths", "dead", "fatalities"].contains($0.lower)
      })
    {
      return .killed
    }
    let isAdded =
      near.contains("along") || near.contains("later")
      || near.suffix(3).elementsEqual(["as", "well", "as"])
    guard isAdded, let before = frame.figures.last(where: { $0.tokens.upperBound <= start }) else {
      return nil
    }
    return measure(of: before, in: frame)
  }

  /// "rose to 412 from 290": what was counted before.
  private static func isFormerCount(_ mention: FigureMention, in frame: SentenceFrame) -> Bool {
    let start = mention.tokens.lowerBound
    guard frame.word(start - 1) == "from" else { return false }
    return (max(0, start - 8)..<start).contains {
      ["rose", "risen", "rises", "up", "climbed", "increased", "down", "fell", "jumped"].contains(
        frame.word($0)
      )
    }
  }

  /// The nearest cue on one side, not beyond another figure or a strong mark.
  private static func scan(
    _ mention: FigureMention,
    in frame: SentenceFrame,
    forward: Bool
  ) -> (measure: Measure, distance: Int)? {
    let cues = forward ? afterFigure : beforeFigure
    let reach = forward ? 9 : 7
    var at = forward ? mention.tokens.upperBound : mention.tokens.lowerBound - 1
    var steps = 0
    while frame.tokens.indices.contains(at), steps < reach {
      if let other = frame.figures.first(where: { $0.tokens.contains(at) }),
        other.tokens != mention.tokens
      {
        // A part of the total ("including three children") does not hide the verb, nor does a second of "two soldiers and
        // five rebels died".
        let isJoined =
          other.tokens.lowerBound == mention.tokens.upperBound + 1
          && frame.word(mention.tokens.upperBound) == "and" && other.noun != nil
          && mention.noun != nil
        guard forward, other.figure.partOf != nil || isJoined else { return nil }
        at = other.tokens.upperBound
        continue
      }
      let word = frame.tokens[at].lower
      if stops.contains(word) { return nil }
      // "carried off 11 children", "led six drivers away".
      if word == "off" || word == "away", mention.figure.unit == .persons,
        takings.contains(frame.hash(forward ? mention.tokens.lowerBound - 1 : at - 1))
      {
        return (.abducted, steps)
      }
      if let measure = cues[word], agrees(measure, mention, word) {
        // "killed 12 and injured 30": the verb before another figure counts that one.
        let isNext = forward && frame.figures.contains { $0.tokens.lowerBound == at + 1 }
        return isNext ? nil : (measure, steps)
      }
      at += forward ? 1 : -1
      steps += 1
    }
    return nil
  }

  /// Houses are destroyed or damaged, people are killed or hurt.
  private static func agrees(_ measure: Measure, _ mention: FigureMention, _ word: String) -> Bool {
    switch measure {
    case .destroyed, .damaged: mention.figure.unit == .houses || mention.figure.unit == .items
    case .killed, .injured, .missing, .detained, .abducted:
      mention.figure.unit == .persons || mention.figure.unit == .households
    default: true
    }
  }

  private static func byKind(_ mention: FigureMention, in frame: SentenceFrame) -> Measure? {
    guard let noun = mention.noun else { return nil }
    if weapons.contains(noun) { return .weapons }
    if fighters.contains(noun) { return .fighters }
    return nil
  }

  private static let byNoun: [String: Measure] = [
    "deaths": .killed, "death": .killed, "fatalities": .killed, "bodies": .killed,
    "corpses": .killed,
    "dead": .killed, "body": .killed, "injuries": .injured, "wounded": .injured,
    "injured": .injured,
    "casualties": .injured, "hurt": .injured, "missing": .missing, "hostages": .abducted,
    "hostage": .abducted,
    "detainees": .detained, "arrests": .detained, "arrest": .detained,
  ]
  private static let afterFigure: [String: Measure] = [
    "killed": .killed, "dead": .killed, "died": .killed, "deaths": .killed, "die": .killed,
    "massacred": .killed, "executed": .killed, "beheaded": .killed, "drowned": .killed,
    "perished": .killed, "murdered": .killed, "slain": .killed, "fatalities": .killed,
    "death": .killed,
    "slaughtered": .killed, "lynched": .killed, "lives": .killed, "gunned": .killed,
    "butchered": .killed, "mown": .killed, "assassinated": .killed, "gassed": .killed,
    "crushed": .killed, "electrocuted": .killed, "succumbed": .killed, "decapitated": .killed,
    "strangled": .killed, "maimed": .injured, "bruised": .injured, "scalded": .injured,
    "injured": .injured, "wounded": .injured, "hurt": .injured, "injuries": .injured,
    "treated": .injured,
    "hospitalised": .injured, "hospitalized": .injured,
    "missing": .missing, "unaccounted": .missing,
    "arrested": .detained, "detained": .detained, "imprisoned": .detained, "jailed": .detained,
    "kidnapped": .abducted, "abducted": .abducted, "hostage": .abducted, "hostages": .abducted,
    "evacuated": .displaced, "displaced": .displaced, "homeless": .displaced, "fled": .displaced,
    "relocated": .displaced, "uprooted": .displaced, "sheltering": .displaced,
    "affected": .affected, "stranded": .affected, "returned": .returned,
    "destroyed": .destroyed, "razed": .destroyed, "wrecked": .destroyed, "flattened": .destroyed,
    "collapsed": .destroyed, "burned": .destroyed, "burnt": .destroyed, "demolished": .destroyed,
    "torched": .destroyed, "damaged": .damaged, "captured": .captured,
  ]
  private static let beforeFigure: [String: Measure] = [
    "killed": .killed, "killing": .killed, "kill": .killed, "kills": .killed, "toll": .killed,
    "deaths": .killed, "lives": .killed, "murdered": .killed, "massacred": .killed,
    "executed": .killed,
    "beheaded": .killed, "murdering": .killed, "dead": .killed, "claimed": .killed,
    "count": .killed,
    "executing": .killed, "slaughtered": .killed, "massacring": .killed, "shot": .killed,
    "injured": .injured, "injuring": .injured, "wounded": .injured, "wounding": .injured,
    "hurting": .injured, "arrested": .detained, "arresting": .detained, "detained": .detained,
    "detaining": .detained, "arrest": .detained, "kidnapped": .abducted, "abducted": .abducted,
    "kidnapping": .abducted, "abducting": .abducted, "kidnap": .abducted, "abduct": .abducted,
    "slaughter": .killed, "slaughtering": .killed, "butchered": .killed, "lynched": .killed,
    "perish": .killed, "maimed": .injured, "maiming": .injured, "claims": .killed,
    "claiming": .killed, "injures": .injured, "injure": .injured, "wounds": .injured,
    "seized": .abducted, "snatched": .abducted,
    "grabbed": .abducted,
    "destroyed": .destroyed, "destroying": .destroyed, "razed": .destroyed,
    "demolished": .destroyed,
    "burned": .destroyed, "burning": .destroyed, "razing": .destroyed, "torching": .destroyed,
    "demolishing": .destroyed, "wrecked": .destroyed, "torched": .destroyed, "damaged": .damaged,
    "damaging": .damaged, "captured": .captured,
  ]
  private static let takings: WordSet = [
    "carried", "carrying", "led", "leading", "dragged", "dragging", "marched", "took", "taken",
    "taking", "hauled",
  ]
  private static let stops: WordSet = [";", "but", "while", "whereas", "that", "who"]
  private static let weapons: WordSet = [
    "missiles", "missile", "rockets", "tanks", "rifles", "weapons", "guns", "bombs", "shells",
    "mines",
    "grenades", "bullets", "pistols", "firearms", "mortars", "drones", "jets", "helicopters",
    "rounds",
  ]
  private static let fighters: WordSet = [
    "fighters", "troops", "soldiers", "militants", "rebels", "gunmen", "militiamen", "insurgents",
    "peacekeepers", "policemen", "attackers", "recruits",
  ]
}
