public import SitmapModel
import SitmapStore

/// A person's ruling over what was read: kept, and applied whenever a situation is made.
public struct Correction: Sendable, Hashable {
  /// Derived from all that it says.
  public let id: String
  /// What it rules.
  public let ruling: Ruling
  /// Why.
  public let reason: String
  /// Whose it is.
  public let author: String
  /// Since when it is known; nil when nobody said.
  public let day: Day?

  /// What a person can rule.
  public enum Ruling: Sendable, Hashable {
    /// A name means a place, or with nil none; in one report, or with nil in all of them.
    case mention(String, report: String?, place: PlaceID?)
    /// A field of a record has another value.
    case field(record: String, RecordField, value: String)
    /// A record is of nothing that happened.
    case deletion(record: String)
  }

  /// The most bytes that a name, a value, a reason or an author may have: people write them by hand.
  static let longestText = 2000

  /// Makes a correction; throws when a text is empty, too long, or of more than one line.
  public init(
    _ ruling: Ruling,
    reason: String,
    author: String,
    day: Day? = nil
  ) throws(SitmapError) {
    var texts = [("the reason", reason), ("the author", author)]
    switch ruling {
    case .mention(let name, let report, let place):
      texts += [
        ("the name", name), ("the report", report ?? "-"), ("the place", place?.text ?? "-"),
      ]
    case .field(let record, _, let value): texts += [("the record", record), ("the value", value)]
    case .deletion(let record): texts.append(("the record", record))
    }
    for (what, text) in texts {
      guard !text.isEmpty, text.utf8.count <= Self.longestText,
        !text.unicodeScalars.contains(where: { $0.value < 0x20 })
      else {
        throw SitmapError(
          .usage,
          "\(what) of a correction must be one line of 1 to \(Self.longestText) bytes"
        )
      }
    }
    self = Self(unchecked: ruling, reason: reason, author: author, day: day)
  }

  private init(unchecked ruling: Ruling, reason: String, author: String, day: Day?) {
    self.ruling = ruling
    self.reason = reason
    self.author = author
    self.day = day
    let words = Self.words(ruling) + [reason, author, day?.description ?? ""]
    let digest = SHA256.digest(Array(words.joined(separator: "\u{1F}").utf8))
    id = String(SHA256.hex(digest).prefix(12))
  }

  private static func words(_ ruling: Ruling) -> [String] {
    switch ruling {
    case .mention(let name, let report, let place):
      ["mention", name, report ?? "", place?.text ?? ""]
    case .field(let record, let field, let value): ["field", record, field.rawValue, value]
    case .deletion(let record): ["deletion", record]
    }
  }

  /// What it says in one line, as it stands among the rules of a record: the id, who, when and why.
  public var rule: String {
    "\(Self.mark)\(id) by \(author)\(day.map { " on \($0)" } ?? ""): \(reason)"
  }

  /// How such a rule begins.
  static let mark = "correction "

  /// What it rules, in one line for people.
  public var summary: String {
    switch ruling {
    case .mention(let name, let report, let place):
      "'\(name)' in \(report.map { "report \($0)" } ?? "all reports") is "
        + (place.map { "\($0)" } ?? "no place")
    case .field(let record, let field, let value): "\(field.rawValue) of \(record) is \(value)"
    case .deletion(let record): "\(record) is no record"
    }
  }

  /// Whether two rule on the same thing.
  public func contradicts(_ other: Correction) -> Bool {
    switch (ruling, other.ruling) {
    case (.mention(let a, let one, _), .mention(let b, let two, _)):
      CorrectedNames.fold(a) == CorrectedNames.fold(b) && one == two
    case (.field(let a, let one, _), .field(let b, let two, _)): a == b && one == two
    case (.deletion(let a), .deletion(let b)): a == b
    case (.deletion(let a), .field(let b, _, _)), (.field(let a, _, _), .deletion(let b)): a == b
    default: false
    }
  }
}
