/// Why bytes are not a gazetteer pack that this program can use.
public enum PackError: Error, Hashable, CustomStringConvertible {
  case notAPack(bytes: Int)
  case otherVersion(found: Int, expected: Int)
  case truncated(section: String, end: Int, bytes: Int)
  case wrongLength(stated: Int, bytes: Int)
  case damaged(section: String, reason: String)
  case damagedContent
  case tooManyPacks(Int)
  case unreadable(path: String, reason: String)

  private static let remedy = "make it again with `sitmap gazetteer import`"

  /// The message a user reads.
  public var description: String {
    switch self {
    case .notAPack(let bytes):
      "not a gazetteer pack: \(bytes) bytes that do not begin with SITMAPGZ; \(Self.remedy)"
    case .otherVersion(let found, let expected):
      "gazetteer pack has format version \(found), this program reads \(expected); \(Self.remedy)"
    case .truncated(let section, let end, let bytes):
      "gazetteer pack is truncated: section \(section) ends at \(end), file has \(bytes) bytes; "
        + Self.remedy
    case .wrongLength(let stated, let bytes):
      "gazetteer pack is truncated: its header says \(stated) bytes, file has \(bytes); "
        + Self.remedy
    case .damaged(let section, let reason):
      "gazetteer pack is damaged: section \(section) \(reason); \(Self.remedy)"
    case .damagedContent:
      "gazetteer pack is damaged: its content does not match its hash; \(Self.remedy)"
    case .tooManyPacks(let count):
      "\(count) gazetteer packs are stacked; at most 15 can be: merge some of them"
    case .unreadable(let path, let reason):
      "cannot read gazetteer pack \(path): \(reason)"
    }
  }
}
