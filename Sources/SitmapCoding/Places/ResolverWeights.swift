import SitmapModel

/// What each feature adds to the score of a candidate, as log-odds against the other candidates.
package struct ResolverWeights: Sendable, Hashable {
  /// One weight a feature, in the order of `CandidateFeatures.Feature`.
  var byFeature: SIMD32<Double>
  /// The score of "none of these": what is left to places that the gazetteer lacks.
  package var none: Double

  /// The names of the weights, "none" last.
  package static let names = CandidateFeatures.Feature.allCases.map { "\($0)" } + ["none"]

  /// All weights, "none" last.
  package var values: [Double] {
    CandidateFeatures.Feature.allCases.map { byFeature[$0.rawValue] } + [none]
  }

  /// Takes weights in the order of `names`; missing ones are 0.
  package init(values: [Double]) {
    byFeature = SIMD32()
    for feature in CandidateFeatures.Feature.allCases where feature.rawValue < values.count {
      byFeature[feature.rawValue] = values[feature.rawValue]
    }
    let last = CandidateFeatures.Feature.allCases.count
    none = last < values.count ? values[last] : 0
  }

  init(_ table: [(CandidateFeatures.Feature, Double)], none: Double) {
    byFeature = SIMD32()
    for (feature, weight) in table { byFeature[feature.rawValue] = weight }
    self.none = none
  }

  /// What the weight of a feature is.
  subscript(_ feature: CandidateFeatures.Feature) -> Double { byFeature[feature.rawValue] }

  /// The weights that are used: chosen by hand on the development corpora, and the middle of what a fit may choose.
  ///
  /// `sitmap-train resolver` fits them and leaves each corpus out; what it finds places fewer names right
  /// (Documentation/Resolver.md).
  package static let byHand = ResolverWeights(
    [
      (.population, 1.45), (.isCountry, 1), (.isAdmin1, -0.6), (.isAdmin2, -1), (.isCapital, 1.2),
      (.isSeat, 0.6), (.isQuarter, -0.1), (.isRegion, 0.5), (.isWater, -0.9), (.isSpot, -0.5),
      (.isContinent, 0.1), (.isAlias, -2.1), (.isLoose, -2.1), (.kindFits, 2),
      (.kindClashes, -1.5), (.inContainer, 2.5), (.outsideContainer, -1.2), (.countryShare, 2.9),
      (.countryNamed, 0.9), (.admin1Named, 0.6), (.admin1Share, 3), (.near50, 2.3),
      (.near300, 1.6), (.reportCountry, 1.5), (.isLargest, 0.1), (.isUnknownSize, 4.5),
      (.shareOfLargest, -0.6), (.hasCityOfItsName, -2.5),
      (.listedAlike, 3), (.isAliasBesideName, -1), (.outsideCountry, -12),
    ],
    none: 2
  )

  /// The weights that a fit hardly moves.
  ///
  /// Positions in a corpus cannot teach which of two places at one spot is meant; the country that a caller gives and
  /// the words beside a name stand too seldom in them.
  package static let taughtByHand: Set<String> = Set(
    [
      CandidateFeatures.Feature.isAdmin1, .isAdmin2, .isCapital, .isSeat, .kindFits, .kindClashes,
      .inContainer, .outsideContainer, .outsideCountry, .reportCountry, .hasCityOfItsName,
      .isContinent,
    ].map { "\($0)" }
  )
}
