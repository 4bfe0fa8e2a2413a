import SitmapGazetteer
import SitmapModel
import SitmapText

/// Finds names that are places because their column says so: "Hit" under "District" is no verb.
struct CellNames {
  private let sentences: [Sentence]
  private let matches: [[NameMatch]]

  init(_ sentences: [Sentence], matches: [[NameMatch]]) {
    self.sentences = sentences
    self.matches = matches
  }

  /// The names that fill a cell under a word for a place, and were not taken for names of places.
  func spans(besides toponyms: [Toponym]) -> [Span] {
    let rows = sentences.indices.filter { sentences[$0].passage == .row }
    guard !rows.isEmpty else { return [] }
    let known = Dictionary(grouping: toponyms) { $0.sentence }
    return rows.flatMap { number in
      let sentence = sentences[number]
      let taken = (known[sentence.index] ?? []).filter {
        $0.role == .literal && $0.probability >= ToponymRecognizer.likely
      }
      return sentence.cells.compactMap { cell -> Span? in
        guard
          cell.header.contains(where: { Self.places.contains($0.hash) })
            || isFirst(cell, of: sentence, matches[number]),
          let name = name(in: cell, of: sentence, matches[number])
        else { return nil }
        let span = sentence.span(of: name)
        return taken.contains { $0.span.overlaps(span) } ? nil : span
      }
    }
  }

  /// Whether a cell opens a row without named columns that goes on with a number, and is a word of nothing else.
  private func isFirst(_ cell: TableCell, of sentence: Sentence, _ matches: [NameMatch]) -> Bool {
    guard cell.header.isEmpty, cell == sentence.cells.first(where: { !$0.tokens.isEmpty }),
      matches.contains(where: { $0.tokens == cell.tokens && $0.stopRule == nil })
    else { return false }
    return sentence.cells.contains { other in
      other != cell && sentence.tokens[other.tokens].first?.kind == .number
    }
  }

  /// Gives names the kind that their column announces: "Al Hodeidah" under "Governorate" is no town.
  static func setKinds(of toponyms: inout [Toponym], in sentences: [Sentence]) {
    for index in toponyms.indices where toponyms[index].kind == nil {
      let number = toponyms[index].sentence
      guard sentences.indices.contains(number), !sentences[number].cells.isEmpty else { continue }
      let cell = sentences[number].cells.first {
        $0.tokens.contains(toponyms[index].tokens.lowerBound)
      }
      toponyms[index].kind = cell.flatMap { KindReader.kind(ofColumn: $0.header) }
    }
  }

  /// Whether a name is only the word over a column ("Town").
  static func isLabel(_ toponym: Toponym, in sentences: [Sentence]) -> Bool {
    guard sentences.indices.contains(toponym.sentence) else { return false }
    return sentences[toponym.sentence].passage == .columns
      && places.contains(toponym.text.lowercased())
  }

  /// The tokens of a cell that are a name as a whole, with a word for its kind or a footnote behind it.
  private func name(
    in cell: TableCell,
    of sentence: Sentence,
    _ matches: [NameMatch]
  ) -> Range<Int>? {
    let match = matches.filter { $0.tokens.lowerBound == cell.tokens.lowerBound }
      .max { $0.tokens.upperBound < $1.tokens.upperBound }
    guard let match, !match.candidates.isEmpty, match.tokens.upperBound <= cell.tokens.upperBound,
      sentence.tokens[match.tokens.lowerBound].isCapitalised
    else { return nil }
    let rest = sentence.tokens[match.tokens.upperBound..<cell.tokens.upperBound]
    let isWhole = rest.allSatisfy {
      $0.kind != .word && $0.kind != .number || Self.places.contains($0.hash)
    }
    return isWhole ? match.tokens : nil
  }

  /// Words over columns of places, and behind their names.
  private static let places: WordSet = [
    "location", "locations", "place", "governorate", "governorates", "province", "provinces",
    "region", "regions", "district", "districts", "sub-district", "subdistrict", "county", "state",
    "states", "city", "town", "village", "area", "camp", "site", "municipality", "department",
    "commune", "territory", "locality", "woreda", "zone", "ward", "origin", "destination", "from",
    "to", "country", "oblast", "raion", "hromada", "island", "division", "upazila",
  ]
}
