import CPROJ
import SitmapModel

extension Transformation {
  /// What a transformation is put together from, before it owns it.
  struct Parts {
    let operation: OpaquePointer
    var axes = Axes.metres
    var sourceArea: AreaOfUse?
    var targetArea: AreaOfUse?
    var radians = (input: false, output: false)
    var fromDegrees = false
    var toDegrees = false
    var checksReturn = false
    var isExact = false

    init(
      operation: OpaquePointer,
      radians: (input: Bool, output: Bool),
      fromDegrees: Bool,
      toDegrees: Bool
    ) {
      self.operation = operation
      self.radians = radians
      self.fromDegrees = fromDegrees
      self.toDegrees = toDegrees
      axes = toDegrees ? .degrees : .metres
    }

    /// By a string where both systems are known here, else by the database.
    init(
      from source: ReferenceSystem,
      to target: ReferenceSystem,
      _ context: OpaquePointer
    ) throws(ProjectionError) {
      let knownSource = KnownSystem(source)
      let knownTarget = KnownSystem(target)
      if let knownSource, let knownTarget {
        let pipeline = KnownSystem.pipeline(from: knownSource, to: knownTarget)
        guard let operation = proj_create(context, pipeline) else {
          let reason = Transformation.reason(context, proj_context_errno(context))
          throw .noOperation(from: source, to: target, reason: reason)
        }
        self.operation = operation
        axes = knownTarget.axes
        fromDegrees = knownSource == .wgs84
        toDegrees = knownTarget == .wgs84
        isExact = true
      } else {
        let to = try SystemLookup.create(Self.plain(target), context)
        defer { proj_destroy(to) }
        let from = try SystemLookup.create(Self.plain(source), context)
        defer { proj_destroy(from) }
        guard let raw = proj_create_crs_to_crs_from_pj(context, from, to, nil, nil) else {
          let reason = Transformation.reason(context, proj_context_errno(context))
          throw .noOperation(from: source, to: target, reason: reason)
        }
        defer { proj_destroy(raw) }
        guard let operation = proj_normalize_for_visualization(context, raw) else {
          throw .noOperation(from: source, to: target, reason: "its axes cannot be put in order")
        }
        self.operation = operation
        fromDegrees = SystemLookup.isGeographic(from)
        toDegrees = SystemLookup.isGeographic(to)
        axes = SystemLookup.axes(of: to, context) ?? (toDegrees ? .degrees : .metres)
        sourceArea = SystemLookup.area(of: from, context)
        targetArea = SystemLookup.area(of: to, context)
        checksReturn = targetArea == nil && knownTarget == nil
      }
      if let knownSource { sourceArea = knownSource.area }
      if let knownTarget { targetArea = knownTarget.area }
    }

    /// WGS 84 under any of its names is one system, and that is EPSG:4326.
    ///
    /// The register knows the ways between datums from that one: from OGC:CRS84 PROJ 9.1.1 finds worse ones (EPSG:5070
    /// is then up to a metre off).
    static func plain(_ system: ReferenceSystem) -> ReferenceSystem {
      system.isWGS84 ? ReferenceSystem("EPSG:4326") : system
    }
  }
}
