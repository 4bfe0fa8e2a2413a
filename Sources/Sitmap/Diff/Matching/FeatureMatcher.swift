import SitmapGeometry
import SitmapModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Pairs features of two sides one to one by how alike they are.
///
/// After Fellegi and Sunter ("A theory for record linkage", 1969): a field in which two features agree speaks for them
/// by the bits that its value is rare, one in which they differ against them. A pair stands when the bits for it are
/// more than a chance likeness among so many would have, and outweigh those against it. A position implies the units that
/// it is in, so the two together say what the one of them that says more does, not their sum. Two that are far apart and
/// differ in name need a value that each side has once: being of one kind, in one unit and of about one size is no identity.
struct FeatureMatcher {
  /// The pairs, the most alike first.
  let pairs: [LayerComparison.Pair]

  /// The bits that a pair needs among so many features on the larger side.
  ///
  /// Each feature has as many chances of a false likeness as there are features, so the bits that tell them apart are
  /// needed once; half as many again make few features of all have a false one.
  private static func leastBits(_ count: Int) -> Double { 1.5 * log2(Double(count)) + 5 }
  /// The share of the bits that must speak for a pair.
  private static let leastShare = 0.5
  /// What a difference in one field can say against a pair at most.
  private static let greatestDoubt = 8.0
  /// The likeness of positions that are near each other: some six kilometres.
  private static let near = 0.3
  /// What a field that only one side has says against a pair, as a share of what a difference would say.
  private static let silence = 0.25

  init(_ old: [Feature], _ new: [Feature], _ openOld: [Int], _ openNew: [Int]) {
    guard !openOld.isEmpty, !openNew.isEmpty else {
      pairs = []
      return
    }
    let table = MatchTable(openOld.map { old[$0] }, openNew.map { new[$0] })
    var found: [(share: Double, bits: Double, old: Int, new: Int)] = []
    let least = Self.leastBits(max(openOld.count, openNew.count))
    for (a, candidates) in MatchBlocks(table).candidates.enumerated() {
      for b in candidates {
        let (bits, doubt, isMarked) = Self.weigh(table.old[a], table.new[b], table)
        let share = bits / max(bits + doubt, 1e-9)
        if isMarked, bits >= least, share >= Self.leastShare { found.append((share, bits, a, b)) }
      }
    }
    found.sort { x, y in (-x.share, -x.bits, x.old, x.new) < (-y.share, -y.bits, y.old, y.new) }
    var isTakenOld = [Bool](repeating: false, count: openOld.count)
    var isTakenNew = [Bool](repeating: false, count: openNew.count)
    var pairs: [LayerComparison.Pair] = []
    for match in found where !isTakenOld[match.old] && !isTakenNew[match.new] {
      isTakenOld[match.old] = true
      isTakenNew[match.new] = true
      pairs.append(
        .init(
          old: openOld[match.old],
          new: openNew[match.new],
          stage: .score,
          score: (match.share * 1000).rounded() / 1000
        )
      )
    }
    self.pairs = pairs
  }

  /// The bits for and against two features being one thing, and whether anything marks them as one.
  private static func weigh(
    _ a: MatchTable.Row,
    _ b: MatchTable.Row,
    _ table: MatchTable
  ) -> (bits: Double, doubt: Double, isMarked: Bool) {
    var isMarked = false
    // Where neither name nor position can differ, nothing is asked of them.
    var canDiffer = false
    var bits = 0.0
    var unitBits = 0.0
    var doubt = 0.0
    var j = 0
    func miss(_ cell: (name: Int, value: MatchValue)) {
      doubt += silence * min(greatestDoubt, table.rarity(cell.name, cell.value))
    }
    for (name, value) in a.cells {
      while j < b.cells.count, b.cells[j].name < name {
        miss(b.cells[j])
        j += 1
      }
      guard j < b.cells.count, b.cells[j].name == name else {
        miss((name, value))
        continue
      }
      let other = b.cells[j].value
      j += 1
      let likeness = FieldSimilarity.of(value, other)
      if table.isPlaceName[name] { canDiffer = true }
      if table.isPlaceName[name] && likeness > 0
        || likeness == 1 && table.rarity(name, value) >= table.singleBits
      {
        isMarked = true
      }
      let rarity = (table.rarity(name, value), table.rarity(name, other))
      let agreement = likeness * min(rarity.0, rarity.1)
      if table.isUnit[name] { unitBits += agreement } else { bits += agreement }
      doubt += (1 - likeness) * min(greatestDoubt, (rarity.0 + rarity.1) / 2)
    }
    while j < b.cells.count {
      miss(b.cells[j])
      j += 1
    }
    if let x = a.point, let y = b.point {
      let metres = x.distanceBounds(to: y).upper
      let likeness = metres < 1 ? 1 : exp(-metres / 5000)
      canDiffer = true
      if likeness >= near { isMarked = true }
      bits += max(likeness * table.positionBits, unitBits)
      doubt += (1 - likeness) * min(greatestDoubt, table.positionBits)
    } else {
      bits += unitBits
    }
    return (bits, doubt, isMarked || !canDiffer)
  }
}
