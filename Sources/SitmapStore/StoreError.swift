/// Why a store could not do what it was asked.
package struct StoreError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What went wrong.
  package let problem: Problem
  /// The file.
  package let path: String

  /// The ways in which a store can fail.
  package enum Problem: Sendable, Hashable {
    /// There is no such file.
    case missing
    /// The file cannot be opened.
    case unreadable(String)
    /// The file is a database, but not one of ours.
    case foreign
    /// The file was written by a newer program.
    case newer(found: Int, known: Int)
    /// What is in the file is not whole.
    case damaged(String)
    /// The file cannot be written.
    case unwritable(String)
    /// Another process holds the file for too long.
    case busy
    /// There is no snapshot of that name.
    case noSnapshot(String)
    /// There is a snapshot of that name already, with other contents.
    case snapshotExists(String)
    /// There is no such report.
    case noReport(String)
    /// There is no such correction.
    case noCorrection(String)
    /// A correction that holds rules otherwise on the same thing: its id, and what it rules.
    case contradiction(String, String)
    /// A word that cannot be a snapshot's name.
    case badName(String)
    /// What SQLite refused: a mistake of the program.
    case refused(String)
    /// Something outside the store failed while it was written to.
    case outside(String)
  }

  package init(_ problem: Problem, path: String) {
    self.problem = problem
    self.path = path
  }

  /// What is wrong, without the file.
  package var message: String {
    switch problem {
    case .missing: "there is no such store"
    case .unreadable(let text): "the store cannot be opened: \(text)"
    case .foreign: "a GeoPackage or database that is not a store of sitmap"
    case .newer(let found, let known):
      "the store has format \(found), newer than \(known), which this program knows"
    case .damaged(let text): "the store is damaged: \(text)"
    case .unwritable(let text): "the store cannot be written: \(text)"
    case .busy: "another process is writing to the store"
    case .noSnapshot(let name): "there is no snapshot '\(name)'"
    case .snapshotExists(let name): "there is a snapshot '\(name)' with other contents"
    case .noReport(let id): "there is no report '\(id)' in the store"
    case .noCorrection(let id): "there is no correction '\(id)' in the store"
    case .contradiction(let id, let text): "correction \(id) rules on it already: \(text)"
    case .badName(let name): "'\(name)' cannot be a snapshot's name"
    case .refused(let text): "the store refused: \(text)"
    case .outside(let text): text
    }
  }

  /// What to do next; nil when there is nothing to suggest.
  package var hint: String? {
    switch problem {
    case .missing: "make one with 'sitmap map REPORT --save NAME'"
    case .foreign: "name another file with --store"
    case .newer: "use a newer sitmap"
    case .damaged: "'sitmap snapshot verify' tells what is whole"
    case .busy: "try again when it is done"
    case .noSnapshot: "'sitmap snapshot list' has the names"
    case .snapshotExists: "snapshots never change; choose another name, or remove it first"
    case .noReport: "'sitmap report list' has the ids"
    case .noCorrection: "'sitmap correct list' has the ids"
    case .contradiction(let id, _): "take it back first: 'sitmap correct remove \(id)'"
    case .badName:
      "letters, digits, '-', '_' and '.', beginning with a letter or digit, and no date"
    case .unreadable, .unwritable, .refused, .outside: nil
    }
  }

  /// The message a user reads.
  package var description: String { "\(path): \(message)" }
}
