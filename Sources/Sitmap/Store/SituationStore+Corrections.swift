import SitmapFormats
public import SitmapModel
import SitmapStore

extension SituationStore {
  /// The corrections that hold: they are applied to every situation that is saved.
  public func corrections() throws(SitmapError) -> Corrections {
    try corrections { !$0.isRemoved }
  }

  /// The corrections that a snapshot rests on.
  public func corrections(of name: String) throws(SitmapError) -> Corrections {
    let numbers = try asking { (store) throws(StoreError) in try store.snapshot(name).corrections }
    return try corrections { numbers.contains($0.number) }
  }

  /// The corrections that were known on a day; those without a day always were.
  public func corrections(knownOn day: Day) throws(SitmapError) -> Corrections {
    try corrections { !$0.isRemoved && ($0.day ?? day) <= day }
  }

  func corrections(where isMeant: (StoredCorrection) -> Bool) throws(SitmapError) -> Corrections {
    let path = store.path
    return try asking { (store) throws(StoreError) in
      var all: [Correction] = []
      for stored in try store.corrections() where isMeant(stored) {
        all.append(try Self.correction(stored, path))
      }
      return Corrections(all)
    }
  }

  /// Keeps a correction.
  ///
  /// - Throws: When one that holds rules otherwise on the same thing.
  public func add(_ correction: Correction) throws(SitmapError) {
    let path = store.path
    var former: Correction?
    try asking { (store) throws(StoreError) in
      let kept = StoredCorrection(
        id: correction.id,
        ruling: correction.rulingText,
        reason: correction.reason,
        author: correction.author,
        day: correction.day
      )
      try store.add(kept) { (holding) throws(StoreError) in
        for other in holding {
          let other = try Self.correction(other, path)
          if other.contradicts(correction) { former = other }
        }
        if let former {
          throw StoreError(.contradiction(former.id, former.summary), path: path)
        }
      }
    }
  }

  /// Takes a correction back, by the beginning of its id; situations that are saved afterwards are made without it.
  ///
  /// - Returns: The correction.
  /// - Throws: When none, or more than one, has an id that begins so.
  public func removeCorrection(beginning prefix: String) throws(SitmapError) -> Correction {
    let found = try corrections().all.filter { $0.id.hasPrefix(prefix) }
    guard let correction = found.first, found.count == 1, !prefix.isEmpty else {
      throw SitmapError(
        .usage,
        found.isEmpty || prefix.isEmpty
          ? "no correction has an id that begins with '\(prefix)'"
          : "\(found.count) corrections have ids that begin with '\(prefix)'",
        file: store.path,
        hint: "'sitmap correct list' has the ids"
      )
    }
    try asking { (store) throws(StoreError) in try store.removeCorrection(correction.id) }
    return correction
  }

  /// The ids of the standing reports in whose text a name stands, as whole words.
  public func reports(naming name: String) throws(SitmapError) -> [String] {
    let wanted = " \(String(decoding: CorrectedNames.fold(name), as: UTF8.self)) "
    return try reports().filter { kept in
      guard kept.withdrawn == nil, !kept.isSuperseded else { return false }
      let text = (kept.report.title ?? "") + "\n" + kept.report.text
      return " \(String(decoding: CorrectedNames.fold(text), as: UTF8.self)) ".contains(wanted)
    }.map(\.report.id)
  }

  /// The layer and id of the record of the present situation whose id begins so.
  ///
  /// - Throws: When none, or more than one, does.
  public func record(beginning prefix: String) throws(SitmapError) -> (layer: String, id: String) {
    var found: [(layer: String, id: String)] = []
    let names = LayerDefinition.combined.map(\.name)
    if let name = try presentName(), !prefix.isEmpty {
      for layer in try layers(of: name) where names.contains(layer.name) {
        found += layer.features.filter { $0.id.hasPrefix(prefix) }.map { (layer.name, $0.id) }
      }
    }
    guard let record = found.first, found.count == 1 else {
      throw SitmapError(
        .usage,
        found.isEmpty
          ? "the present situation has no record whose id begins with '\(prefix)'"
          : "\(found.count) records have ids that begin with '\(prefix)'",
        file: store.path,
        hint: "'sitmap query \(store.path) -f text' and 'sitmap explain' show the records"
      )
    }
    return record
  }

  private static func correction(
    _ stored: StoredCorrection,
    _ path: String
  ) throws(StoreError) -> Correction {
    do {
      guard
        case .object(let members) = try JSONDocument(parsing: Array(stored.ruling.utf8)).value,
        let ruling = Correction.ruling(members)
      else { throw StoreError(.damaged("correction \(stored.id) cannot be read"), path: path) }
      return try Correction(
        ruling,
        reason: stored.reason,
        author: stored.author,
        day: stored.day
      )
    } catch {
      throw StoreError(.damaged("correction \(stored.id) cannot be read"), path: path)
    }
  }
}
