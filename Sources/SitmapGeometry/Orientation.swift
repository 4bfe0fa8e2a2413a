import SitmapModel

/// On which side of a line a position lies, without rounding errors.
///
/// A filter decides all but nearly straight cases (J. R. Shewchuk, Discrete & Computational Geometry 18, 1997);
/// those are summed exactly, each product being two numbers by a fused multiply and add.
enum Orientation {
  /// Positive when `c` is left of the line from `a` to `b`, negative when right of it, 0 when on it.
  static func sign(
    _ ax: Double,
    _ ay: Double,
    _ bx: Double,
    _ by: Double,
    _ cx: Double,
    _ cy: Double
  ) -> Double {
    let left = (ax - cx) * (by - cy)
    let right = (ay - cy) * (bx - cx)
    let determinant = left - right
    // Shewchuk's ccwerrboundA: (3 + 16 eps) eps, with eps = 2^-53.
    let bound = 3.330_669_073_875_472e-16 * (abs(left) + abs(right))
    if abs(determinant) > bound { return determinant }
    return exactSign(ax, ay, bx, by, cx, cy)
  }

  private static func exactSign(
    _ ax: Double,
    _ ay: Double,
    _ bx: Double,
    _ by: Double,
    _ cx: Double,
    _ cy: Double
  ) -> Double {
    var expansion: [Double] = []
    for (x, y) in [(ax, by), (-ay, bx), (bx, cy), (-by, cx), (cx, ay), (-cy, ax)] {
      let product = x * y
      grow(&expansion, by: (-product).addingProduct(x, y))
      grow(&expansion, by: product)
    }
    // The last component that is not zero is greater than all before it together.
    return expansion.last { $0 != 0 } ?? 0
  }

  /// Adds a number to a nonoverlapping expansion (Shewchuk 1997, figure 6).
  private static func grow(_ expansion: inout [Double], by number: Double) {
    var carry = number
    for index in expansion.indices {
      let sum = carry + expansion[index]
      let virtual = sum - carry
      let error = (carry - (sum - virtual)) + (expansion[index] - virtual)
      expansion[index] = error
      carry = sum
    }
    expansion.append(carry)
  }
}
