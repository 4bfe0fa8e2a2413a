import SitmapModel

/// All mentions of one name in a report: one sense for all of them.
struct NameGroup {
  /// The mentions, as numbers in the list of toponyms.
  var mentions: [Int]
  /// What the name could mean.
  var candidates: [CandidateFacts]
  /// The kinds that generic words announce, with how often.
  var kinds: [KindCue]
  /// The groups of the names that contain it, by number.
  var containers: [Int]
  /// Those of them that cannot be the next name of a list ("Nasir in South Sudan", "the Iraqi town of Hit").
  var firmContainers: [Int] = []
  /// The groups of the names listed with it ("Ohio, Utah and Oregon"), by number.
  var listed: [Int] = []
  /// Whether it is an adjective or a people.
  var isDemonym: Bool
  /// The probability of each candidate; as long as `candidates`.
  var probabilities: [Double]
  /// The features behind them.
  var features: [CandidateFeatures]

  /// The most probable candidate; nil when there is none.
  var best: Int? {
    var best: Int?
    for index in probabilities.indices
    where probabilities[index] > (best.map { probabilities[$0] } ?? -1) {
      best = index
    }
    return best
  }

  /// The chosen candidate's facts.
  var chosen: CandidateFacts? {
    best.flatMap { candidates.indices.contains($0) ? candidates[$0] : nil }
  }
}
