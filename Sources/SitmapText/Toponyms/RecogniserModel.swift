#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The weights of the recogniser: from features of a candidate to the probability that it is a place name.
///
/// Two rounds. The first adds the weights of the hashed features; the second adds what the first says of the
/// other mentions of the name and of the candidates beside it, and ends in a calibrated probability.
package struct RecogniserModel: Sendable {
  /// Log-odds of the hashed features, in steps of `step`.
  package let weights: [Int8]
  /// What one step of a weight is worth.
  package let step: Float
  /// The weights of the second round, in the order of `SecondRound`.
  package let second: [Float]

  /// Hashes are folded to this many bits.
  package static let bits: UInt32 = 18
  /// The number of weights of the first round.
  package static let count = 1 << Int(bits)

  /// Makes a model of its weights.
  package init(weights: [Int8], step: Float, second: [Float]) {
    self.weights = weights
    self.step = step
    self.second = second
  }

  /// The place of a feature among the weights.
  package static func index(of feature: UInt32) -> Int {
    Int((feature &* 0x9E37_79B1) >> (32 - bits))
  }

  /// The log-odds of the first round.
  package func score(_ features: MentionFeatures) -> Float {
    var sum = 0
    weights.withUnsafeBufferPointer { weights in
      for id in features.ids { sum += Int(weights[Self.index(of: id)]) }
    }
    return Float(sum) * step
  }

  /// Adds the weights of features up as they are read, so that they need no list.
  struct Sum: MentionFeatureSink {
    private let weights: UnsafeBufferPointer<Int8>
    fileprivate var steps = 0

    init(_ weights: UnsafeBufferPointer<Int8>) { self.weights = weights }

    @inline(__always)
    mutating func take(_ id: UInt32) { steps &+= Int(weights[RecogniserModel.index(of: id)]) }
  }

  /// Hands the weights of the first round over.
  func withWeights(_ body: (UnsafeBufferPointer<Int8>) -> Void) {
    weights.withUnsafeBufferPointer(body)
  }

  /// The log-odds of the first round.
  func score(_ sum: Sum) -> Float { Float(sum.steps) * step }

  /// The probabilities of the candidates of a report, from their log-odds of the first round.
  package func probabilities(_ scores: [Float], _ company: [SecondRound.Company]) -> [Double] {
    let values = SecondRound.values(scores, company)
    return scores.indices.map { index in
      var sum: Float = 0
      for (offset, weight) in second.enumerated() {
        sum += weight * values[index * SecondRound.count + offset]
      }
      return 1 / (1 + exp(-Double(sum)))
    }
  }
}

extension RecogniserModel {
  /// Eight bytes that begin the file: a name and a version.
  private static let magic: [UInt8] = Array("SITMREC1".utf8)

  /// Reads weights as `bytes` writes them; nil when they are none.
  package init?(bytes: UnsafeRawBufferPointer) {
    let head = Self.magic.count
    guard bytes.count > head + 8, bytes.prefix(head).elementsEqual(Self.magic) else { return nil }
    let step = Float(bitPattern: Self.word(bytes, head))
    let count = Int(Self.word(bytes, head + 4))
    guard count == SecondRound.count, bytes.count == head + 8 + 4 * count + Self.count else {
      return nil
    }
    let second = (0..<count).map { Float(bitPattern: Self.word(bytes, head + 8 + 4 * $0)) }
    guard step.isFinite, second.allSatisfy(\.isFinite) else { return nil }
    let start = head + 8 + 4 * count
    self.init(
      weights: bytes[start...].map { Int8(bitPattern: $0) },
      step: step,
      second: second
    )
  }

  /// The weights as a file, little-endian.
  package var bytes: [UInt8] {
    var bytes = Self.magic
    func append(_ value: UInt32) {
      for shift: UInt32 in [0, 8, 16, 24] {
        bytes.append(UInt8(truncatingIfNeeded: value >> shift))
      }
    }
    append(step.bitPattern)
    append(UInt32(second.count))
    for weight in second { append(weight.bitPattern) }
    return bytes + weights.map { UInt8(bitPattern: $0) }
  }

  private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt32 {
    UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}
