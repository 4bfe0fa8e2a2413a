import SitmapModel

/// The numbers by which candidates of one name are compared; the order is that of the weights.
struct CandidateFeatures {
  /// One number a feature, in the order of `Feature`; a vector, so that a candidate costs no allocation.
  var values = SIMD32<Double>()

  /// What speaks for or against a candidate.
  enum Feature: Int, CaseIterable {
    case population, isCountry, isAdmin1, isAdmin2, isCapital, isSeat, isQuarter, isRegion, isWater,
      isSpot
    case isContinent, isAlias, isLoose, kindFits, kindClashes, inContainer, outsideContainer
    case countryShare, countryNamed, admin1Named, admin1Share, near50, near300, reportCountry
    case isLargest, isUnknownSize, shareOfLargest, hasCityOfItsName
  }

  subscript(_ feature: Feature) -> Double {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  /// The weighted sum; by fours, since one long chain of additions takes many times as long.
  var score: Double {
    withUnsafeBytes(of: values) { values in
      withUnsafeBytes(of: ResolverWeights.byFeature) { weights in
        var sum = SIMD4<Double>()
        for start in stride(from: 0, to: MemoryLayout<SIMD32<Double>>.size, by: Self.four) {
          let a = values.loadUnaligned(fromByteOffset: start, as: SIMD4<Double>.self)
          sum += a * weights.loadUnaligned(fromByteOffset: start, as: SIMD4<Double>.self)
        }
        return (sum.x + sum.y) + (sum.z + sum.w)
      }
    }
  }

  private static let four = MemoryLayout<SIMD4<Double>>.size
}

/// What each feature adds to the score of a candidate, as log-odds against the other candidates.
///
/// Chosen on the development corpora (LGL, TR-News, GeoVirus) by fits of a conditional logit and by hand; no
/// script of the repository makes them again yet. What positions cannot teach is by hand alone: which of two
/// places at one spot is meant (kind, capital, admin1), the country given by the caller, and containers. A refit
/// that leaves a corpus out scores within .02 to .09 of them (Documentation/Scores.md).
enum ResolverWeights {
  static let byFeature: SIMD32<Double> = {
    var weights = SIMD32<Double>()
    for (feature, weight) in table { weights[feature.rawValue] = weight }
    return weights
  }()

  private static let table: [(CandidateFeatures.Feature, Double)] = [
    (.population, 1.45), (.isCountry, 1), (.isAdmin1, -0.6), (.isAdmin2, -1), (.isCapital, 1.2),
    (.isSeat, 0.6), (.isQuarter, -0.1), (.isRegion, 0.5), (.isWater, -0.9), (.isSpot, -0.5),
    (.isContinent, 0.1), (.isAlias, -2.1), (.isLoose, -2.1), (.kindFits, 2), (.kindClashes, -1.5),
    (.inContainer, 2.5), (.outsideContainer, -1.2), (.countryShare, 2.9), (.countryNamed, 0.9),
    (.admin1Named, 0.6), (.admin1Share, 3), (.near50, 2.3), (.near300, 1.6), (.reportCountry, 1.5),
    (.isLargest, 0.1), (.isUnknownSize, 4.5), (.shareOfLargest, -0.6),
    (.hasCityOfItsName, -2.5),
  ]
}
