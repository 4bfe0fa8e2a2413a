import SitmapFormats
import SitmapModel

/// A text with the place names that annotators marked in it.
struct GoldDocument {
  /// The report.
  var report: Report
  /// The names.
  var names: [GoldName]
}

/// A name that annotators marked.
struct GoldName {
  /// Where it stands, in bytes.
  var span: Span
  /// The place; nil where the annotators gave none.
  var position: Coordinate?
}

extension GoldDocument {
  /// Reads one line of a corpus, with its names under a member ("toponyms", "places").
  init(
    _ line: ArraySlice<UInt8>,
    member: String,
    where isWanted: (PropertyValue) -> Bool = { _ in true }
  ) throws {
    let value = try JSONDocument(parsing: line).value
    guard case .string(let id)? = value["id"], case .string(let text)? = value["text"],
      case .array(let marked)? = value[member]
    else { throw TrainError("a line has no id, text or \(member)") }
    report = Report(id: id, text: text)
    let offsets = ScalarOffsets(text)
    names = marked.filter(isWanted).compactMap { name in
      guard let start = name["start"]?.whole.flatMap({ offsets.byte(ofScalar: $0) }),
        let end = name["end"]?.whole.flatMap({ offsets.byte(ofScalar: $0) })
      else { return nil }
      var position: Coordinate?
      if let latitude = name["lat"]?.real, let longitude = name["lon"]?.real {
        position = try? Coordinate(longitude: longitude, latitude: latitude)
      }
      return GoldName(span: Span(start, end), position: position)
    }
  }
}

extension PropertyValue {
  /// A member of an object.
  subscript(name: String) -> PropertyValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// A whole number.
  var whole: Int? {
    guard case .integer(let number) = self else { return nil }
    return number
  }

  /// A number.
  var real: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }
}
