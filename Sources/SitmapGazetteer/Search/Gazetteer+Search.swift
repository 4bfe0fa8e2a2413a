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
      let written = letterCase(of: text, folded)
      let bare = GenericWords.bare(folded)
      addExact(text, written, isUnit: bare != nil, to: &hits)
      if written == .name || written == .small {
        let least =
          !hits.isEmpty
          ? NearNames.leastBesideExact
          : written == .small ? NearNames.leastOfSmallLetters : NearNames.leastScore
        if let bare { addUnits(bare, orTowns: GenericWords.isOfTown(folded), to: &hits) }
        addNear(folded, isBare: bare != nil, atLeast: least, to: &hits)
      }
    }
    return ofDay(hits.ranked(self)).prefix(search.limit).map { hit(text, folded, $0) }
  }

  /// The hits that were there on the gazetteer's day, then those that were not; a unit that was none yet gives
  /// way to a town of its name.
  private func ofDay(_ items: [HitList.Item]) -> [HitList.Item] {
    guard let day, !times.isEmpty else { return items }
    let kept = existing(items.map(\.index), on: day)
    let left = items.filter { kept?.contains($0.index) ?? true }
    return left.filter { exists($0.index, on: day) } + left.filter { !exists($0.index, on: day) }
  }

  private func addExact(
    _ text: String,
    _ written: LetterCase,
    isUnit: Bool,
    to hits: inout HitList
  ) {
    for candidate in candidates(named: text) where candidate.kind != .demonym {
      let isUsual = candidate.kind == .primary
      if written == .word || written == .short && !isUsual, !isCountry(candidate.index),
        kind(of: candidate.index) != .continent
      {
        continue
      }
      var score = candidate.isLoose ? (isUsual ? 0.92 : 0.9) : isUsual ? 0.99 : 0.97
      // "Aleppo Governorate" is no city.
      if isUnit, candidate.isLoose, featureClass(of: candidate.index) != .administrative {
        score -= Self.otherClassStep
      }
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

  /// Names of near spelling that score at least `least`.
  private func addNear(
    _ folded: [UInt8],
    isBare: Bool,
    atLeast least: Double,
    to hits: inout HitList
  ) {
    for (number, pack) in packs.enumerated() {
      var near = NearNames(folded, pack: pack, isBare: isBare)
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

  /// What being found by the rest of its name costs a unit.
  private static let bareShare = 0.97
  /// What a town scores when its township is named.
  private static let townShare = 0.84
  /// What a place loses that is no unit when the text says that it is one.
  private static let otherClassStep = 0.06

  /// Units that bear what is left of a name without words such as "province", or nearly so.
  ///
  /// Where no unit does, the towns of that name stand for the unit around them.
  private func addUnits(_ bare: [UInt8], orTowns: Bool, to hits: inout HitList) {
    func add(
      _ term: [UInt8],
      _ reason: PlaceHit.Reason,
      _ score: Double,
      _ pack: Int,
      _ wanted: FeatureClass = .administrative
    ) {
      packs[pack].forEachEntry(hash: NameHash.of(term[...])) { entry in
        guard entry.kind != .demonym, let index = stack.resolve(pack: pack, row: entry.row),
          featureClass(of: index) == wanted
        else { return }
        hits.add(index, reason, String(decoding: term, as: UTF8.self), score, isTerm: true)
      }
    }
    for number in packs.indices { add(bare, .loose, 0.9, number) }
    if orTowns, hits.isEmpty {
      for number in packs.indices { add(bare, .loose, Self.townShare, number, .populated) }
    }
    guard hits.isEmpty else { return }
    for (number, pack) in packs.enumerated() {
      var near = NearNames(bare, pack: pack)
      for found in near.find(atLeast: NearNames.leastScore) {
        let reason: PlaceHit.Reason = found.isSameScript ? .spelling(edits: 0) : .sound
        add(found.term, reason, found.score * Self.bareShare, number)
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
        language: nil,
        oddity: day.flatMap { oddity(of: item.index, on: $0) }
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
      language: written.language,
      oddity: day.flatMap { oddity(of: item.index, on: $0) }
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
