import CPROJ
package import SitmapModel

/// The way from one reference system to another: longitude and latitude in, easting and northing out, and back.
///
/// It owns a PROJ context and operation and cannot be copied: make one where it is used, and keep it for many positions
/// (WGS 84, Web Mercator and UTM take 0.1 ms to make, others 2 to 300). Never touches the network.
package struct Transformation: ~Copyable {
  /// The system that positions come from.
  package let source: ReferenceSystem
  /// The system that positions go to.
  package let target: ReferenceSystem
  /// The axes of the target, in the order in which numbers come out.
  package let axes: Axes

  let context: OpaquePointer
  let operation: OpaquePointer
  /// Where the systems may be used; `nil` when not known.
  let sourceArea: AreaOfUse?
  let targetArea: AreaOfUse?
  /// Whether the numbers of the source, or the target, are degrees.
  let fromDegrees: Bool
  let toDegrees: Bool
  /// Whether PROJ itself wants, or gives, radians: only in operations given as a string.
  let radians: (input: Bool, output: Bool)
  /// Whether results are projected back to tell honest ones from nonsense, for want of an area of use.
  let checksReturn: Bool
  /// Whether the way is an arithmetic one between systems of one datum, which loses nothing.
  let isExact: Bool

  /// Makes the way from WGS 84 to a system.
  package init(to target: ReferenceSystem) throws(ProjectionError) {
    try self.init(from: .wgs84, to: target)
  }

  /// Makes the way from one system to another, or says which of the two is unknown.
  package init(from source: ReferenceSystem, to target: ReferenceSystem) throws(ProjectionError) {
    guard let context = Self.makeContext() else {
      throw .noOperation(from: source, to: target, reason: "out of memory")
    }
    let parts: Parts
    do throws(ProjectionError) {
      parts = try Parts(from: source, to: target, context)
    } catch {
      proj_context_destroy(context)
      throw error
    }
    self.init(source: source, target: target, context: context, parts: parts)
  }

  /// Makes the way that a PROJ string describes; angles are degrees on both sides.
  ///
  /// The string carries its own order of axes and units, and means what it says: only the range of angles and
  /// finiteness are checked.
  package init(pipeline: String) throws(ProjectionError) {
    let target = ReferenceSystem(pipeline)
    guard let context = Self.makeContext() else {
      throw .noOperation(from: .wgs84, to: target, reason: "out of memory")
    }
    guard !pipeline.utf8.contains(0), let operation = proj_create(context, pipeline),
      proj_is_crs(operation) == 0
    else {
      let reason = Self.reason(context, proj_context_errno(context))
      proj_context_destroy(context)
      throw .noOperation(from: .wgs84, to: target, reason: reason)
    }
    let input = proj_angular_input(operation, PJ_FWD) != 0
    let output = proj_angular_output(operation, PJ_FWD) != 0
    let degreesIn = input || proj_degree_input(operation, PJ_FWD) != 0
    let degreesOut = output || proj_degree_output(operation, PJ_FWD) != 0
    self.init(
      source: .wgs84,
      target: target,
      context: context,
      parts: Parts(
        operation: operation,
        radians: (input, output),
        fromDegrees: degreesIn,
        toDegrees: degreesOut
      )
    )
  }

  deinit {
    proj_destroy(operation)
    proj_context_destroy(context)
  }

  private init(
    source: ReferenceSystem,
    target: ReferenceSystem,
    context: OpaquePointer,
    parts: Parts
  ) {
    self.source = source
    self.target = target
    self.context = context
    axes = parts.axes
    operation = parts.operation
    sourceArea = parts.sourceArea
    targetArea = parts.targetArea
    fromDegrees = parts.fromDegrees
    toDegrees = parts.toDegrees
    radians = parts.radians
    checksReturn = parts.checksReturn
    isExact = parts.isExact
  }

  /// A context that prints nothing and asks no server, whatever the environment says.
  private static func makeContext() -> OpaquePointer? {
    guard let context = proj_context_create() else { return nil }
    proj_log_level(context, PJ_LOG_NONE)
    // The level alone does not hold back "Cannot find proj.db".
    proj_log_func(context, nil) { _, _, _ in }
    proj_context_set_enable_network(context, 0)
    return context
  }

  /// What PROJ says about an error number.
  static func reason(_ context: OpaquePointer, _ number: Int32) -> String {
    guard number != 0, let text = proj_context_errno_string(context, number) else {
      return "no finite result"
    }
    return String(cString: text).lowercased()
  }
}
