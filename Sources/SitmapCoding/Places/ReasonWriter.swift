import SitmapGazetteer
import SitmapModel

/// Writes why a candidate was chosen, strongest first, as `sitmap explain` prints it.
struct ReasonWriter {
  let group: NameGroup
  /// What each name of the report means.
  let chosen: [CandidateFacts?]
  let gazetteer: Gazetteer
  let weights: ResolverWeights

  /// The reasons for a candidate; never empty.
  func reasons(for index: Int) -> [String] {
    let facts = group.candidates[index]
    let features = group.features[index]
    if group.candidates.count == 1 {
      return ["only place of that name" + (facts.candidate.isLoose ? ", loosely spelled" : "")]
    }
    var told: [(weight: Double, feature: CandidateFeatures.Feature)] = []
    told.reserveCapacity(Self.told.count + 1)
    func add(_ feature: CandidateFeatures.Feature, _ weight: Double) {
      let place = told.firstIndex { $0.weight < weight } ?? told.count
      told.insert((weight, feature), at: place)
    }
    for feature in Self.told {
      let weight = features[feature] * weights[feature]
      if weight > Self.least { add(feature, weight) }
    }
    if facts.population > 0, features[.isLargest] > 0 { add(.isLargest, Self.ofLargest) }
    if told.isEmpty { return ["the likeliest of \(group.candidates.count) places of that name"] }
    return told.prefix(Self.most).map { text(of: $0.feature, facts) }
  }

  /// Reasons that are told, at most.
  private static let most = 4
  /// What a feature must add to the score to be told.
  private static let least = 0.3
  /// Where it is told that a place is the largest of its name.
  private static let ofLargest = 0.5
  /// The features that are told, of equal ones the first.
  private static let told: [CandidateFeatures.Feature] = [
    .inContainer, .kindFits, .countryShare, .countryNamed, .admin1Named, .admin1Share, .near50,
    .near300, .reportCountry, .isCountry, .isCapital,
  ]

  private func text(of feature: CandidateFeatures.Feature, _ facts: CandidateFacts) -> String {
    switch feature {
    case .inContainer: "inside the place named beside it"
    case .kindFits: "called a \(group.kinds.first?.rawValue ?? "") in the text"
    case .countryShare: inCountry(facts)
    case .countryNamed: "\(countryName(facts)) is named in the report"
    case .admin1Named: "the province that holds it is named in the report"
    case .admin1Share: "in the same province as other places of the report"
    case .near50: "close to other places of the report"
    case .near300: "within a day's drive of other places of the report"
    case .reportCountry: "in the country the report is about"
    case .isCountry: "a country"
    case .isCapital: "a national capital"
    case .isLargest: "the largest of \(group.candidates.count) places of that name"
    default: ""
    }
  }

  private func inCountry(_ facts: CandidateFacts) -> String {
    let others = sameCountry(as: facts)
    return
      "in \(countryName(facts)) like \(others) other place\(others == 1 ? "" : "s") of the report"
  }

  private func countryName(_ facts: CandidateFacts) -> String {
    gazetteer.country(of: facts.index) ?? "no country"
  }

  private func sameCountry(as facts: CandidateFacts) -> Int {
    chosen.count { $0.map { $0.country == facts.country && !$0.isSame(as: facts) } ?? false }
  }
}
