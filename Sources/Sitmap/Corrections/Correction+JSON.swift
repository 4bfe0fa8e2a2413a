import SitmapFormats
public import SitmapModel

extension Correction {
  /// The correction as a JSON object, as a line of a file of corrections has it.
  public var value: PropertyValue {
    var members = [Property("id", .string(id))] + rulingMembers
    members += [Property("reason", .string(reason)), Property("by", .string(author))]
    if let day { members.append(Property("on", .string(day.description))) }
    return .object(members)
  }

  private var rulingMembers: [Property] {
    switch ruling {
    case .mention(let name, let report, let place):
      [Property("mention", .string(name)), Property("in", .text(report.map { "report:\($0)" }))]
        + [Property("place", .text(place?.text))]
    case .field(let record, let field, let value):
      [
        Property("record", .string(record)), Property("field", .string(field.rawValue)),
        Property("value", .string(value)),
      ]
    case .deletion(let record):
      [Property("record", .string(record)), Property("delete", .bool(true))]
    }
  }

  /// What it rules as JSON text, as a store keeps it.
  var rulingText: String {
    String(decoding: JSONWriter.bytes(of: .object(rulingMembers)), as: UTF8.self)
  }

  /// Reads the ruling of an object; nil when it is none that is known.
  static func ruling(_ members: [Property]) -> Ruling? {
    let object = Feature(id: "", geometry: nil, properties: members)
    if let name = object.text("mention") {
      var report: String?
      if let scope = object.text("in") {
        guard scope.hasPrefix("report:") else { return nil }
        report = String(scope.dropFirst("report:".count))
      }
      return .mention(name, report: report, place: object.text("place").map { PlaceID($0) })
    }
    guard let record = object.text("record") else { return nil }
    if object["delete"] == .bool(true) { return .deletion(record: record) }
    guard let field = object.text("field").flatMap(RecordField.init(rawValue:)),
      let value = object.text("value")
    else { return nil }
    return .field(record: record, field, value: value)
  }
}

extension Corrections {
  /// Reads corrections: one JSON object a line, as `sitmap correct list -f jsonl` writes them.
  public init(jsonLines bytes: [UInt8], file: String) throws(SitmapError) {
    var all: [Correction] = []
    for (number, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 0x20 }) {
      let value: PropertyValue
      do throws(JSONError) {
        value = try JSONDocument(parsing: line).value
      } catch {
        throw SitmapError(.input, "not JSON: \(error)", file: file, line: number + 1)
      }
      guard case .object(let members) = value, let ruling = Correction.ruling(members) else {
        throw SitmapError(
          .input,
          "not a correction",
          file: file,
          line: number + 1,
          hint: "'sitmap correct list -f jsonl' shows how they are written"
        )
      }
      let object = Feature(id: "", geometry: nil, properties: members)
      let day = object.text("on").flatMap { Day(iso: $0) }
      do throws(SitmapError) {
        all.append(
          try Correction(
            ruling,
            reason: object.text("reason") ?? "",
            author: object.text("by") ?? "",
            day: day
          )
        )
      } catch {
        throw SitmapError(.input, error.message, file: file, line: number + 1)
      }
    }
    self.init(all)
  }
}
