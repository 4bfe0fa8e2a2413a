package import SitmapModel

/// A report in a store.
package struct StoredReport: Sendable, Hashable {
  /// Its number in the store.
  package let number: Int
  /// The report.
  package let report: Report
  /// The hash of its text.
  package let hash: String
  /// The day on which it was known: its publication, else the day of the situation that it came with.
  package let known: Day?
  /// Why it was withdrawn; nil when it stands.
  package let withdrawn: String?
  /// The day of the withdrawal, when one was given.
  package let withdrawnOn: Day?
}

extension Store {
  /// Keeps reports; those that are there already with the same text are not kept twice.
  ///
  /// A text that was withdrawn and comes again stands again. The numbers are those of the reports, in their order.
  package func add(_ reports: [Report], known: Day?) throws(StoreError) -> [Int] {
    let find = try database.prepare("SELECT number FROM sitmap_reports WHERE id = ? AND hash = ?")
    let insert = try database.prepare(
      """
      INSERT INTO sitmap_reports (id, hash, title, text, published, known, source, source_scale, url, language, country)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    )
    let restore = try database.prepare(
      "UPDATE sitmap_reports SET withdrawn = NULL, withdrawn_on = NULL WHERE number = ?"
    )
    var numbers: [Int] = []
    for report in reports {
      let hash = SHA256.hex(SHA256.digest(Array(((report.title ?? "") + "\n" + report.text).utf8)))
      try find.bind([.text(report.id), .text(hash)])
      if try find.step() {
        let number = find.integer(0)
        try restore.run([.integer(number)])
        numbers.append(number)
        continue
      }
      try insert.run([
        .text(report.id), .text(hash), .optional(report.title), .text(report.text),
        .optional(report.published?.description),
        .optional((report.published ?? known)?.description), .optional(report.source),
        .optional(report.sourceScale), .optional(report.url), .optional(report.language),
        .optional(report.country),
      ])
      numbers.append(database.lastRow)
    }
    return numbers
  }

  /// Every report, in the order in which they came.
  package func reports() throws(StoreError) -> [StoredReport] {
    let statement = try database.prepare(
      """
      SELECT number, id, hash, title, text, published, known, source, source_scale, url, language, country, withdrawn,
      withdrawn_on FROM sitmap_reports ORDER BY number
      """
    )
    var reports: [StoredReport] = []
    while try statement.step() {
      let report = Report(
        id: statement.text(1) ?? "",
        title: statement.text(3),
        text: statement.text(4) ?? "",
        published: statement.text(5).flatMap { Day(iso: $0) },
        source: statement.text(7),
        sourceScale: statement.text(8),
        url: statement.text(9),
        language: statement.text(10),
        country: statement.text(11)
      )
      reports.append(
        StoredReport(
          number: statement.integer(0),
          report: report,
          hash: statement.text(2) ?? "",
          known: statement.text(6).flatMap { Day(iso: $0) },
          withdrawn: statement.text(12),
          withdrawnOn: statement.text(13).flatMap { Day(iso: $0) }
        )
      )
    }
    return reports
  }

  /// Marks every version of a report as withdrawn: it stays in the store and in the snapshots that there are.
  package func withdraw(id: String, reason: String, on day: Day?) throws(StoreError) {
    try database.transaction { () throws(StoreError) in
      let count = try database.integer(
        "SELECT count(*) FROM sitmap_reports WHERE id = ?",
        .text(id)
      )
      guard let count, count > 0 else { throw StoreError(.noReport(id), path: path) }
      try database.run(
        "UPDATE sitmap_reports SET withdrawn = ?, withdrawn_on = ? WHERE id = ?",
        .text(reason),
        .optional(day?.description),
        .text(id)
      )
    }
  }
}
