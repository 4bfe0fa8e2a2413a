public import SitmapModel

/// A place that a search found, and why.
public struct PlaceHit: Sendable, Hashable {
  /// The place.
  public let place: Place
  /// How well it fits, 0 to 1: 1 is the usual name or a code as it is written.
  public let score: Double
  /// Why it was found.
  public let reason: Reason
  /// The name or code of the place that matched, as it is written.
  public let name: String
  /// The language of that name, as a tag such as "ar"; nil when the data does not say.
  public let language: String?
  /// What is odd about the place on the day that was asked about; nil mostly.
  let oddity: String?

  /// Why a place was found.
  public enum Reason: Sendable, Hashable {
    /// The usual name, letter for letter.
    case exact
    /// The usual name but for case, marks, apostrophes.
    case folded
    /// Another name.
    case alias
    /// A name that was in use until some day; nil when the day is not known.
    case former(until: Day?)
    /// A name after articles and generic words ("River") were dropped.
    case loose
    /// A name some edits away.
    case spelling(edits: Int)
    /// A name in another script that sounds alike.
    case sound
    /// A name that begins so.
    case prefix
    /// A code.
    case code(CodeSystem)
  }

  /// Why, in a few words.
  public var why: String { match + (oddity.map { ", \($0)" } ?? "") }

  private var match: String {
    let tongue = language.map { " (\($0))" } ?? ""
    switch reason {
    case .exact: return "exact"
    case .folded: return "same name but for case or marks"
    case .alias: return "alias \(name)\(tongue)"
    case .former(let until):
      return "old name \(name)\(tongue)" + (until.map { ", until \($0)" } ?? "")
    case .loose: return "\(name)\(tongue) without article or generic word"
    case .spelling(let edits):
      return "\(edits) \(edits == 1 ? "edit" : "edits") from \(name)\(tongue)"
    case .sound: return "sounds like \(name)\(tongue)"
    case .prefix: return "begins \(name)\(tongue)"
    case .code(let system): return "\(system.name) \(name)"
    }
  }

  /// The kind of the reason, as a word for tables.
  public var kind: String {
    switch reason {
    case .exact: "exact"
    case .folded: "folded"
    case .alias: "alias"
    case .former: "former"
    case .loose: "loose"
    case .spelling: "spelling"
    case .sound: "sound"
    case .prefix: "prefix"
    case .code: "code"
    }
  }
}

/// What a search may give.
public struct PlaceSearch: Sendable, Hashable {
  /// Only places of this country, ISO 3166-1 alpha-3.
  public var country: String?
  /// Only these feature classes.
  public var classes: Set<FeatureClass> = Set(FeatureClass.allCases)
  /// Only places in this one.
  public var container: PlaceID?
  /// Least number of inhabitants.
  public var minimumPopulation = 0
  /// Most hits.
  public var limit = 20
  /// Whether the text is the beginning of a name.
  public var isPrefix = false

  /// Makes a search of the whole world.
  public init() {}
}
