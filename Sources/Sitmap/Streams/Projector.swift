public import SitmapModel
import SitmapProjection

/// The way between two reference systems, for columns of numbers.
///
/// It owns what PROJ needs and cannot be copied; make one for each thread and keep it for many positions.
public struct Projector: ~Copyable {
  private let transformation: Transformation
  private let isInverse: Bool

  /// The system that numbers come from.
  public var source: ReferenceSystem {
    isInverse ? transformation.target : transformation.source
  }

  /// The system that numbers go to.
  public var target: ReferenceSystem {
    isInverse ? transformation.source : transformation.target
  }

  /// Positions transformed in one call: they stay in a core's cache.
  private static var block: Int { 1 << 14 }

  /// Makes the way from one system to another, or says which of the two is unknown.
  public init(
    from source: ReferenceSystem = .wgs84,
    to target: ReferenceSystem
  ) throws(SitmapError) {
    do throws(ProjectionError) {
      // From a projected system to degrees is the way back: then the area of use is checked.
      isInverse = target.isWGS84 && !source.isWGS84
      transformation =
        isInverse
        ? try Transformation(from: target, to: source)
        : try Transformation(from: source, to: target)
    } catch {
      throw SitmapError(.usage, error.description)
    }
  }

  /// Projects columns in place: longitude or easting first; the first position that cannot be is named in the error.
  public borrowing func project(
    _ xs: inout [Double],
    _ ys: inout [Double]
  ) throws(SitmapError) {
    let count = min(xs.count, ys.count)
    do throws(ProjectionError) {
      guard count > Self.block else { return try run(&xs, &ys) }
      var x: [Double] = []
      var y: [Double] = []
      var start = 0
      while start < count {
        let range = start..<min(count, start + Self.block)
        x.replaceSubrange(0..<x.count, with: xs[range])
        y.replaceSubrange(0..<y.count, with: ys[range])
        try run(&x, &y)
        xs.replaceSubrange(range, with: x)
        ys.replaceSubrange(range, with: y)
        start = range.upperBound
      }
    } catch {
      throw SitmapError(.usage, error.description)
    }
  }

  private borrowing func run(
    _ xs: inout [Double],
    _ ys: inout [Double]
  ) throws(ProjectionError) {
    if isInverse {
      try transformation.backward(&xs, &ys)
    } else {
      try transformation.forward(&xs, &ys)
    }
  }

  /// What is known about the last positions: the operation, its accuracy, and what would be better.
  public borrowing func summary() -> String {
    let info = transformation.lastOperation()
    var text = "\(source) to \(target): "
    switch info.accuracyMetres {
    case 0?: text += "exact but for rounding"
    case let metres?: text += "accurate to \(metres) m"
    case nil: text += "accuracy not known"
    }
    if info.isBallpark { text += "; the datums were taken for one, for want of a known way" }
    if let grid = info.missingGrids.first {
      text += "; better with grid \(grid)" + (info.missingGrids.count > 1 ? " and others" : "")
    }
    return text
  }
}
