import Sitmap

/// Values of options, read with messages that say what was wrong.
enum Parse {
  /// A day.
  static func day(_ text: String?, _ option: String) throws(SitmapError) -> Day? {
    guard let text else { return nil }
    guard text.utf8.count == 10, let day = Day(iso: text) else {
      throw SitmapError(.usage, "\(option) '\(text)' is not a day", hint: "write 2015-05-21")
    }
    return day
  }

  /// A list of words between commas.
  static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { word in
      String(word.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }

  /// A list of words of a closed set.
  static func cases<Value: RawRepresentable & CaseIterable>(
    _ text: String,
    _ option: String,
    as type: Value.Type = Value.self
  ) throws(SitmapError) -> [Value] where Value.RawValue == String {
    var values: [Value] = []
    for word in list(text) {
      guard let value = Value(rawValue: word) else {
        let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
        throw SitmapError(.usage, "\(option) '\(word)' is unknown", hint: "there are: \(known)")
      }
      values.append(value)
    }
    return values
  }

  /// Roles of place names: a word for the usual ones, for all, or a list.
  static func roles(_ text: String) throws(SitmapError) -> Set<ToponymRole> {
    switch text {
    case "literal": AnnotationRecord.literalRoles
    case "all": Set(ToponymRole.allCases)
    default: Set(try cases(text, "--roles", as: ToponymRole.self))
    }
  }

  /// A number in a range.
  static func number(
    _ text: String,
    _ option: String,
    in range: ClosedRange<Double>
  ) throws(SitmapError) -> Double {
    guard let number = Double(text), range.contains(number) else {
      throw SitmapError(
        .usage,
        "\(option) '\(text)' is not a number from \(range.lowerBound) to \(range.upperBound)"
      )
    }
    return number
  }

  /// A length with its unit: `30km`, `500m`.
  static func distance(_ text: String, _ option: String) throws(SitmapError) -> Distance {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let unit = text.dropFirst(digits.count).drop { $0 == " " }.lowercased()
    guard let number = Double(digits), number.isFinite, number <= 20_100_000 else {
      throw SitmapError(.usage, "\(option) '\(text)' is not a length", hint: "write 30km or 500m")
    }
    switch unit {
    case "km": return .kilometres(number)
    case "m": return .metres(number)
    case "mi": return .metres(number * 1609.344)
    default:
      throw SitmapError(
        .usage,
        "\(option) '\(text)' has no unit of length that is known",
        hint: "write 30km, 500m or 20mi"
      )
    }
  }

  /// `W,S,E,N`.
  static func box(_ text: String, _ option: String) throws(SitmapError) -> BoundingBox {
    let numbers = list(text).compactMap { Double($0) }
    guard numbers.count == 4, list(text).count == 4 else {
      throw SitmapError(
        .usage,
        "\(option) '\(text)' is not four numbers",
        hint: "write west,south,east,north in degrees, such as 38.8,30.8,44.3,35.3"
      )
    }
    do throws(BoundingBoxError) {
      return try BoundingBox(
        west: numbers[0],
        south: numbers[1],
        east: numbers[2],
        north: numbers[3]
      )
    } catch {
      throw SitmapError(.usage, "\(option): \(error)")
    }
  }

  /// `LAT,LON`; nil when the text is not two numbers.
  static func position(_ text: String, _ option: String) throws(SitmapError) -> Coordinate? {
    let parts = list(text)
    let numbers = parts.compactMap { Double($0) }
    guard parts.count == 2, numbers.count == 2 else { return nil }
    do throws(CoordinateError) {
      return try Coordinate(longitude: numbers[1], latitude: numbers[0])
    } catch {
      throw SitmapError(.usage, "\(option): \(error)", hint: "the order is latitude,longitude")
    }
  }

  /// An export format of a verb.
  static func format(
    _ name: String,
    of known: [ExportFormat],
    more: [String] = []
  ) throws(SitmapError) -> ExportFormat? {
    if more.contains(name) { return nil }
    guard let format = known.first(where: { $0.name == name }) else {
      throw SitmapError(
        .usage,
        "there is no format '\(name)' here",
        hint: "there are: \((known.map(\.name) + more).joined(separator: ", "))"
      )
    }
    return format
  }
}
