import SitmapFormats
import SitmapGazetteer
import SitmapModel

/// What one report's layers can spare the next: the shapes of the places met so far, unpacked and written.
///
/// For one gazetteer. It holds some 16 MB when full and grows no further; what is drawn is the same with and without it.
public struct DrawingMemory: Sendable {
  /// Shapes of places, unpacked.
  private(set) var shapes: [PlaceID: Geometry] = [:]
  /// Shapes that were written.
  var texts = ShapeTexts()
  private var positions = 0

  /// Positions that are kept, of 16 bytes each; with more, all are forgotten.
  private static let mostPositions = 500_000

  /// Makes an empty memory.
  public init() {}

  /// Unpacks the shapes of what a situation places in areas and along rivers.
  mutating func unpack(_ situation: Situation, _ gazetteer: Gazetteer) {
    for event in situation.events { unpack(event.location, gazetteer) }
    for move in situation.displacements {
      unpack(move.location, gazetteer)
      unpack(move.origins.first, gazetteer)
      unpack(move.destinations.first, gazetteer)
    }
  }

  private mutating func unpack(_ location: Location?, _ gazetteer: Gazetteer) {
    guard let location, location.coordinate == nil, location.shape == nil,
      let place = location.place, place.hasShape, shapes[place.id] == nil,
      let shape = gazetteer.shape(of: place.id)
    else { return }
    positions += shape.polygons.reduce(0) {
      $0 + $1.holes.reduce($1.exterior.count) { $0 + $1.count }
    }
    positions += shape.lines.reduce(0) { $0 + $1.count }
    if positions > Self.mostPositions { (shapes, positions) = ([:], 0) }
    shapes[place.id] = shape
  }
}
