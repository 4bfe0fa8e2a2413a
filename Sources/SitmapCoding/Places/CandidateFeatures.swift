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
    case listedAlike, isAliasBesideName, outsideCountry
  }

  /// One number; through its bytes, since a vector is written back as a whole when one of its numbers is.
  subscript(_ feature: Feature) -> Double {
    get {
      withUnsafeBytes(of: values) {
        $0.load(fromByteOffset: feature.rawValue * Self.one, as: Double.self)
      }
    }
    set {
      withUnsafeMutableBytes(of: &values) {
        $0.storeBytes(of: newValue, toByteOffset: feature.rawValue * Self.one, as: Double.self)
      }
    }
  }

  /// The weighted sum; by fours, since one long chain of additions takes many times as long.
  func score(_ weights: ResolverWeights) -> Double {
    withUnsafeBytes(of: values) { values in
      withUnsafeBytes(of: weights.byFeature) { weights in
        var sum = SIMD4<Double>()
        for start in stride(from: 0, to: MemoryLayout<SIMD32<Double>>.size, by: Self.four) {
          let a = values.loadUnaligned(fromByteOffset: start, as: SIMD4<Double>.self)
          sum += a * weights.loadUnaligned(fromByteOffset: start, as: SIMD4<Double>.self)
        }
        return (sum.x + sum.y) + (sum.z + sum.w)
      }
    }
  }

  private static var one: Int { MemoryLayout<Double>.size }
  private static var four: Int { MemoryLayout<SIMD4<Double>>.size }
}
