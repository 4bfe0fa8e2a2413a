import SitmapGazetteer
import SitmapModel

/// Computes the features of the candidates of one name.
struct CandidateScorer {
  /// The name's number among the groups.
  let number: Int
  /// What the other names say; nil in the first round.
  let context: DocumentContext?
  let groups: [NameGroup]
  private let largest: Int

  init(number: Int, context: DocumentContext?, groups: [NameGroup]) {
    self.number = number
    self.context = context
    self.groups = groups
    var largest = 0
    for index in groups[number].candidates.indices {
      largest = max(largest, groups[number].candidates[index].population)
    }
    self.largest = largest
  }

  /// What a candidate's features are whatever the other names of the report mean.
  func features(of facts: CandidateFacts, reportCountry: UInt16?) -> CandidateFeatures {
    var features = CandidateFeatures()
    describe(facts, in: &features)
    fitKind(facts, in: &features)
    if let reportCountry, facts.country == reportCountry { features[.reportCountry] = 1 }
    return features
  }

  /// Puts what the other names say into the features of a candidate, in place of what was said before.
  func update(
    _ features: inout CandidateFeatures,
    of facts: CandidateFacts,
    _ memory: inout NearnessMemory
  ) {
    features[.inContainer] = 0
    features[.outsideContainer] = 0
    features[.outsideCountry] = 0
    fitContainer(facts, in: &features)
    features[.listedAlike] = listedAlike(facts)
    guard let context else { return }
    features[.countryShare] = context.countryShare(of: facts, besides: number)
    features[.admin1Share] = context.unitShare(of: facts, besides: number)
    let near = context.nearness(of: facts, besides: number, &memory)
    features[.near50] = near.near50
    features[.near300] = near.near300
    if facts.isHamlet {
      // A hamlet alone in its country and far from all else: rather a place that the gazetteer lacks.
      let isStray =
        features[.countryShare] < Self.alone && near.near300 < Self.alone
        && context.others(besides: number) > Self.company
      features[.isUnknownSize] = isStray ? 0 : 1
    }
    let named = context.names(facts, besides: number)
    features[.countryNamed] = named.country ? 1 : 0
    features[.admin1Named] = named.unit ? 1 : 0
  }

  private func describe(_ facts: CandidateFacts, in features: inout CandidateFeatures) {
    features[.population] = Trigonometry.logOnePlus(Double(facts.population)) / 2.302585
    switch facts.level {
    case .country: features[.isCountry] = 1
    case .admin1: features[.isAdmin1] = 1
    case .admin2: features[.isAdmin2] = 1
    case .quarter: features[.isQuarter] = 1
    case .region: features[.isRegion] = 1
    case .continent: features[.isContinent] = 1
    case .water: features[.isWater] = 1
    case .spot: features[.isSpot] = 1
    case .settlement: break
    }
    if facts.level == .admin1, groups[number].kinds.isEmpty, hasCity(facts) {
      features[.hasCityOfItsName] = 1
    }
    if facts.level == .admin2, groups[number].kinds.isEmpty, hasTown(facts) {
      features[.hasCityOfItsName] = 1
    }
    if facts.isNationalCapital { features[.isCapital] = 1 }
    if facts.isSeat { features[.isSeat] = 1 }
    if facts.candidate.kind == .alias {
      features[.isAlias] = 1
      if bearsItsName(besides: facts) { features[.isAliasBesideName] = 1 }
    }
    if facts.candidate.isLoose { features[.isLoose] = 1 }
    if facts.population == 0 { features[.isUnknownSize] = 1 }
    if largest > 0 {
      if facts.population == largest { features[.isLargest] = 1 }
      features[.shareOfLargest] = Double(facts.population) / Double(largest)
    }
  }

  /// The share of a country and the nearness under which, and the weight of other names over which, a hamlet stands alone.
  private static let alone = 0.05
  private static let company = 1.5

  /// Whether a seat in the unit bears its name: without "province" beside it the city is meant, but hardly a town of 3,000 in
  /// a department of more than a million (Nariño).
  private func hasCity(_ unit: CandidateFacts) -> Bool {
    groups[number].candidates.contains {
      $0.level == .settlement && unit.isUnit(of: $0) && ($0.isSeat || $0.isNationalCapital)
        && !$0.candidate.isLoose && $0.population * Self.fewest >= unit.population
    }
  }

  /// The city of a unit's name has at least this part of its people.
  private static let fewest = 50

