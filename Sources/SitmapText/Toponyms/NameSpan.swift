import SitmapModel

/// A run of tokens that may be a place name, before it is weighed.
struct NameSpan {
  /// What made it a candidate.
  enum Origin {
    /// The gazetteer has the name as it stands.
    case hit
    /// The gazetteer has its core, and a generic word or direction belongs to it ("Clarke County").
    case extended
    /// A road ("Alps Road", "Highway 10").
    case road
    /// Only the words around it say that it is a place ("the village of X").
    case announced
  }

  /// The whole name.
  var tokens: Range<Int>
  /// The part of one token that is the name; nil for whole tokens.
  var part: Span?
  var origin: Origin
  /// What the gazetteer knows of the name or its core; nil when it has neither.
  var hit: NameHit?
  /// What a generic word says about its kind.
  var kind: KindCue?

  /// A position in the core, for looking at one word.
  var core: Range<Int> { hit?.tokens ?? tokens }
}
