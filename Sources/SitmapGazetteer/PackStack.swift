/// Which rows of stacked packs are one place, worked out once when packs are opened.
struct PackStack: Sendable {
  /// For each row of the packs above the first: the place it stands for, or `PackFormat.none`.
  private var targets: [[UInt32]] = []
  /// For each pack a bit for each row: whether a higher pack overrides it; empty when none does.
  private var overridden: [[UInt64]]
  /// For a row that a higher pack overrides: the row that wins.
  private var winners: [UInt32: UInt32] = [:]
  /// For a place with rows in several packs: all of them, the winner first.
  private var members: [UInt32: [UInt32]] = [:]
  /// Rows that add to or replace another.
  private(set) var mergedCount = 0

  init(_ packs: [Pack]) {
    overridden = Array(repeating: [], count: packs.count)
    for number in packs.indices.dropFirst() {
      targets.append(Array(repeating: PackFormat.none, count: packs[number].placeCount))
      if number == 1, packs[1].isLinked(to: packs[0]) {
        for row in 0..<packs[1].placeCount {
          let link = packs[1].load(UInt32.self, .placeLinks, row)
          join(number, row, packs, with: link < UInt32(packs[0].placeCount) ? link : nil)
        }
      } else {
        for namespace in 0..<packs[number].count(.namespaces) { search(number, namespace, packs) }
      }
    }
  }

  /// The place that a row stands for; nil when it only adds to a place that no pack has.
  @inline(__always)
  func resolve(pack: Int, row: Int) -> PlaceIndex? {
    var raw = PlaceIndex(pack: pack, row: row).raw
    if pack > 0 {
      guard row < targets[pack - 1].count else { return nil }
      raw = targets[pack - 1][row]
      if raw == PackFormat.none { return nil }
    }
    return winner(PlaceIndex(raw: raw))
  }

  @inline(__always)
  private func winner(_ index: PlaceIndex) -> PlaceIndex {
    let bits = overridden[index.pack]
    let word = index.row >> 6
    guard word < bits.count, bits[word] >> UInt64(index.row & 63) & 1 == 1,
      let winner = winners[index.raw]
    else { return index }
    return PlaceIndex(raw: winner)
  }

  /// All rows of a place, the one that wins first.
  func rows(of index: PlaceIndex) -> [PlaceIndex] {
    members[index.raw]?.map(PlaceIndex.init(raw:)) ?? [index]
  }

  /// The place of a unit of a pack; nil when no pack has one.
  func place(ofUnit unit: Int, in number: Int, _ packs: [Pack]) -> PlaceIndex? {
    let pack = packs[number]
    if let place = pack.unitPlace(unit) { return resolve(pack: number, row: place) }
    if number == 1, pack.isLinked(to: packs[0]) {
      let link = pack.load(UInt32.self, .unitLinks, unit)
      return packs[0].unitPlace(Int(link)).flatMap { resolve(pack: 0, row: $0) }
    }
    guard number > 0, let row = pack.unit(unit), let country = pack.country(row.country) else {
      return nil
    }
    for lower in (0..<number).reversed() {
      if let found = packs[lower].unitRow(iso2: country.iso2, level: row.level, code: row.code),
        let place = packs[lower].unitPlace(found)
      {
        return resolve(pack: lower, row: place)
      }
    }
    return nil
  }

  /// Finds the rows of one namespace of a pack in the packs below.
  private mutating func search(_ number: Int, _ namespace: Int, _ packs: [Pack]) {
    let pack = packs[number]
    let below = (0..<number).reversed().compactMap { lower in
      packs[lower].namespace(like: namespace, of: pack).map { (pack: lower, namespace: $0) }
    }
    for row in pack.rows(ofNamespace: namespace) {
      var found: UInt32?
      for lower in below where found == nil {
        found = packs[lower.pack].row(like: row, of: pack, in: lower.namespace)
          .flatMap { resolve(pack: lower.pack, row: $0)?.raw }
      }
      join(number, row, packs, with: found)
    }
  }

  /// Makes a row and the place of the packs below with the same id one.
  private mutating func join(_ number: Int, _ row: Int, _ packs: [Pack], with found: UInt32?) {
    let own = PlaceIndex(pack: number, row: row)
    let isStub = packs[number].isStub(row)
    guard let found else {
      if !isStub { targets[number - 1][row] = own.raw }
      return
    }
    mergedCount += 1
    let others = members.removeValue(forKey: found) ?? [found]
    if isStub {
      targets[number - 1][row] = found
      members[found] = others + [own.raw]
      return
    }
    targets[number - 1][row] = own.raw
    members[own.raw] = [own.raw] + others
    for other in others {
      winners[other] = own.raw
      let index = PlaceIndex(raw: other)
      if overridden[index.pack].isEmpty {
        overridden[index.pack] = Array(repeating: 0, count: packs[index.pack].placeCount / 64 + 1)
      }
      overridden[index.pack][index.row >> 6] |= 1 << UInt64(index.row & 63)
    }
  }
}

extension Pack {
  /// Whether this pack was compiled over the other, so that its links hold.
  func isLinked(to base: Pack) -> Bool {
    baseHash != 0 && baseHash == base.contentHash && count(.placeLinks) == placeCount
      && count(.unitLinks) == count(.units)
  }

  /// The rows that carry a prefix.
  fileprivate func rows(ofNamespace namespace: Int) -> Range<Int> {
    let first = min(placeCount, Int(load(UInt32.self, .namespaces, namespace, 8)))
    let count = Int(load(UInt32.self, .namespaces, namespace, 12))
    return first..<min(placeCount, first + count)
  }

  /// The namespace with the same prefix and form as one of another pack.
  fileprivate func namespace(like other: Int, of pack: Pack) -> Int? {
    let prefix = pack.string(at: pack.load(UInt32.self, .namespaces, other))
    let form = pack.load(UInt32.self, .namespaces, other, 4)
    return (0..<count(.namespaces)).first {
      load(UInt32.self, .namespaces, $0, 4) == form
        && string(at: load(UInt32.self, .namespaces, $0)) == prefix
    }
  }

  /// The row with the same identity as a row of another pack, in a known namespace.
  fileprivate func row(like other: Int, of pack: Pack, in namespace: Int) -> Int? {
    let key = pack.load(UInt32.self, .places, other, PlaceField.idNumber)
    let isNumeric = load(UInt32.self, .namespaces, namespace, 4) == 1
    return row(
      in: rows(ofNamespace: namespace),
      isNumeric: isNumeric,
      number: key,
      text: isNumeric ? "" : pack.string(at: key)
    )
  }
}
