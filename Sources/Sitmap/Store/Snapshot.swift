public import SitmapModel
import SitmapStore

/// A situation under a name, which never changes.
public struct Snapshot: Sendable, Hashable {
  /// Its name.
  public let name: String
  /// The address of its contents: equal contents have equal addresses, whatever their names.
  public let address: String
  /// How many records it has, flows and places among them.
  public let records: Int
  /// How many reports it rests on.
  public let reports: Int
  /// The day that the situation is of.
  public let asOf: Day?
  /// The program that made it.
  public let program: String
  /// The gazetteer that it was made with.
  public let gazetteer: String
  /// The records by layer, in the order of the layers.
  public let layers: [(name: String, count: Int)]

  init(_ info: SnapshotInfo, accounts: [Int: (layer: String, account: StoreRecord.Account)]) {
    name = info.name
    address = info.digest
    records = info.records
    reports = info.reports.count
    asOf = info.asOf
    program = info.program
    gazetteer = info.gazetteer
    var counts: [String: Int] = [:]
    for (account, count) in info.books {
      if let layer = accounts[account]?.layer { counts[layer, default: 0] += count }
    }
    layers = LayerOrder.sorted(Array(counts.keys)).map { ($0, counts[$0] ?? 0) }
  }

  /// Whether two snapshots have one name and equal contents.
  public static func == (a: Snapshot, b: Snapshot) -> Bool {
    a.name == b.name && a.address == b.address && a.records == b.records && a.reports == b.reports
      && a.asOf == b.asOf && a.program == b.program && a.gazetteer == b.gazetteer
  }

  /// Feeds the name and the address.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(address)
  }
}

/// The order of layers: our own as in help texts, then the others by name.
enum LayerOrder {
  static func sorted(_ names: [String]) -> [String] {
    let own = LayerDefinition.all.map(\.name)
    return names.sorted { a, b in
      (own.firstIndex(of: a) ?? own.count, a) < (own.firstIndex(of: b) ?? own.count, b)
    }
  }
}
