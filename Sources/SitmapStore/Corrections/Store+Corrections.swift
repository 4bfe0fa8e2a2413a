package import SitmapModel

/// A correction in a store.
package struct StoredCorrection: Sendable, Hashable {
  /// Its number in the store.
  package let number: Int
  /// Its id.
  package let id: String
  /// What it rules, as JSON.
  package let ruling: String
  /// Why.
  package let reason: String
  /// Whose it is.
  package let author: String
  /// Since when it is known; nil when nobody said.
  package let day: Day?
  /// Whether it was taken back: snapshots of before still rest on it.
  package let isRemoved: Bool

  package init(
    number: Int = 0,
    id: String,
    ruling: String,
    reason: String,
    author: String,
    day: Day?,
    isRemoved: Bool = false
  ) {
    self.number = number
    self.id = id
    self.ruling = ruling
    self.reason = reason
    self.author = author
    self.day = day
    self.isRemoved = isRemoved
  }
}

extension Store {
  /// Every correction, those taken back too, in the order in which they came.
  package func corrections() throws(StoreError) -> [StoredCorrection] {
    let statement = try database.prepare(
      "SELECT number, id, ruling, reason, author, day, removed FROM sitmap_corrections ORDER BY number"
    )
    var corrections: [StoredCorrection] = []
    while try statement.step() {
      corrections.append(
        StoredCorrection(
          number: statement.integer(0),
          id: statement.text(1) ?? "",
          ruling: statement.text(2) ?? "",
          reason: statement.text(3) ?? "",
          author: statement.text(4) ?? "",
          day: statement.text(5).flatMap { Day(iso: $0) },
          isRemoved: statement.integer(6) != 0
        )
      )
    }
    return corrections
  }

  /// Keeps a correction, unless `check` refuses it beside those that hold; one that was taken back holds again.
  package func add(
    _ correction: StoredCorrection,
    check: (_ holding: [StoredCorrection]) throws(StoreError) -> Void
  ) throws(StoreError) {
    try database.transaction { () throws(StoreError) in
      try check(try corrections().filter { !$0.isRemoved && $0.id != correction.id })
      try database.run(
        """
        INSERT INTO sitmap_corrections (id, ruling, reason, author, day, removed) VALUES (?, ?, ?, ?, ?, 0)
        ON CONFLICT (id) DO UPDATE SET removed = 0
        """,
        .text(correction.id),
        .text(correction.ruling),
        .text(correction.reason),
        .text(correction.author),
        .optional(correction.day?.description)
      )
    }
  }

  /// Takes a correction back.
  package func removeCorrection(_ id: String) throws(StoreError) {
    try database.transaction { () throws(StoreError) in
      let count = try database.integer(
        "SELECT count(*) FROM sitmap_corrections WHERE id = ? AND removed = 0",
        .text(id)
      )
      guard count == 1 else { throw StoreError(.noCorrection(id), path: path) }
      try database.run("UPDATE sitmap_corrections SET removed = 1 WHERE id = ?", .text(id))
    }
  }
}
