public import SitmapModel

/// A layer as it was read from a GeoJSON file, with what the model cannot hold.
public struct LayerFile: Sendable, Hashable {
  /// The layer, named by the collection's `name`, else after the file.
  ///
  /// Every property of a feature is kept as it was; a feature without an `id` has that of its
  /// properties, else `#` and its number.
  public var layer: Layer
  /// Members of the collection that GeoJSON does not define, such as credits.
  public var foreignMembers: [Property]
  /// Geometries that the model has no kind for, by feature; those features have no geometry.
  public var otherGeometries: [OtherGeometry]
  /// What was read, but is not as RFC 7946 wants it, in the order of the first place.
  public var notes: [LayerNote]

  /// The layers of a file that several were written into: one for each value of the property
  /// `layer`, in the order of their first features; a feature without it stays in `layer.name`.
  public var layers: [Layer] {
    var layers: [Layer] = []
    var places: [String: Int] = [:]
    for feature in layer.features {
      var name = layer.name
      if case .string(let own) = feature["layer"] { name = own }
      let place = places[name] ?? layers.count
      if place == layers.count {
        places[name] = place
        layers.append(Layer(name: name, features: []))
      }
      layers[place].features.append(feature)
    }
    return layers
  }
}

/// A geometry as JSON: of a kind that the model does not have, or with positions off the globe.
public struct OtherGeometry: Sendable, Hashable {
  /// The feature, counted from 0.
  public let feature: Int
  /// The geometry object, unchanged.
  public let json: PropertyValue
}

/// Something in a GeoJSON file that is read in spite of it.
public struct LayerNote: Sendable, Hashable, CustomStringConvertible {
  /// What it is.
  public let kind: Kind
  /// Where it was first met.
  public let place: String
  /// How often it was met.
  public internal(set) var count: Int

  /// The kinds of note; section numbers are RFC 7946's.
  public enum Kind: Sendable, Hashable {
    case duplicateMember(String)
    case noID
    case repeatedID
    case noGeometryMember
    case noPropertiesMember
    /// A geometry without coordinates, which is read as none (3.1).
    case emptyGeometry
    /// A geometry that is kept as JSON.
    case otherGeometry(String)
    /// A geometry with a position off the globe, which is kept as JSON.
    case offTheGlobe(CoordinateError)
    case altitude
    case ringOpen
    case ringReversed
    case definingMember(String)
    case badBox
    case singleGeometryCollection
  }

  /// What it is, without the place.
  public var message: String {
    switch kind {
    case .duplicateMember(let name): "member '\(name)' is given twice; the last one counts"
    case .noID: "a feature without an id"
    case .repeatedID: "an id that another feature has"
    case .noGeometryMember: "a feature without the member 'geometry' (3.2)"
    case .noPropertiesMember: "a feature without the member 'properties' (3.2)"
    case .emptyGeometry: "a geometry without coordinates is read as none (3.1)"
    case .otherGeometry(let type): "a \(type) is kept as it is and not searched"
    case .offTheGlobe(let error): "\(error); the geometry is kept as it is and not searched"
    case .altitude: "altitudes are left out"
    case .ringOpen: "a ring that is not closed (3.1.6)"
    case .ringReversed: "a ring that is the wrong way round (3.1.6)"
    case .definingMember(let name): "a member '\(name)', which belongs to another type (7.1)"
    case .badBox: "a bbox that is not 4 or 6 numbers (5)"
    case .singleGeometryCollection: "a GeometryCollection of one geometry (3.1.8)"
    }
  }

  /// The message a user reads.
  public var description: String {
    "\(place): \(message)" + (count > 1 ? ", \(count) times" : "")
  }
}
