import SitmapModel

/// Turns a chosen place name into the location of a record.
struct Locator {
  let annotation: Annotation
  let builder: LocationBuilder
  /// The country of a code (ISO 3166-1 alpha-3).
  let countryPlace: @Sendable (String) -> Place?
  /// The country that an address tells.
  let addressCountry: @Sendable (String) -> AddressCountry.Reading?

  /// Fills in what a report says of every record of it that stands: the country that the passage is about, else the one that the
  /// report's address names, where no place is known, and the day it was told by, where no date is.
  func complete(
    _ head: inout RecordHead,
    _ location: inout Location?,
    role: PlaceRole,
    in countries: CountryContext
  ) {
    if head.date.isUnknown, head.modality.isReal, let published = annotation.report.published {
      head.date = .by(published)
    }
    guard location?.place == nil else { return }
    let ofPassage = countries.country(of: head.evidence.sentence)
    let ofAddress = ofPassage == nil ? annotation.report.url.flatMap(addressCountry) : nil
    guard let country = ofPassage ?? ofAddress?.country else { return }
    head.country = country
    let isPublisher = ofAddress?.isPublisher ?? false
    if ofAddress != nil {
      head.rules.append("place.country of the \(isPublisher ? "publisher" : "address")")
    }
    guard location == nil, head.modality.isReal, let place = countryPlace(country) else { return }
    let base = UncertaintyTable.base(of: place)
    location = Location(
      place: place,
      name: place.name,
      span: nil,
      role: role,
      coordinate: nil,
      precision: base.precision,
      uncertainty: base.radius,
      confidence: isPublisher ? Self.publisherConfidence : Self.countryConfidence
    )
    if ofPassage != nil { head.rules.append("place.country of the passage") }
  }

  /// How often the country of the passage is the country of the record: not fitted, a cautious value.
  private static let countryConfidence = 0.4
  /// The same for the country of the publisher.
  private static let publisherConfidence = 0.25

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
