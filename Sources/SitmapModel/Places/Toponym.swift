/// A place name as a report writes it, with what its neighbourhood says about it.
public struct Toponym: Sendable, Hashable {
  /// The name as written.
  public var text: String
  /// Where it stands in the report.
  public var span: Span
  /// The sentence, counted from 0 over the whole report.
  public var sentence: Int
  /// Its tokens, counted inside the sentence.
  public var tokens: Range<Int>
  /// What the name does there.
  public var role: ToponymRole
  /// The spatial phrase around it ("20 km north of"); nil when there is none.
  public var locative: Locative?
  /// Generic words beside it that say its kind ("province of", "River", "city").
  public var kind: KindCue?
  /// A containing name that follows or precedes ("Hit, Anbar"): the tokens of it in the same sentence.
  public var container: Range<Int>?
  /// How sure the recogniser is that this is a place name in a placing role, 0...1.
  public var probability: Double
  /// The position that the report gives in numbers beside the name, or instead of one; nil when it gives none.
  public var position: WrittenPosition?

  package init(
    text: String,
    span: Span,
    sentence: Int,
    tokens: Range<Int>,
    role: ToponymRole,
    locative: Locative? = nil,
    kind: KindCue? = nil,
    container: Range<Int>? = nil,
    probability: Double = 1,
    position: WrittenPosition? = nil
  ) {
    self.text = text
    self.span = span
    self.sentence = sentence
    self.tokens = tokens
    self.role = role
    self.locative = locative
    self.kind = kind
    self.container = container
    self.probability = probability
    self.position = position
  }
}

/// What a place name does in its sentence.
public enum ToponymRole: String, Sendable, Hashable, CaseIterable {
  /// It names the place itself.
  case literal
  /// An adjective or people of a place ("Iraqi army").
  case demonym
  /// Part of an organisation's name ("University of Mosul").
  case organisation
  /// A capital or country that stands for its government ("Baghdad said").
  case metonym
  /// Part of a person's or a team's name.
  case person
  /// The place a report was filed from.
  case dateline
  /// The place of the publisher or of a reporter ("the BBC's correspondent in Washington").
  case publisher
}

/// The kind of place that a generic word beside a name announces.
public enum KindCue: String, Sendable, Hashable, CaseIterable {
  case country, province, district, settlement, river, lake, sea, region, camp, airbase, dam,
    bridge,
    mountain, island, quarter
}

/// A spatial phrase: where something is relative to a named place.
public struct Locative: Sendable, Hashable {
  /// The relation.
  public var relation: SpatialRelation
  /// The direction seen from the anchor; nil when the phrase has none.
  public var direction: CompassDirection?
  /// The distance from the anchor; nil when the phrase has none.
  public var distance: Distance?
  /// The other end of "between A and B" or "the road from A to B": its tokens in the same sentence.
  public var secondAnchor: Range<Int>?
  /// Where the words of the phrase stand.
  public var span: Span
  /// True when the phrase describes another name ("Ramadi, west of Baghdad"): then it places nothing itself.
  public var isApposition: Bool
  /// True for "off the coast of": the anchor is on land, what happens is at sea.
  public var isOffshore: Bool

  package init(
    relation: SpatialRelation,
    direction: CompassDirection? = nil,
    distance: Distance? = nil,
    secondAnchor: Range<Int>? = nil,
    span: Span,
    isApposition: Bool = false,
    isOffshore: Bool = false
  ) {
    self.relation = relation
    self.direction = direction
    self.distance = distance
    self.secondAnchor = secondAnchor
    self.span = span
    self.isApposition = isApposition
    self.isOffshore = isOffshore
  }
}

/// How something lies relative to a named place.
public enum SpatialRelation: String, Sendable, Hashable, CaseIterable {
  case at, near, outskirts, direction, distance, between
  case onRoute = "on_route"
  case along, border
  case partOf = "part_of"
}

extension Toponym {
  /// Whether the text calls it a river or a lake: "the Kabul river", "River Euphrates", "Lake Kivu".
  package var isCalledWater: Bool {
    kind == .river || kind == .lake || Self.waterEnds.contains(where: text.hasSuffix)
      || Self.waterStarts.contains(where: text.hasPrefix)
  }

  private static let waterEnds = [" river", " River", " lake", " Lake"]
  private static let waterStarts = ["river ", "River ", "lake ", "Lake "]
}
