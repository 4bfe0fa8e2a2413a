import SitmapModel

/// Turns a chosen place name into the location of a record.
struct Locator {
  let annotation: Annotation
  let builder: LocationBuilder

  /// The location of a choice: a place carried over from another sentence is less sure.
  func location(of choice: PlaceChooser.Choice, as role: PlaceRole) -> Location {
    var location =
      builder.location(
        at: choice.toponym,
        of: annotation.toponyms,
        resolutions: annotation.resolutions,
        role: role
      )
      ?? builder.location(
        for: annotation.toponyms[choice.toponym],
        resolution: annotation.resolutions[choice.toponym],
        role: role
      )
    if choice.isByActor {
      location.name = location.place?.name ?? location.name
      location.span = nil
    }
    if choice.isCarried { location.confidence *= Self.carriedConfidence }
    return location
  }

  /// How much a place carried over from an earlier sentence is worth: about 7 in 10 are right on the
  /// development passages.
  private static let carriedConfidence = 0.7
}
