import SitmapModel

/// Names in any spelling to places, each hit with its reason.
extension Gazetteer {
  /// The places that a text may name, the best first.
  ///
  /// Codes and names as they are written come first, then names without article or generic word; names
  /// of near spelling or sound come when there is nothing better, or when they are very near. An ordinary
  /// English word in lower case names no town: "hit" finds nothing, "Hit" finds Hīt.
  public func search(_ text: String, _ search: PlaceSearch = PlaceSearch()) -> [PlaceHit] {
    let folded = NameFold.fold(text)
    guard !folded.isEmpty, search.limit > 0 else { return [] }
    let filter = SearchFilter(self, search)
    var hits = HitList(filter: filter)
    for found in places(ofCode: text) {
      hits.add(found.place, .code(found.code.system), found.code.code, 1)
    }
    if search.isPrefix {
      addPrefixes(folded, to: &hits)
    } else {
      let isWord = isOrdinary(text, folded)
      addExact(text, folded, isWord: isWord, to: &hits)
      if !isWord { addNear(folded, to: &hits) }
    }
    return hits.ranked(self).prefix(search.limit).map { hit(text, folded, $0) }
  }

  /// Whether a text is written like an ordinary English word, in small letters.
  private func isOrdinary(_ text: String, _ folded: [UInt8]) -> Bool {
    guard text.utf8.allSatisfy({ $0 < 0x80 && !(65...90).contains($0) }),
      !folded.contains(NameFold.space)
    else { return false }
    return stopRule(of: text) != nil || packs.contains { $0.isWord(folded) }
  }

  private func addExact(
    _ text: String,
    _ folded: [UInt8],
    isWord: Bool,
    to hits: inout HitList
  ) {
    for candidate in candidates(named: text) where candidate.kind != .demonym {
      if isWord, !isCountry(candidate.index), kind(of: candidate.index) != .continent { continue }
      let isUsual = candidate.kind == .primary
      let score = candidate.isLoose ? (isUsual ? 0.92 : 0.9) : isUsual ? 0.99 : 0.97
      hits.add(candidate.index, candidate.isLoose ? .loose : .alias, nil, score)
    }
  }

  private func addPrefixes(_ folded: [UInt8], to hits: inout HitList) {
    for (number, pack) in packs.enumerated() {
      TermDictionary.terms(of: pack).forEach(beginningWith: folded) { term in
        let score = 0.5 + 0.45 * Double(folded.count) / Double(max(1, term.count))
        pack.forEachEntry(hash: NameHash.of(term[...])) { entry in
          guard !entry.isLoose, entry.kind != .demonym,
            let index = stack.resolve(pack: number, row: entry.row)
          else { return }
          hits.add(index, .prefix, String(decoding: term, as: UTF8.self), score, isTerm: true)
        }
        return true
      }
    }
  }

  /// Names of near spelling; all of them when nothing was found, else only those that are very near.
  private func addNear(_ folded: [UInt8], to hits: inout HitList) {
    let least = hits.isEmpty ? NearNames.leastScore : NearNames.leastBesideExact
    for (number, pack) in packs.enumerated() {
      var near = NearNames(folded, pack: pack)
      for found in near.find(atLeast: least) {
        pack.forEachEntry(hash: NameHash.of(found.term[...])) { entry in
          guard !entry.isLoose, entry.kind != .demonym,
            let index = stack.resolve(pack: number, row: entry.row)
          else { return }
          let reason: PlaceHit.Reason = found.isSameScript ? .spelling(edits: 0) : .sound
          let name = String(decoding: found.term, as: UTF8.self)
          hits.add(index, reason, name, found.score, isTerm: true)
        }
      }
    }
  }

  /// The hit as it is given out: the name as it is written, and why it matched.
  private func hit(_ text: String, _ folded: [UInt8], _ item: HitList.Item) -> PlaceHit {
    let place = place(at: item.index)
    if case .code = item.reason {
      return PlaceHit(
        place: place,
        score: item.score,
        reason: item.reason,
        name: item.name ?? text,
        language: nil
      )
    }
    let written = writtenName(item, folded)
    var reason = item.reason
    var score = item.score
    switch item.reason {
    case .alias:
      if written.isUsual {
        reason = place.name == text ? .exact : .folded
        score = place.name == text ? 1 : 0.99
      } else if written.standing == .former {
        reason = .former(until: written.until)
      }
    case .spelling:
      let term = NameFold.fold(written.name)
      reason = .spelling(edits: EditDistance.of(folded, term))
    default: break
    }
    return PlaceHit(
      place: place,
      score: (score * 1000).rounded() / 1000,
      reason: reason,
      name: written.name,
      language: written.language
    )
  }

  /// The name of a place that matched.
  private func writtenName(
    _ item: HitList.Item,
    _ folded: [UInt8]
  ) -> (name: String, language: String?, standing: NameStanding, until: Day?, isUsual: Bool) {
    let wanted = item.name.map { NameFold.fold($0) } ?? folded
    let loose = NameFold.loose(wanted[...]) ?? wanted
    var best = (name: name(of: item.index), language: String?.none, isUsual: true, rank: 9)
    var standing = NameStanding.alternate
    var until: Day?
    for (rowNumber, row) in stack.rows(of: item.index).enumerated() {
      let pack = packs[row.pack]
      for (ordinal, name) in pack.names(row.row).enumerated() {
        let form = NameFold.fold(name)
        let isUsual = rowNumber == 0 && ordinal == 0
        let rank =
          form == wanted ? (isUsual ? 0 : 1) : NameFold.loose(form[...]) ?? form == loose ? 2 : 9
        guard rank < best.rank else { continue }
        let details = pack.nameDetails(of: row.row).filter { $0.ordinal == ordinal }
        best = (name, details.first { !$0.language.isEmpty }?.language, isUsual, rank)
        standing = details.first { $0.standing == .former }?.standing ?? .alternate
        until = pack.nameTimes(of: row.row).first { $0.ordinal == ordinal && $0.until != .max }
          .map { Day(number: Int($0.until)) }
      }
    }
    return (best.name, best.language, standing, until, best.isUsual)
  }
}