  /// Whether a town near the middle of a district bears its name: without "district" beside it the town is meant.
  private func hasTown(_ unit: CandidateFacts) -> Bool {
    groups[number].candidates.contains {
      $0.level == .settlement && $0.country == unit.country && !$0.candidate.isLoose
        && unit.kilometres(to: $0) < Self.nearTown
    }
  }

  /// Kilometres from the middle of a district to its seat.
  private static let nearTown = 60.0

  /// "Anbar province" is a unit, "the city of Baghdad" is none.
  private func fitKind(_ facts: CandidateFacts, in features: inout CandidateFeatures) {
    guard let kind = groups[number].kinds.first else { return }
    let fits: Bool =
      switch kind {
      case .country: facts.level == .country
      case .province: facts.level == .admin1 || facts.level == .region
      case .district: facts.level == .admin2
      case .settlement: facts.level == .settlement || facts.level == .quarter
      case .quarter: facts.level == .quarter || facts.level == .settlement
      case .river, .lake, .sea: facts.level == .water
      case .region, .mountain, .island: facts.level == .region || facts.level == .admin1
      case .camp, .airbase, .dam, .bridge: facts.level == .spot
      }
    features[fits ? .kindFits : .kindClashes] = 1
  }

  /// Whether a country, or a place no smaller, is called so by its usual name: "Iraq" is not Arak, whose old name it is.
  private func bearsItsName(besides facts: CandidateFacts) -> Bool {
    groups[number].candidates.contains {
      $0.candidate.kind == .primary && !$0.candidate.isLoose
        && ($0.level == .country || $0.population >= facts.population)
        // A province does not take the name from its own seat: "Daraa" is Dar‘ā first.
        && !(facts.spellsItsUnit && $0.level == .admin1 && $0.isUnit(of: facts))
    }
  }

  /// The share of the names listed with it that are of its level: "Ohio, Utah and Oregon" are states.
  private func listedAlike(_ facts: CandidateFacts) -> Double {
    guard !groups[number].listed.isEmpty else { return 0 }
    var sum = 0.0
    for other in groups[number].listed where other < groups.count {
      for (index, mate) in groups[other].candidates.enumerated()
      where mate.level == facts.level && index < groups[other].probabilities.count {
        sum += groups[other].probabilities[index]
      }
    }
    return sum / Double(groups[number].listed.count)
  }

  /// "Springfield, Illinois": inside the containing name, or not where another candidate is.
  private func fitContainer(_ facts: CandidateFacts, in features: inout CandidateFeatures) {
    var fits = 0.0
    var others = false
    for container in groups[number].containers where container != number {
      for (index, unit) in groups[container].candidates.enumerated() {
        let probability = groups[container].probabilities[index]
        guard probability > 0.02 else { continue }
        if contains(unit, facts) {
          fits = max(fits, probability.squareRoot())
        } else if !others {
          others = groups[number].candidates.contains { contains(unit, $0) }
        }
      }
    }
    features[.inContainer] = fits
    if fits == 0, others { features[.outsideContainer] = 1 }
    if fits == 0, !others, liesAbroad(facts) { features[.outsideCountry] = 1 }
  }

  /// "Nasir in South Sudan", of which only places in Turkey are known: none of them is meant.
  private func liesAbroad(_ facts: CandidateFacts) -> Bool {
    guard facts.level != .country, facts.level != .continent, facts.country != 0 else {
      return false
    }
    return groups[number].firmContainers.contains { container in
      guard container != number, container < groups.count, let best = groups[container].best,
        groups[container].probabilities[best] >= Self.certain, let unit = groups[container].chosen
      else { return false }
      return (unit.level == .country || unit.level == .admin1) && unit.country != 0
        && unit.country != facts.country
    }
  }

  /// From here on the containing name is known well enough.
  private static let certain = 0.5

  private func contains(_ unit: CandidateFacts, _ inner: CandidateFacts) -> Bool {
    guard !unit.isSame(as: inner) else { return false }
    switch unit.level {
    case .country:
      return unit.country != 0 && unit.country == inner.country && inner.level != .country
    case .admin1: return unit.isUnit(of: inner) && inner.level != .admin1
    case .admin2, .region:
      return inner.country == unit.country && inner.level != .country && inner.level != .admin1
        && unit.kilometres(to: inner) < 60
    case .settlement: return inner.level == .quarter && unit.kilometres(to: inner) < 30
    case .quarter, .continent, .water, .spot: return false
    }
  }
}
