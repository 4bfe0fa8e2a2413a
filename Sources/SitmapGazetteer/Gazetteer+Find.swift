public import SitmapModel

/// Names to places.
extension Gazetteer {
  /// The places that a name could mean, the best first.
  ///
  /// Exact matches (after folding) come before those found only without article or generic word;
  /// among equals class, population and fame decide: a city before its province, a river before
  /// the village of its name. At most `Limits.candidates`.
  public func find(name: String) -> [Place] {
    candidates(named: name).filter { $0.kind != .demonym }.map { place(at: $0.index) }
  }

  /// The candidates for a name, the best first, exact before loose; demonyms last.
  package func candidates(named name: String) -> [NameCandidate] {
    let folded = NameFold.fold(name)
    guard !folded.isEmpty else { return [] }
    var found = CandidateList()
    collect(hash: NameHash.of(folded[...]), loosely: false, into: &found)
    if let loose = NameFold.loose(folded[...]) {
      collect(hash: NameHash.of(loose[...]), loosely: true, into: &found)
    }
    sift(&found, named: folded[...])
    return ranked(found)
  }

  /// Sets right what the entries of a name say of days and tongues.
  func sift(_ list: inout CandidateList, named folded: ArraySlice<UInt8>) {
    promoteNames(of: folded, in: &list)
    dropUnitsOfOtherDays(from: &list)
    dropForeignCountries(named: folded, from: &list)
    promoteEnglish(named: folded, in: &list)
  }

  /// Makes a name that was a place's usual one on the gazetteer's day the usual one again.
  func promoteNames(of folded: ArraySlice<UInt8>, in list: inout CandidateList) {
    guard let day else { return }
    list.promoteAliases { index in
      name(of: index, on: day).map { NameFold.fold($0)[...] == folded } ?? false
    }
  }

  /// Makes the English name of a town its usual one where no town of that usual name comes near it in size.
  ///
  /// GeoNames calls Jenin "Janīn" and Odessa "Odesa": a village in Poland and a town in Texas would have the names for
  /// themselves.
  func promoteEnglish(named folded: ArraySlice<UInt8>, in list: inout CandidateList) {
    var largest = -1
    for item in list.items where item.candidate.kind == .primary && !item.candidate.isLoose {
      guard featureClass(of: item.candidate.index) == .populated else { continue }
      largest = max(largest, population(of: item.candidate.index))
    }
    guard largest >= 0 else { return }
    list.promoteAliases { index in
      featureClass(of: index) == .populated
        && population(of: index) > max(largest, 1) * Self.outgrows
        && isEnglish(folded, of: index)
    }
  }

  /// How many times the people a town of the usual name has, another town takes the name by being called so in English.
  private static let outgrows = 4

  /// Whether a name of a place is its name in English.
  private func isEnglish(_ folded: ArraySlice<UInt8>, of index: PlaceIndex) -> Bool {
    stack.rows(of: index).contains { row in
      let pack = packs[row.pack]
      let ordinals = pack.ordinals(ofName: folded, of: row.row)
      return pack.nameDetails(of: row.row).contains {
        $0.language == "en" && ordinals.contains($0.ordinal)
      }
    }
  }

  /// Takes units out that were none on the gazetteer's day; see `existing`.
  func dropUnitsOfOtherDays(from list: inout CandidateList) {
    guard let day, !times.isEmpty,
      let kept = existing(list.items.map(\.candidate.index), on: day)
    else { return }
    list.remove { !kept.contains($0.index) }
  }

  /// Takes countries out that are called so only in a tongue no report is read in, where another place bears the name.
  ///
  /// Fizi is a town of South Kivu, though it is also what Friulian calls Fiji; "ABŞ" is Azeri for the United States, and Abs a town in Yemen.
  func dropForeignCountries(named folded: ArraySlice<UInt8>, from list: inout CandidateList) {
    func isCountry(_ candidate: NameCandidate) -> Bool {
      FeatureCode.countries.contains(featureCode(of: candidate.index))
    }
    func isOther(_ candidate: NameCandidate) -> Bool {
      candidate.kind == .alias && isCountry(candidate)
    }
    guard list.items.contains(where: { isOther($0.candidate) }),
      list.items.contains(where: {
        $0.candidate.kind == .primary && !$0.candidate.isLoose && !isCountry($0.candidate)
      })
    else { return }
    list.remove { isOther($0) && isForeign(folded, of: $0.index) }
  }

