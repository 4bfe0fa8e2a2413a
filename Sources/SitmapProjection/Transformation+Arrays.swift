import CPROJ
import SitmapModel

extension Transformation {
  /// Transforms columns of numbers in place, source to target, with every check.
  package borrowing func forward(
    _ xs: inout [Double],
    _ ys: inout [Double]
  ) throws(ProjectionError) {
    let before = (xs, ys)
    if fromDegrees {
      for index in xs.indices { try check(xs[index], ys[index], targetArea, target) }
    }
    run(&xs, &ys, PJ_FWD)
    try checkResults(xs, ys, before, PJ_FWD, target)
    // Without an area of use the way back tells honest results from nonsense.
    if checksReturn, proj_pj_info(operation).has_inverse != 0 {
      var back = (xs, ys)
      run(&back.0, &back.1, PJ_INV)
      try checkReturn(back, before)
    }
  }

  /// Transforms columns of numbers in place, target to source, with every check.
  package borrowing func backward(
    _ xs: inout [Double],
    _ ys: inout [Double]
  ) throws(ProjectionError) {
    let before = (xs, ys)
    if toDegrees {
      for index in xs.indices { try check(xs[index], ys[index], nil, target) }
    }
    run(&xs, &ys, PJ_INV)
    try checkResults(xs, ys, before, PJ_INV, target)
    if fromDegrees, let targetArea {
      for index in xs.indices {
        guard !targetArea.allows(longitude: xs[index], latitude: ys[index]) else { continue }
        throw .outsideArea(
          longitude: xs[index],
          latitude: ys[index],
          system: target,
          area: targetArea.name
        )
      }
    }
  }

  /// Says that a position is no longitude and latitude, or is far outside of an area.
  borrowing func check(
    _ longitude: Double,
    _ latitude: Double,
    _ area: AreaOfUse?,
    _ system: ReferenceSystem
  ) throws(ProjectionError) {
    guard fromDegrees || toDegrees else { return }
    guard (-180...180).contains(longitude), (-90...90).contains(latitude) else {
      throw .noResult(
        x: longitude,
        y: latitude,
        system: system,
        reason: "longitude must be in -180...180, latitude in -90...90"
      )
    }
    if let area, !area.allows(longitude: longitude, latitude: latitude) {
      throw .outsideArea(
        longitude: longitude,
        latitude: latitude,
        system: system,
        area: area.name
      )
    }
  }

  /// Transforms columns in one call of PROJ, without a check: failed numbers are infinite.
  borrowing func run(_ xs: inout [Double], _ ys: inout [Double], _ direction: PJ_DIRECTION) {
    let count = min(xs.count, ys.count)
    guard count > 0 else { return }
    let isForward = direction == PJ_FWD
    if isForward ? radians.input : radians.output { Self.scale(&xs, &ys, by: .pi / 180) }
    let stride = MemoryLayout<Double>.stride
    xs.withUnsafeMutableBufferPointer { x in
      ys.withUnsafeMutableBufferPointer { y in
        // The number of points it returns counts failed ones as done, so it says nothing.
        _ = proj_trans_generic(
          operation,
          direction,
          x.baseAddress,
          stride,
          count,
          y.baseAddress,
          stride,
          count,
          nil,
          0,
          0,
          nil,
          0,
          0
        )
      }
    }
    if isForward ? radians.output : radians.input { Self.scale(&xs, &ys, by: 180 / .pi) }
  }

  private static func scale(_ xs: inout [Double], _ ys: inout [Double], by factor: Double) {
    for index in xs.indices { xs[index] *= factor }
    for index in ys.indices { ys[index] *= factor }
  }

  private borrowing func checkResults(
    _ xs: [Double],
    _ ys: [Double],
    _ before: ([Double], [Double]),
    _ direction: PJ_DIRECTION,
    _ system: ReferenceSystem
  ) throws(ProjectionError) {
    for index in xs.indices where !xs[index].isFinite || !ys[index].isFinite {
      var x = [before.0[index]]
      var y = [before.1[index]]
      proj_errno_reset(operation)
      run(&x, &y, direction)
      throw .noResult(
        x: before.0[index],
        y: before.1[index],
        system: system,
        reason: Self.reason(context, proj_errno(operation))
      )
    }
  }

  private borrowing func checkReturn(
    _ back: ([Double], [Double]),
    _ before: ([Double], [Double])
  ) throws(ProjectionError) {
    for index in before.0.indices {
      var dx = abs(back.0[index] - before.0[index])
      let dy = abs(back.1[index] - before.1[index])
      if fromDegrees {
        // A whole turn is no difference, and at the pole no longitude is.
        dx = abs(dx.remainder(dividingBy: 360)) * min(1, (90 - abs(before.1[index])) * 10)
      }
      let tolerance = fromDegrees ? 1e-5 : 1
      guard dx.isFinite, dy.isFinite, dx <= tolerance, dy <= tolerance else {
        throw .noResult(
          x: before.0[index],
          y: before.1[index],
          system: target,
          reason: "projected and back it is another position"
        )
      }
    }
  }
}
