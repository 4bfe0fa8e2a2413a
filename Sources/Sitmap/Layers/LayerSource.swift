import SitmapFormats
package import SitmapGazetteer
package import SitmapModel

/// What the layers are made from: the situation, its reports' texts and the shapes of the gazetteer.
package struct LayerSource: Sendable {
  /// The situation.
  package let situation: Situation
  /// How to draw it.
  package let options: LayerOptions
  private let gazetteer: Gazetteer
  /// Shapes that are unpacked already.
  private let shapes: [PlaceID: Geometry]
  private let texts: [String: ReportText]

  package init(
    situation: Situation,
    gazetteer: Gazetteer,
    options: LayerOptions,
    shapes: [PlaceID: Geometry] = [:]
  ) {
    self.shapes = shapes
    self.situation = situation
    self.gazetteer = gazetteer
    self.options = options
    var texts: [String: ReportText] = [:]
    for report in situation.reports { texts[report.id] = ReportText(report) }
    self.texts = texts
  }

  /// The report of an id, with its offsets.
  package func text(_ id: String) -> ReportText? { texts[id] }

  /// Whether a record of this standing is shown.
  package func shows(_ modality: Modality) -> Bool { options.modalities.contains(modality) }

  /// The geometry of a located record: what its spatial phrase covers, else its point, else its place's shape;
  /// nil when none is known.
  package func geometry(of location: Location?) -> Geometry? {
    guard let location else { return nil }
    if options.areas == .shape, let shape = location.shape { return shape }
    if let point = location.coordinate { return .point(point) }
    return location.place.flatMap { shape(of: $0) }
  }

  /// The shape of an area or a river, unless the options leave shapes out.
  package func shape(of place: Place) -> Geometry? {
    guard options.areas == .shape, place.hasShape else { return nil }
    return shapes[place.id] ?? gazetteer.shape(of: place.id)
  }

  /// The geometry of a place itself: its shape, or its point when it is not an area with a shape.
  package func geometry(of place: Place) -> Geometry? {
    if options.areas == .none, place.hasShape { return nil }
    return shape(of: place) ?? .point(place.coordinate)
  }

  /// The position that stands for a location in a flow: its own, else its place's.
  package func position(of location: Location) -> Coordinate? {
    location.coordinate ?? location.place?.coordinate
  }
}

/// A report with the table that turns UTF-8 offsets into Unicode scalar offsets.
package struct ReportText: Sendable {
  /// The report.
  package let report: Report
  private let text: ScalarOffsets
  private let title: ScalarOffsets

  package init(_ report: Report) {
    self.report = report
    text = ScalarOffsets(report.text)
    title = ScalarOffsets(report.title ?? "")
  }

  /// The first scalar of a span and the one past its last, in the span's own field.
  package func scalars(_ span: Span) -> (start: Int, end: Int) {
    let range = (span.field == .title ? title : text).scalars(of: span)
    return (range.lowerBound, range.upperBound)
  }
}
