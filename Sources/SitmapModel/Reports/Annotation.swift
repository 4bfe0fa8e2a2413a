/// All that the readers found in one report, before any judgement about what happened.
public struct Annotation: Sendable, Hashable {
  /// The report.
  public var report: Report
  /// Its passages, furniture included.
  public var passages: [Passage]
  /// Its sentences.
  public var sentences: [Sentence]
  /// The place names, in the order of the text.
  public var toponyms: [Toponym]
  /// What each name was resolved to; as long as `toponyms`.
  public var resolutions: [Resolution]
  /// The figures, without a measure: that is the coder's to say.
  public var figures: [FigureMention]
  /// The date expressions.
  public var dates: [DateMention]
  /// Cues of modality with their scope.
  public var modalities: [ModalityCue]
  /// Who says what.
  public var attributions: [Attribution]
  /// The actors.
  public var actors: [ActorMention]
  /// The ids of people's rulings that changed its names.
  public var rulings: [String] = []

  package init(
    report: Report,
    passages: [Passage] = [],
    sentences: [Sentence] = [],
    toponyms: [Toponym] = [],
    resolutions: [Resolution] = [],
    figures: [FigureMention] = [],
    dates: [DateMention] = [],
    modalities: [ModalityCue] = [],
    attributions: [Attribution] = [],
    actors: [ActorMention] = []
  ) {
    self.report = report
    self.passages = passages
    self.sentences = sentences
    self.toponyms = toponyms
    self.resolutions = resolutions
    self.figures = figures
    self.dates = dates
    self.modalities = modalities
    self.attributions = attributions
    self.actors = actors
  }
}

/// A figure where it stands.
public struct FigureMention: Sendable, Hashable {
  /// The sentence.
  public var sentence: Int
  /// All its tokens, qualifier and unit noun included, counted inside the sentence.
  public var tokens: Range<Int>
  /// The figure; `measure` is nil.
  public var figure: Figure
  /// The head noun counted, in lower case ("people", "families", "missiles", "homes"); nil when it stands alone.
  public var noun: String?

  package init(sentence: Int, tokens: Range<Int>, figure: Figure, noun: String?) {
    self.sentence = sentence
    self.tokens = tokens
    self.figure = figure
    self.noun = noun
  }
}

/// A date expression where it stands.
public struct DateMention: Sendable, Hashable {
  /// The sentence.
  public var sentence: Int
  /// Its tokens, preposition included.
  public var tokens: Range<Int>
  /// The tokens of the time itself, without the words that bound it ("17 October" of "since the offensive began on 17
  /// October").
  public var core: Range<Int>
  /// Where it stands, preposition included.
  public var span: Span
  /// The interval; unknown when it is relative and the report has no date.
  public var range: DayRange
  /// What kind of expression it is.
  public var kind: Kind
  /// The value in TIMEX3 form ("2015-05-15", "P3D", "2015-W20"); nil when it has none.
  public var value: String?

  /// The kinds of date expression.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A day, week, month or year.
    case date
    /// From a day to the publication ("since last Friday").
    case since
    /// Up to a day ("until Wednesday", "by 30 November").
    case until
    /// From a day to a day, both given.
    case interval
    /// A length of time that is not anchored ("for several days", "three days of").
    case duration
    /// A repeated time ("every Friday").
    case set
    /// In the future, open ("in the coming days", "soon").
    case future
    /// Long past, as background ("ten years ago", "since 2011").
    case background
    /// A time without an interval ("now", "recently", "in the past").
    case vague
  }

  package init(
    sentence: Int,
    tokens: Range<Int>,
    core: Range<Int>? = nil,
    span: Span,
    range: DayRange,
    kind: Kind,
    value: String?
  ) {
    self.sentence = sentence
    self.tokens = tokens
    self.core = core ?? tokens
    self.span = span
    self.range = range
    self.kind = kind
    self.value = value
  }
}

/// A cue that changes the standing of what it governs.
public struct ModalityCue: Sendable, Hashable {
  /// The sentence.
  public var sentence: Int
  /// The cue's own tokens.
  public var tokens: Range<Int>
  /// The tokens it governs.
  public var scope: Range<Int>
  /// What it makes of them.
  public var modality: Modality
  /// The cue as written.
  public var text: String

  package init(
    sentence: Int,
    tokens: Range<Int>,
    scope: Range<Int>,
    modality: Modality,
    text: String
  ) {
    self.sentence = sentence
    self.tokens = tokens
    self.scope = scope
    self.modality = modality
    self.text = text
  }
}

/// Who says something.
public struct Attribution: Sendable, Hashable {
  /// The sentence.
  public var sentence: Int
  /// The speaker as written ("Anbar provincial officials").
  public var speaker: String
  /// The speaker's tokens.
  public var tokens: Range<Int>
  /// The tokens that are said.
  public var scope: Range<Int>
  /// Whether the speaker denies it.
  public var isDenial: Bool
  /// Who was told, as written ("officials told Reuters that"); nil when nobody is named.
  public var addressee: String?

  package init(
    sentence: Int,
    speaker: String,
    tokens: Range<Int>,
    scope: Range<Int>,
    isDenial: Bool = false,
    addressee: String? = nil
  ) {
    self.addressee = addressee
    self.sentence = sentence
    self.speaker = speaker
    self.tokens = tokens
    self.scope = scope
    self.isDenial = isDenial
  }
}

/// An actor where it stands.
public struct ActorMention: Sendable, Hashable {
  /// The sentence.
  public var sentence: Int
  /// Its tokens.
  public var tokens: Range<Int>
  /// The actor.
  public var actor: Actor

  package init(sentence: Int, tokens: Range<Int>, actor: Actor) {
    self.sentence = sentence
    self.tokens = tokens
    self.actor = actor
  }
}