  /// Whether a name of a place is known only as one of tongues that are not read.
  private func isForeign(_ folded: ArraySlice<UInt8>, of index: PlaceIndex) -> Bool {
    var isForeign = false
    for row in stack.rows(of: index) {
      let pack = packs[row.pack]
      for ordinal in pack.ordinals(ofName: folded, of: row.row) {
        let tongues = pack.nameDetails(of: row.row).filter {
          $0.ordinal == ordinal && !$0.language.isEmpty
        }
        if tongues.isEmpty || tongues.contains(where: { Self.tonguesRead.contains($0.language) }) {
          return false
        }
        isForeign = true
      }
    }
    return isForeign
  }

  private static let tonguesRead: Set<String> = ["en", "fr"]

  /// The place that an adjective or the name of a people belongs to ("iraqi", "Syrians").
  package func demonym(of word: String) -> (place: PlaceIndex, iso3: String?)? {
    let folded = NameFold.fold(word)
    guard !folded.isEmpty else { return nil }
    var found = CandidateList()
    collect(hash: NameHash.of(folded[...]), loosely: false, into: &found)
    // Most words name no people, and the names of places need not be put in order to see that.
    guard found.items.contains(where: { $0.candidate.kind == .demonym }) else { return nil }
    return ranked(found).first { $0.kind == .demonym }.map { ($0.index, country(of: $0.index)) }
  }

  /// Adds all places of a hash.
  func collect(hash: UInt64, loosely: Bool, into list: inout CandidateList) {
    for number in packs.indices {
      // A place has one entry for a hash in a pack, so the first look-up of the first pack repeats none.
      let isFirst = number == 0 && !loosely
      packs[number].forEachEntry(hash: hash) { entry in
        guard let index = stack.resolve(pack: number, row: entry.row),
          !(loosely && entry.kind == .demonym)
        else { return }
        let candidate = NameCandidate(
          index: index,
          kind: entry.kind,
          isLoose: loosely || entry.isLoose
        )
        list.add(candidate, isCurated: number > 0, mayRepeat: !isFirst)
      }
    }
  }

  /// The best candidates first; at most `Limits.candidates`.
  func ranked(_ list: CandidateList) -> [NameCandidate] {
    if list.items.count < 2 { return list.items.map(\.candidate) }
    // One number to sort by: the group, then the score downwards, then the place in the list.
    var keys = list.items.indices.map { position -> UInt64 in
      let item = list.items[position]
      let isWater =
        item.candidate.kind == .primary && featureClass(of: item.candidate.index) == .water
      let score =
        prominence(of: item.candidate.index)
        + Prominence.bonus(item.candidate.kind, isWater: isWater, isCurated: item.isCurated)
      let group = (item.candidate.kind == .demonym ? 2 : 0) + (item.candidate.isLoose ? 1 : 0)
      return UInt64(group) << 60 | UInt64(0xF_FFFF - score) << 32 | UInt64(position)
    }
    keys.sort()
    return keys.prefix(Limits.candidates).map { list.items[Int($0 & 0xFFFF_FFFF)].candidate }
  }
}

/// Candidates for one name, each place once with its best kind of match.
struct CandidateList {
  struct Item {
    var candidate: NameCandidate
    var isCurated: Bool
  }

  private(set) var items: [Item] = []

  /// Empties the list and keeps its memory.
  mutating func removeAll() { items.removeAll(keepingCapacity: true) }

  /// Adds a candidate, or improves the one of the same place.
  mutating func add(_ candidate: NameCandidate, isCurated: Bool, mayRepeat: Bool) {
    guard mayRepeat,
      let position = items.firstIndex(where: { $0.candidate.index == candidate.index })
    else {
      items.append(Item(candidate: candidate, isCurated: isCurated))
      return
    }
    if Self.order(candidate) < Self.order(items[position].candidate) {
      items[position].candidate = candidate
    }
    if isCurated, !candidate.isLoose { items[position].isCurated = true }
  }

  /// Takes some candidates out.
  mutating func remove(where isOut: (NameCandidate) -> Bool) {
    items.removeAll { isOut($0.candidate) }
  }

  /// Makes the aliases of some places their usual names.
  mutating func promoteAliases(of isUsual: (PlaceIndex) -> Bool) {
    for position in items.indices {
      let candidate = items[position].candidate
      guard candidate.kind == .alias, !candidate.isLoose, isUsual(candidate.index) else { continue }
      items[position].candidate = NameCandidate(
        index: candidate.index,
        kind: .primary,
        isLoose: false
      )
    }
  }

  /// A people's name comes before an alias: "Iraqi" is also Iraq's name in another language.
  private static func order(_ candidate: NameCandidate) -> Int {
    let kind =
      switch candidate.kind {
      case .primary: 0
      case .demonym: 1
      case .alias: 2
      }
    return (candidate.isLoose ? 4 : 0) + kind
  }
}
