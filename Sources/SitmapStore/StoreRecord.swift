package import SitmapModel

/// A record as the store takes it: its own bytes, and what is drawn from them for others to see.
package struct StoreRecord: Sendable, Hashable {
  /// The layer it belongs to.
  package var layer: String
  /// Its id; unique in its layer, in a situation of ours.
  package var id: String
  /// The whole feature as JSON: what is kept, hashed and read back.
  package var json: [UInt8]
  /// Its shape, for the layer that other programs open.
  package var geometry: Geometry?
  /// Its properties with lists as JSON text, for the same layer.
  package var cells: [Property]
  /// The unit and the type that the books count it under.
  package var account: Account
  /// When it happened: first and last day, as ISO dates.
  package var happened: (from: String?, to: String?) {
    get { (happenedFrom, happenedTo) }
    set { (happenedFrom, happenedTo) = newValue }
  }
  private var happenedFrom: String?
  private var happenedTo: String?
  /// When it was known: the earliest publication that tells of it, as an ISO date.
  package var known: String?
  /// Where reports tell of it, the first first.
  package var evidence: [StoreEvidence]
  /// Whether the present layer shows it: what is planned or denied is kept, but not drawn.
  package var isShown: Bool

  package init(
    layer: String,
    id: String,
    json: [UInt8],
    geometry: Geometry? = nil,
    cells: [Property] = [],
    account: Account = Account(unit: "", type: ""),
    happened: (from: String?, to: String?) = (nil, nil),
    known: String? = nil,
    evidence: [StoreEvidence] = [],
    isShown: Bool = true
  ) {
    self.layer = layer
    self.id = id
    self.json = json
    self.geometry = geometry
    self.cells = cells
    self.account = account
    happenedFrom = happened.from
    happenedTo = happened.to
    self.known = known
    self.evidence = evidence
    self.isShown = isShown
  }

  /// What a record is counted under.
  package struct Account: Sendable, Hashable {
    /// The unit, such as a province.
    package var unit: String
    /// The type, such as an event type.
    package var type: String

    package init(unit: String, type: String) {
      self.unit = unit
      self.type = type
    }
  }

  /// The hash that tells contents apart: of layer, id and bytes.
  var digest: [UInt8] {
    var hash = SHA256()
    hash.update(Array(layer.utf8) + [0] + Array(id.utf8) + [0])
    hash.update(json)
    return hash.finish()
  }

  /// A number made of layer and id, by which versions of a record are found (FNV-1a).
  static func key(layer: String, id: String) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in layer.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash = hash &* 0x100_0000_01b3
    for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: hash)
  }
}

/// A passage of a report that a record rests on; offsets count Unicode scalars.
package struct StoreEvidence: Sendable, Hashable {
  /// The report's id.
  package var report: String
  /// `title` or `text`.
  package var field: String
  /// The first scalar and one past the last; nil when not known.
  package var start: Int?
  package var end: Int?
  /// The sentence as it stands, for the first passage.
  package var text: String?

  package init(report: String, field: String, start: Int?, end: Int?, text: String?) {
    self.report = report
    self.field = field
    self.start = start
    self.end = end
    self.text = text
  }
}
