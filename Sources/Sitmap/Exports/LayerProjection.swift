import SitmapFormats
import SitmapModel
import SitmapProjection

/// Brings the shapes of layers into another reference system.
struct LayerProjection: ~Copyable {
  private let transformation: Transformation

  /// Layers with their coordinates, and the features that have none in that system.
  struct Result {
    var layers: ProjectedLayers
    var failures: [(feature: String, reason: String)]
  }

  init(_ system: ReferenceSystem) throws(SitmapError) {
    do throws(ProjectionError) {
      transformation = try Transformation(to: system)
    } catch {
      throw SitmapError(.usage, error.description)
    }
  }

  /// Projects every geometry; one outside of the system's area becomes nil and is named.
  consuming func project(_ layers: [Layer]) -> Result {
    var shapes: [[ProjectedShape?]] = []
    var failures: [(feature: String, reason: String)] = []
    for layer in layers {
      var row: [ProjectedShape?] = []
      for feature in layer.features {
        guard let geometry = feature.geometry else {
          row.append(nil)
          continue
        }
        do throws(ProjectionError) {
          row.append(Self.shape(try transformation.project(geometry)))
        } catch {
          row.append(nil)
          failures.append((feature.id, error.description))
        }
      }
      shapes.append(row)
    }
    return Result(
      layers: ProjectedLayers(system: transformation.target, shapes: shapes),
      failures: failures
    )
  }

  private static func shape(_ geometry: ProjectedGeometry) -> ProjectedShape {
    switch geometry {
    case .point(let point): .point(position(point))
    case .lineString(let line): .lineString(line.map(position))
    case .multiLineString(let lines): .multiLineString(lines.map { $0.map(position) })
    case .polygon(let rings): .polygon(rings.map { $0.map(position) })
    case .multiPolygon(let areas): .multiPolygon(areas.map { $0.map { $0.map(position) } })
    }
  }

  private static func position(_ point: ProjectedPoint) -> ProjectedPosition {
    ProjectedPosition(x: point.x, y: point.y)
  }
}
