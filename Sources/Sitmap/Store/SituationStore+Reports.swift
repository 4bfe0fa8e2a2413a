public import SitmapModel
import SitmapStore

extension SituationStore {
  /// A report in a store, and how it stands.
  public struct KeptReport: Sendable, Hashable {
    /// The report.
    public let report: Report
    /// The hash of its text (SHA-256).
    public let hash: String
    /// The day on which it was known: its publication, else the day of the situation that it came with.
    public let known: Day?
    /// Why it was withdrawn; nil when it stands.
    public let withdrawn: String?
    /// Whether a later text of the same report took its place.
    public let isSuperseded: Bool
  }

  /// Every report, in the order in which they came.
  public func reports() throws(SitmapError) -> [KeptReport] {
    let all = try asking { (store) throws(StoreError) in try store.reports() }
    let newest = Self.newest(all)
    return all.map { stored in
      KeptReport(
        report: stored.report,
        hash: stored.hash,
        known: stored.known,
        withdrawn: stored.withdrawn,
        isSuperseded: newest[stored.report.id] != stored.number
      )
    }
  }

  /// The reports that a snapshot rests on.
  public func reports(of name: String) throws(SitmapError) -> [Report] {
    try asking { (store) throws(StoreError) in
      let numbers = try store.snapshot(name).reports
      return try store.reports().filter { numbers.contains($0.number) }.map(\.report)
    }
  }

  /// What was known on a day: the reports that had been published, each as it stood then.
  ///
  /// A report that was withdrawn later is among them; one that was withdrawn without a day is not. Undated reports are
  /// known since the day of the situation that they came with.
  public func reports(knownOn day: Day) throws(SitmapError) -> [Report] {
    let all = try asking { (store) throws(StoreError) in try store.reports() }
    let known = all.filter { ($0.known ?? day) <= day }
    let newest = Self.newest(known)
    return known.filter { stored in
      let isWithdrawn = stored.withdrawn != nil && (stored.withdrawnOn ?? day) <= day
      return newest[stored.report.id] == stored.number && !isWithdrawn
    }.map(\.report)
  }

  /// Marks a report as withdrawn: the next situation is made without it; the snapshots that there are stay as they are.
  public func withdraw(_ id: String, reason: String, on day: Day?) throws(SitmapError) {
    try asking { (store) throws(StoreError) in
      try store.withdraw(id: id, reason: reason, on: day)
    }
  }

  /// The number of the newest text of each report.
  static func newest(_ reports: [StoredReport]) -> [String: Int] {
    var newest: [String: Int] = [:]
    for stored in reports {
      // A text that came again takes the place of the one between only when it is published later.
      let former = newest[stored.report.id]
      newest[stored.report.id] = max(former ?? stored.number, stored.number)
    }
    return newest
  }
}
