import SitmapGazetteer
import SitmapGeometry
import SitmapModel
import SitmapText

/// Joins written positions to the names beside them: "Ramadi (33.42, 43.30)" is one place.
struct PositionJoiner {
  let gazetteer: Gazetteer
  let placer: PositionPlacer
  let builder: GroupBuilder
  let sentences: [Sentence]

  /// How far from a settlement a position may lie that is written beside its name: its outskirts and its fields.
  private static let reach = Distance.kilometres(30)
  /// The probability of a name that its position confirms.
  private static let confirmed = 0.95
  /// Tokens that may stand between a name and its position.
  private static let gap = 6

  /// The toponyms with positions: those beside a name in it, the others as toponyms of their own.
  ///
  /// A position that is none for certain needs a place that lies there; else it is a pair of numbers.
  func join(
    _ mentions: [PositionMention],
    to toponyms: [Toponym],
    in report: Report,
    addsOwn: Bool = true
  ) -> [Toponym] {
    var toponyms = toponyms
    for mention in mentions {
      guard let position = placer.place(mention, in: report),
        let sentence = sentence(of: mention.span)
      else { continue }
      let tokens = sentence.tokens(in: mention.span)
      guard !tokens.isEmpty else { continue }
      let inside = Set(toponyms.indices.filter { toponyms[$0].span.overlaps(mention.span) })
      let beside = neighbour(of: tokens, in: sentence, among: toponyms, except: inside)
      let joined = beside.flatMap { self.joined(position, mention, to: toponyms[$0]) }
      if let beside, let joined {
        toponyms[beside].position = joined
        // A name whose place lies where the numbers are is a name of a place.
        toponyms[beside].probability = max(toponyms[beside].probability, Self.confirmed)
      }
      guard joined != nil || mention.isCertain else { continue }
      toponyms = toponyms.enumerated().filter { !inside.contains($0.offset) }.map(\.element)
      if joined == nil, addsOwn {
        toponyms.append(own(position, tokens, sentence))
      }
    }
    return toponyms.sorted { $0.span < $1.span }
  }

  /// Whether a place lies where a position is written beside its name.
  static func lies(_ place: PlaceIndex, at position: Coordinate, in gazetteer: Gazetteer) -> Bool {
    gazetteer.coordinate(of: place).distance(to: position) <= reach
      || gazetteer.contains(position, in: place)
  }

  private func own(_ position: WrittenPosition, _ tokens: Range<Int>, _ sentence: Sentence)
    -> Toponym
  {
    Toponym(
      text: position.text,
      span: position.span,
      sentence: sentence.index,
      tokens: tokens,
      role: .literal,
      position: position
    )
  }

  private func sentence(of span: Span) -> Sentence? {
    sentences.first {
      $0.span.field == span.field && $0.span.start <= span.start && span.start < $0.span.end
    }
  }

  /// The position as that of a name; nil when the name's place is known and lies elsewhere.
  private func joined(
    _ position: WrittenPosition,
    _ mention: PositionMention,
    to toponym: Toponym
  ) -> WrittenPosition? {
    let candidates = builder.candidates(of: toponym)
    guard !candidates.isEmpty else { return mention.isCertain ? position : nil }
    func isConfirmed(_ position: WrittenPosition) -> Bool {
      candidates.contains {
        // Numbers that may be something else are not made a position by lying in a country.
        (mention.isCertain || !gazetteer.isCountry($0.index))
          && Self.lies($0.index, at: position.coordinate, in: gazetteer)
      }
    }
    if isConfirmed(position) { return position }
    return placer.swapped(position).flatMap { isConfirmed($0) ? $0 : nil }
  }

  /// The name right before a position, or right behind it, with only words of position between.
  private func neighbour(
    of tokens: Range<Int>,
    in sentence: Sentence,
    among toponyms: [Toponym],
    except inside: Set<Int>
  ) -> Int? {
    let names = toponyms.indices.filter {
      let name = toponyms[$0]
      return name.sentence == sentence.index && !name.tokens.isEmpty && !inside.contains($0)
        && (name.role == .literal || name.role == .dateline) && name.position == nil
    }
    let before = names.last { toponyms[$0].tokens.upperBound <= tokens.lowerBound }
    if let before,
      joins(toponyms[before].tokens.upperBound..<tokens.lowerBound, sentence, Self.leads)
    {
      return before
    }
    let after = names.first { toponyms[$0].tokens.lowerBound >= tokens.upperBound }
    guard let after,
      joins(tokens.upperBound..<toponyms[after].tokens.lowerBound, sentence, Self.tails)
    else { return nil }
    return after
  }

  private func joins(_ gap: Range<Int>, _ sentence: Sentence, _ words: WordSet) -> Bool {
    gap.count <= Self.gap && gap.allSatisfy { words.contains(sentence.tokens[$0].hash) }
  }

  private static let leads: WordSet = [
    "(", "[", ",", ":", "-", "\u{2013}", "\u{2014}", "/", "at", "coordinates", "coordinate", "gps",
    "grid", "reference", "ref", "mgrs", "utm", "zone", "position", "located", "location", "is",
    "the", "wgs84", "wgs", "84", "approximately", "approx", ".", "city", "town", "village", "camp",
    "lat", "lon", "long", "geo",
  ]
  private static let tails: WordSet = [
    ")", "]", "(", "[", ",", ":", "-", "\u{2013}", "in", "at", "near", "the", "of", "town", "city",
    "village",
  ]
}
