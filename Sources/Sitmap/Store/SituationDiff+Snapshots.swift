import SitmapModel
import SitmapStore

extension SituationDiff {
  /// Compares two snapshots of one store by the rows that only one of them has: what they share is never read.
  package init(
    from old: String,
    to new: String,
    in kept: SituationStore,
    layers names: [String]? = nil
  ) throws(SitmapError) {
    let (before, after) = try kept.asking { (store) throws(StoreError) in
      (try store.snapshot(old), try store.snapshot(new))
    }
    let accounts = try kept.asking { (store) throws(StoreError) in try store.accounts() }
    let all = Set(
      (Array(before.books.keys) + Array(after.books.keys)).compactMap { accounts[$0]?.layer }
    )
    func isCompared(_ layer: String) -> Bool {
      SituationSide.isCompared(layer, names, of: Array(all))
    }
    var (a, b) = (SituationSide(layers: []), SituationSide(layers: []))
    a.layers = try kept.layers(in: before.rows.subtracting(after.rows)).filter {
      isCompared($0.name)
    }
    b.layers = try kept.layers(in: after.rows.subtracting(before.rows)).filter {
      isCompared($0.name)
    }
    try a.know(.snapshot(name: old, store: kept.store.path))
    try b.know(.snapshot(name: new, store: kept.store.path))
    var same = SameFeatures()
    for (number, count) in before.books {
      guard let (layer, account) = accounts[number], isCompared(layer) else { continue }
      same.count += count
      same.books.start(.init(layer: layer, unit: account.unit, type: account.type), count)
    }
    for layer in a.layers {
      same.count -= layer.features.count
      // What only the old side has is counted where it is compared.
      for feature in layer.features {
        same.books.start(DiffBooks.account(feature, layer: layer.name), -1)
      }
    }
    let (own, others) = (Self.layerNames(before, accounts), Self.layerNames(after, accounts))
    if let one = own.first(where: isCompared), let two = others.first(where: isCompared),
      one != two,
      own.count(where: isCompared) == 1, others.count(where: isCompared) == 1
    {
      // The only layer on either side, under another name: nothing of it was shared in the store.
      var context = DiffContext(from: a, to: b)
      context.notes.append(
        "the layers '\(one)' and '\(two)' are compared as one; 'sitmap snapshot save --layer NAME' gives them one name, which takes less time and room"
      )
      self.init(from: a.layers, to: b.layers, context: context)
      return
    }
    // A layer that stands alone on either side would be taken for the other one under another name.
    for layer in LayerOrder.sorted(Array(all)) where isCompared(layer) {
      if !a.layers.contains(where: { $0.name == layer }) {
        a.layers.append(Layer(name: layer, features: []))
      }
      if !b.layers.contains(where: { $0.name == layer }) {
        b.layers.append(Layer(name: layer, features: []))
      }
    }
    b.layers.sort { LayerOrder.sorted([$0.name, $1.name]).first == $0.name && $0.name != $1.name }
    self.init(from: a.layers, to: b.layers, context: DiffContext(from: a, to: b), same: same)
  }

  /// The names of the layers of a snapshot.
  private static func layerNames(
    _ snapshot: SnapshotInfo,
    _ accounts: [Int: (layer: String, account: StoreRecord.Account)]
  ) -> Set<String> {
    Set(snapshot.books.filter { $0.value > 0 }.keys.compactMap { accounts[$0]?.layer })
  }
}
