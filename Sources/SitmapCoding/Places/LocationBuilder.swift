import SitmapGeometry
package import SitmapModel

/// Places a record at a resolved name, moved and widened by its spatial phrase.
package struct LocationBuilder: Sendable {
  private let shapes: PlaceShapes

  /// Makes a builder; without shapes, phrases keep the point or the area of their place.
  package init(shapes: PlaceShapes = .none) { self.shapes = shapes }

  /// The location that a name gives to a record; `second` is the other end of "between A and B".
  ///
  /// A phrase that describes another name ("Ramadi, west of Baghdad") does not move this one. Areas and
  /// lines get no coordinate: their shape is drawn later. `named` are the other places of the sentence.
  package func location(
    for toponym: Toponym,
    resolution: Resolution,
    role: PlaceRole,
    second: Place? = nil,
    secondName: String? = nil,
    named: [Place] = []
  ) -> Location {
    var location = Location(
      place: resolution.place,
      name: toponym.text,
      span: toponym.span,
      role: role,
      coordinate: nil,
      precision: .unknown,
      uncertainty: nil,
      confidence: resolution.probability,
      alternatives: resolution.alternatives.prefix(5).map(\.id),
      reasons: resolution.reasons
    )
    let locative = toponym.locative.flatMap { $0.isApposition ? nil : $0 }
    if let locative {
      location.relation = locative.relation
      location.direction = locative.direction
      location.distance = locative.distance
      location.anchor = toponym.text
      location.secondAnchor = secondName ?? second?.name
    }
    guard let place = resolution.place else { return location }
    let base = UncertaintyTable.base(of: place)
    location.precision = base.precision
    location.uncertainty = base.radius
    if base.precision == .populated || base.precision == .exact {
      location.coordinate = place.coordinate
    }
    if location.coordinate == nil { location.shape = Self.circle(around: place, base.radius) }
    let isSpot = toponym.position.map { write($0, into: &location, locative, place) } ?? false
    if let locative, !isSpot {
      apply(locative, to: &location, place: place, radius: base.radius, second: second)
      PhraseShaper(shapes: shapes, named: named)
        .draw(locative, into: &location, place: place, second: second, radius: base.radius)
    }
    return location
  }

  /// The circle that holds a unit or a region of which no outline is known, so that it is on the map as an area.
  ///
  /// What is wider than `widestCircle` stays off it: a circle of a continent says nothing.
  private static func circle(around place: Place, _ radius: Distance) -> Geometry? {
    guard !place.hasShape, place.featureCode != "CONT", radius <= widestCircle,
      place.featureClass == .administrative || place.featureClass == .region
        || place.featureClass == .terrain
    else { return nil }
    return .circle(around: place.coordinate, radius: radius)
  }

  /// A first-level unit of the largest countries.
  private static let widestCircle = Distance.kilometres(400)

  /// Puts a location where the report says in numbers; whether that is the spot itself.
  ///
  /// In "30 km north of Mosul (36.34, 43.13)" it is that of Mosul: the phrase then moves it.
  private func write(
    _ position: WrittenPosition,
    into location: inout Location,
    _ locative: Locative?,
    _ place: Place
  ) -> Bool {
    location.coordinate = position.coordinate
    location.uncertainty = position.uncertainty
    location.precision = position.uncertainty <= UncertaintyTable.spotRadius ? .exact : .near
    guard let distance = locative?.distance else { return true }
    return position.coordinate.distance(to: place.coordinate).metres > distance.metres / 2
  }

  /// The same, with the second anchor looked up among the names of the report.
  package func location(
    at index: Int,
    of toponyms: [Toponym],
    resolutions: [Resolution],
    role: PlaceRole
  ) -> Location? {
    guard toponyms.indices.contains(index), resolutions.indices.contains(index) else { return nil }
    let toponym = toponyms[index]
    if let described = described(at: index, of: toponyms, resolutions, role: role) {
      return described
    }
    let other = toponym.locative?.secondAnchor.flatMap { anchor in
      toponyms.indices.first {
        toponyms[$0].sentence == toponym.sentence && toponyms[$0].tokens == anchor && $0 != index
      }
    }
    return location(
      for: toponym,
      resolution: resolutions[index],
      role: role,
      second: other.flatMap { resolutions.indices.contains($0) ? resolutions[$0].place : nil },
      secondName: other.map { toponyms[$0].text },
      named: named(besides: index, in: toponyms, resolutions)
    )
  }

  /// A name that no gazetteer has, where the report says that it lies: "Qarnabash, 12 km north of Homs".
  private func described(
    at index: Int,
    of toponyms: [Toponym],
    _ resolutions: [Resolution],
    role: PlaceRole
  ) -> Location? {
    let toponym = toponyms[index]
    let next = index + 1
    guard resolutions[index].place == nil, toponym.position == nil,
      toponyms.indices.contains(next), resolutions.indices.contains(next),
      toponyms[next].sentence == toponym.sentence,
      var phrase = toponyms[next].locative, phrase.isApposition,
      phrase.relation != .at, resolutions[next].place != nil
    else { return nil }
    phrase.isApposition = false
    var anchor = toponyms[next]
    anchor.locative = phrase
    var location = location(for: anchor, resolution: resolutions[next], role: role)
    guard location.coordinate != nil else { return nil }
    location.name = toponym.text
    location.span = toponym.span
    location.alternatives = []
    location.reasons =
      ["no place of this name is known; it is put where the report says it lies"]
      + location.reasons
    return location
  }

  /// The other places of a sentence, in its order; only phrases look at them.
  private func named(
    besides index: Int,
    in toponyms: [Toponym],
    _ resolutions: [Resolution]
  ) -> [Place] {
    guard toponyms[index].locative != nil else { return [] }
    return toponyms.indices.compactMap { other in
      guard other != index, toponyms[other].sentence == toponyms[index].sentence,
        resolutions.indices.contains(other), toponyms[other].role != .person
      else { return nil }
      return resolutions[other].place
    }
  }

  private func apply(
    _ locative: Locative,
    to location: inout Location,
    place: Place,
    radius: Distance,
    second: Place?
  ) {
    // A phrase around an area ("near Jordan") leaves it an area.
    guard let point = location.coordinate else {
      if locative.relation == .border { location.precision = .line }
      if locative.relation == .border || locative.relation == .near {
        location.uncertainty = .metres(radius.metres + UncertaintyTable.near.metres)
      }
      return
    }
    switch locative.relation {
    case .at, .partOf, .along: return
    case .border, .near:
      location.uncertainty = max(UncertaintyTable.near, radius)
    case .outskirts:
      location.uncertainty = .metres(radius.metres * UncertaintyTable.outskirtsFactor)
    case .direction:
      location.uncertainty = .metres(UncertaintyTable.directionAlone.metres)
    case .distance: move(&location, from: point, by: locative, radius: radius)
    case .between, .onRoute: bridge(&location, from: point, to: second)
    }
    location.precision = .near
  }

  /// "N km north of X" moves the point; without a direction it is somewhere on the circle.
  private func move(
    _ location: inout Location,
    from point: Coordinate,
    by locative: Locative,
    radius: Distance
  ) {
    guard let distance = locative.distance else {
      location.uncertainty = UncertaintyTable.directionAlone
      return
    }
    guard let direction = locative.direction else {
      location.uncertainty = .metres(distance.metres + radius.metres)
      return
    }
    location.coordinate = point.destination(azimuth: direction.degrees, distance: distance)
    location.uncertainty = .metres(
      distance.metres * UncertaintyTable.shareOfDistance + radius.metres
    )
  }

  /// Between two places: the middle of the way, and half its length.
  private func bridge(_ location: inout Location, from point: Coordinate, to second: Place?) {
    guard let second else {
      location.uncertainty = UncertaintyTable.directionAlone
      return
    }
    let half = Distance.metres(point.distance(to: second.coordinate).metres / 2)
    location.coordinate = point.destination(
      azimuth: point.azimuth(to: second.coordinate),
      distance: half
    )
    location.uncertainty = max(half, UncertaintyTable.spotRadius)
  }
}
