import SitmapModel

/// The country that a passage is about, where no place of its own says it.
///
/// The names of the sentence decide, then those of the sentences before it, then the country that most of the
/// report's names lie in. A place counts more than a people ("Afghan refugees"), a people more than a
/// government that speaks.
struct CountryContext {
  private let bySentence: [Int: [String: Int]]
  private let ofReport: String?

  init(_ annotation: Annotation) {
    var bySentence: [Int: [String: Int]] = [:]
    var total: [String: Int] = [:]
    for (toponym, resolution) in zip(annotation.toponyms, annotation.resolutions) {
      let weight = Self.weight(of: toponym.role)
      guard weight > 0, let place = resolution.place, let country = place.country,
        Self.certainty(of: resolution, place) >= Self.likely
      else { continue }
      bySentence[toponym.sentence, default: [:]][country, default: 0] += weight
      total[country, default: 0] += weight
    }
    self.bySentence = bySentence
    let sum = total.values.reduce(0, +)
    ofReport = Self.strongest(of: total).flatMap { $0.weight * 2 > sum ? $0.country : nil }
  }

  /// How sure the country of a name is; a capital, where spokesmen of other countries' wars sit, has to be sure itself.
  private static func certainty(of resolution: Resolution, _ place: Place) -> Double {
    place.featureCode == "PPLC" ? resolution.probability : resolution.countryProbability
  }

  /// The country of a record of a sentence; nil when nothing speaks for one.
  func country(of sentence: Int) -> String? {
    for at in stride(from: sentence, through: max(0, sentence - Self.reach), by: -1) {
      if let found = bySentence[at].flatMap(Self.strongest) { return found.country }
    }
    return ofReport ?? bySentence[sentence + 1].flatMap(Self.strongest)?.country
  }

  /// A place whose country is less certain says nothing of where the others lie.
  private static let likely = 0.6

  /// How many sentences back a name may speak for a record.
  private static let reach = 3

  private static func strongest(of weights: [String: Int]) -> (country: String, weight: Int)? {
    weights.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { ($0.key, $0.value) }
  }

  private static func weight(of role: ToponymRole) -> Int {
    switch role {
    case .literal: 3
    case .demonym, .dateline: 2
    case .metonym, .organisation: 1
    case .person, .publisher: 0
    }
  }
}
