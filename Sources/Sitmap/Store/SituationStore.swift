import SitmapFormats
public import SitmapModel
package import SitmapStore

/// Situations kept in one file, a GeoPackage: its layers are the present situation, its snapshots those of before.
///
/// A class, because it owns the connection to the file. One thread at a time uses it; several processes may.
public final class SituationStore {
  package let store: Store

  /// The file that is used when none is named.
  public static let defaultPath = "situation.gpkg"

  /// Opens a store; `creates` makes it when there is none.
  public init(path: String, creates: Bool = false) throws(SitmapError) {
    do throws(StoreError) {
      store = try Store(path: path, creates: creates)
    } catch {
      throw SitmapError(error)
    }
  }

  /// Whether there is a file at a path that begins as a store does.
  public static func isStore(_ path: String) -> Bool { StoreFile.isDatabase(path) }

  /// The snapshots, in the order of saving.
  public func snapshots() throws(SitmapError) -> [Snapshot] {
    try asking { (store) throws(StoreError) in
      let accounts = try store.accounts()
      return try store.snapshots().map { Snapshot($0, accounts: accounts) }
    }
  }

  /// The snapshot of a name.
  public func snapshot(_ name: String) throws(SitmapError) -> Snapshot {
    try asking { (store) throws(StoreError) in
      Snapshot(try store.snapshot(name), accounts: try store.accounts())
    }
  }

  /// The name of the snapshot that the layers of the file show; nil when there is none.
  public func presentName() throws(SitmapError) -> String? {
    try asking { (store) throws(StoreError) in try store.present()?.name }
  }

  /// The layers of a snapshot, each sorted by id.
  public func layers(of name: String) throws(SitmapError) -> [Layer] {
    let info = try asking { (store) throws(StoreError) in try store.snapshot(name) }
    return try layers(in: info.rows)
  }

  /// The layers that the records of some rows make.
  package func layers(in rows: RowSet) throws(SitmapError) -> [Layer] {
    var layers: [String: [Feature]] = [:]
    let path = store.path
    try asking { (store) throws(StoreError) in
      try store.forEachRecord(in: rows) { (_, layer, json) throws(StoreError) in
        layers[layer, default: []].append(try Self.feature(json, path))
      }
    }
    return LayerOrder.sorted(Array(layers.keys)).map { name in
      // Records of one id keep the order in which they were saved.
      let features = (layers[name] ?? []).enumerated().sorted {
        ($0.element.id, $0.offset) < ($1.element.id, $1.offset)
      }
      return Layer(name: name, features: features.map(\.element))
    }
  }

  /// Removes a snapshot, and what only it has.
  public func remove(_ name: String) throws(SitmapError) {
    let path = store.path
    try asking { (store) throws(StoreError) in
      try store.remove(name) { (layer, json) throws(StoreError) in
        StoreRecord(try Self.feature(json, path), layer: layer)
      }
    }
  }

  /// What is not as it was saved, a line each; of one snapshot, or of the file and all of them.
  public func verify(_ name: String? = nil) throws(SitmapError) -> [String] {
    try asking { (store) throws(StoreError) in
      var problems = name == nil ? try store.check() : []
      for info in try store.snapshots() where name == nil || info.name == name {
        problems += try store.verify(info).map { "\(info.name): \($0)" }
      }
      if let name { _ = try store.snapshot(name) }
      return problems
    }
  }

  private static func feature(_ json: [UInt8], _ path: String) throws(StoreError) -> Feature {
    do throws(LayerError) {
      return try FeatureJSON.read(json, file: path)
    } catch {
      throw StoreError(.damaged(error.message), path: path)
    }
  }

  /// Asks the store, with its error as ours.
  package func asking<Value>(
    _ body: (Store) throws(StoreError) -> Value
  ) throws(SitmapError) -> Value {
    do throws(StoreError) {
      return try body(store)
    } catch {
      throw SitmapError(error)
    }
  }
}
