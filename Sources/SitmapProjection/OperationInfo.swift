import CPROJ
import SitmapModel

/// What PROJ did with the last position, as far as its quality goes.
package struct OperationInfo: Sendable, Hashable {
  /// The operation's name.
  package let name: String
  /// Its accuracy in metres; `nil` when not known, as for a change of datum by guess.
  package let accuracyMetres: Double?
  /// Whether the datums were taken for one, for want of a known way between them.
  package let isBallpark: Bool
  /// Grid files that a better operation needs and this machine does not have, sorted.
  package let missingGrids: [String]
}

extension Transformation {
  /// The operation used for the last position; ask after projecting, since it depends on where that was.
  ///
  /// For WGS 84, Web Mercator and UTM it costs nothing; for others it asks the database (milliseconds).
  package borrowing func lastOperation() -> OperationInfo {
    if isExact {
      return OperationInfo(
        name: "\(source) to \(target)",
        accuracyMetres: 0,
        isBallpark: false,
        missingGrids: []
      )
    }
    let used = proj_trans_get_last_used_operation(operation)
    defer { if let used { proj_destroy(used) } }
    let info = proj_pj_info(used ?? operation)
    let accuracy = info.accuracy >= 0 ? info.accuracy : nil
    let isBallpark =
      used.map { proj_coordoperation_has_ballpark_transformation(context, $0) != 0 } ?? false
    return OperationInfo(
      name: info.description.map { String(cString: $0) } ?? "",
      accuracyMetres: accuracy,
      isBallpark: isBallpark,
      missingGrids: missingGrids(betterThan: accuracy)
    )
  }

  /// The grids of all operations that are better than one used and cannot run here.
  private borrowing func missingGrids(betterThan accuracy: Double?) -> [String] {
    guard let from = proj_create(context, SystemName.prepared(Parts.plain(source).name)),
      let factory = proj_create_operation_factory_context(context, nil)
    else { return [] }
    defer { proj_destroy(from) }
    defer { proj_operation_factory_context_destroy(factory) }
    guard let to = proj_create(context, SystemName.prepared(Parts.plain(target).name)) else {
      return []
    }
    defer { proj_destroy(to) }
    proj_operation_factory_context_set_grid_availability_use(
      context,
      factory,
      PROJ_GRID_AVAILABILITY_IGNORED
    )
    proj_operation_factory_context_set_spatial_criterion(
      context,
      factory,
      PROJ_SPATIAL_CRITERION_PARTIAL_INTERSECTION
    )
    guard let operations = proj_create_operations(context, from, to, factory) else { return [] }
    defer { proj_list_destroy(operations) }
    var missing: Set<String> = []
    for index in 0..<max(0, proj_list_get_count(operations)) {
      guard let candidate = proj_list_get(context, operations, index) else { continue }
      defer { proj_destroy(candidate) }
      let own = proj_coordoperation_get_accuracy(context, candidate)
      guard own >= 0, own < accuracy ?? .infinity else { continue }
      for grid in 0..<max(0, proj_coordoperation_get_grid_used_count(context, candidate)) {
        var name: UnsafePointer<CChar>?
        var isAvailable: Int32 = 1
        let isFound = proj_coordoperation_get_grid_used(
          context,
          candidate,
          grid,
          &name,
          nil,
          nil,
          nil,
          nil,
          nil,
          &isAvailable
        )
        if isFound != 0, isAvailable == 0, let name { missing.insert(String(cString: name)) }
      }
    }
    return missing.sorted()
  }
}
