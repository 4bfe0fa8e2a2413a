import CPROJ
import SitmapModel

/// A look into PROJ's database, with the C objects it needs and gives back.
enum SystemLookup {
  /// The longest text taken for a system: WKT of a large system has some 10 kB.
  private static let nameBytes = 1 << 16

  /// Degrees beyond an area of use: continental systems are drawn with their neighbours, some 9 degrees beyond.
  private static let margin = 10.0

  /// The system by its name; the caller destroys it.
  static func create(
    _ system: ReferenceSystem,
    _ context: OpaquePointer
  ) throws(ProjectionError) -> OpaquePointer {
    let name = system.name
    guard !name.isEmpty, name.utf8.count <= nameBytes, !name.utf8.contains(0) else {
      throw .unknownSystem(system, suggestion: nil)
    }
    guard let found = proj_create(context, SystemName.prepared(name)) else {
      if proj_context_get_database_path(context) == nil { throw .noDatabase(system) }
      throw .unknownSystem(system, suggestion: verified(name, context))
    }
    guard proj_is_crs(found) != 0,
      SystemName.isAnswered(name, by: proj_get_name(found).map { String(cString: $0) } ?? "")
    else {
      proj_destroy(found)
      throw .unknownSystem(system, suggestion: verified(name, context))
    }
    guard isHorizontal(found) else {
      proj_destroy(found)
      throw .notHorizontal(system)
    }
    return found
  }

  /// The system's area of use with the margin for systems of the database, `nil` when it is not known.
  static func area(of system: OpaquePointer, _ context: OpaquePointer) -> AreaOfUse? {
    var west = 0.0
    var south = 0.0
    var east = 0.0
    var north = 0.0
    var text: UnsafePointer<CChar>?
    guard proj_get_area_of_use(context, system, &west, &south, &east, &north, &text) != 0,
      (-180...180).contains(west), (-180...180).contains(east), south >= -90, north <= 90,
      south <= north
    else { return nil }
    let box = BoundingBox(unchecked: west, south, east, north)
    let whole = text.map { String(cString: $0) } ?? "\(west),\(south),\(east),\(north)"
    // The register lists every country after the first sentence.
    let name = whole.split(separator: ". ").first.map(String.init) ?? whole
    return AreaOfUse(
      box: box,
      name: name.hasSuffix(".") ? String(name.dropLast()) : name,
      margin: margin
    )
  }

  /// The axes in the order in which positions come out: the eastward one first.
  static func axes(of system: OpaquePointer, _ context: OpaquePointer) -> Axes? {
    let type = proj_get_type(system)
    if type == PJ_TYPE_COMPOUND_CRS || type == PJ_TYPE_BOUND_CRS {
      let inner =
        type == PJ_TYPE_COMPOUND_CRS
        ? proj_crs_get_sub_crs(context, system, 0) : proj_get_source_crs(context, system)
      guard let inner else { return nil }
      defer { proj_destroy(inner) }
      return axes(of: inner, context)
    }
    guard let axisSystem = proj_crs_get_coordinate_system(context, system) else { return nil }
    defer { proj_destroy(axisSystem) }
    guard let first = axis(0, axisSystem, context), let second = axis(1, axisSystem, context) else {
      return nil
    }
    // As proj_normalize_for_visualization does: only a north and east order is turned.
    let isTurned = first.direction == "north" && second.direction == "east"
    return isTurned
      ? Axes(x: second.axis, y: first.axis) : Axes(x: first.axis, y: second.axis)
  }

  /// Whether positions of the system are longitudes and latitudes in degrees.
  static func isGeographic(_ system: OpaquePointer) -> Bool {
    let type = proj_get_type(system)
    return type == PJ_TYPE_GEOGRAPHIC_2D_CRS || type == PJ_TYPE_GEOGRAPHIC_3D_CRS
  }

  private static func axis(
    _ index: Int32,
    _ axisSystem: OpaquePointer,
    _ context: OpaquePointer
  ) -> (axis: Axis, direction: String)? {
    var name: UnsafePointer<CChar>?
    var abbreviation: UnsafePointer<CChar>?
    var direction: UnsafePointer<CChar>?
    var unit: UnsafePointer<CChar>?
    guard
      proj_cs_get_axis_info(
        context,
        axisSystem,
        index,
        &name,
        &abbreviation,
        &direction,
        nil,
        &unit,
        nil,
        nil
      ) != 0,
      let name, let abbreviation, let direction, let unit
    else { return nil }
    let axis = Axis(
      name: String(cString: name),
      abbreviation: String(cString: abbreviation),
      unit: String(cString: unit)
    )
    return (axis, String(cString: direction))
  }

  private static func isHorizontal(_ system: OpaquePointer) -> Bool {
    switch proj_get_type(system) {
    case PJ_TYPE_PROJECTED_CRS, PJ_TYPE_GEOGRAPHIC_2D_CRS, PJ_TYPE_GEOGRAPHIC_3D_CRS,
      PJ_TYPE_COMPOUND_CRS, PJ_TYPE_BOUND_CRS:
      true
    default: false
    }
  }

  /// A suggestion that PROJ knows.
  private static func verified(_ name: String, _ context: OpaquePointer) -> ReferenceSystem? {
    guard let suggestion = SystemName.suggestion(for: name) else { return nil }
    if KnownSystem(suggestion) != nil { return suggestion }
    guard let found = proj_create(context, suggestion.name) else { return nil }
    defer { proj_destroy(found) }
    return proj_is_crs(found) != 0 ? suggestion : nil
  }
}
