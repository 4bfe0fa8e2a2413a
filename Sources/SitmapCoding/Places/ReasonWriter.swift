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
    var reasons: [(weight: Double, text: String)] = []
    func add(_ feature: CandidateFeatures.Feature, _ text: @autoclosure () -> String) {
      let weight = features[feature] * weights[feature]
      if weight > 0.3 { reasons.append((weight, text())) }
    }
    add(.inContainer, "inside the place named beside it")
    if let kind = group.kinds.first { add(.kindFits, "called a \(kind.rawValue) in the text") }
    add(.countryShare, inCountry(facts))
    add(.countryNamed, "\(countryName(facts)) is named in the report")
    add(.admin1Named, "the province that holds it is named in the report")
    add(.admin1Share, "in the same province as other places of the report")
    add(.near50, "close to other places of the report")
    add(.near300, "within a day's drive of other places of the report")
    add(.reportCountry, "in the country the report is about")
    add(.isCountry, "a country")
    add(.isCapital, "a national capital")
    if facts.population > 0, features[.isLargest] > 0 {
      reasons.append((0.5, "the largest of \(group.candidates.count) places of that name"))
    }
    if reasons.isEmpty { return ["the likeliest of \(group.candidates.count) places of that name"] }
    return reasons.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }.prefix(4).map(\.element.text)
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
