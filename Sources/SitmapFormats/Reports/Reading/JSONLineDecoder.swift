import SitmapModel

/// Turns a line of JSON Lines into a report.
struct JSONLineDecoder: Sendable {
  let file: String
  /// Member names by ours, where they differ.
  let fields: [String: String]
  let limit: Int

  /// The line's report or error; nil for a blank line.
  func decode(_ line: LineSplitter.Line) -> ReportLine? {
    var bytes = line.bytes[...]
    if line.number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    if line.isTooLong {
      return failure(line, bytes, .lineTooLong(limit: limit))
    }
    guard bytes.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { return nil }
    let document: JSONDocument
    do throws(JSONError) {
      document = try JSONDocument(parsing: bytes)
    } catch {
      return failure(line, bytes, .badJSON(error))
    }
    guard case .object(let members) = document.value else {
      return failure(line, bytes, .notAnObject)
    }
    let id = LineID(value("id", in: members), line: bytes, member: name(of: "id"))
    do throws(ReportError) {
      var ignored: [String] = []
      let report = try report(members, id: id, line: line.number, &ignored)
      return ReportLine(
        number: line.number,
        idJSON: id.json,
        members: members,
        outcome: .success(report),
        warnings: ignored.map {
          ReportWarning(
            file: file,
            line: line.number,
            problem: .memberIgnored($0, count: 1)
          )
        }
      )
    } catch {
      return ReportLine(
        number: line.number,
        idJSON: id.json,
        members: members,
        outcome: .failure(error),
        warnings: []
      )
    }
  }

  private func failure(
    _ line: LineSplitter.Line,
    _ bytes: ArraySlice<UInt8>,
    _ problem: ReportError.Problem
  ) -> ReportLine {
    let found = JSONDocument.member(name(of: "id"), of: bytes)?.value
    let id = LineID(found, line: bytes, member: name(of: "id"))
    let error = ReportError(file: file, line: line.number, id: id.text, problem: problem)
    return ReportLine(
      number: line.number,
      idJSON: id.json,
      members: [],
      outcome: .failure(error),
      warnings: []
    )
  }

  private func name(of field: String) -> String { fields[field] ?? field }

  private func value(_ field: String, in members: [Property]) -> PropertyValue? {
    let name = name(of: field)
    return members.first { $0.name == name }?.value
  }

  /// The report of a line; a side member that is not a text is passed over and named in `ignored`.
  private func report(
    _ members: [Property],
    id: LineID,
    line: Int,
    _ ignored: inout [String]
  ) throws(ReportError) -> Report {
    func failure(_ problem: ReportError.Problem) -> ReportError {
      ReportError(file: file, line: line, id: id.text, problem: problem)
    }
    func text(_ field: String) throws(ReportError) -> String? {
      switch value(field, in: members) {
      case nil, .null: return nil
      case .string(let text): return text
      default: throw failure(.memberNotText(name(of: field)))
      }
    }
    func side(_ field: String) -> String? {
      switch value(field, in: members) {
      case nil, .null: return nil
      case .string(let text): return text
      default:
        ignored.append(name(of: field))
        return nil
      }
    }
    guard let identity = id.text else {
      throw failure(id.isMissing ? .memberMissing(name(of: "id")) : .badID)
    }
    guard let body = try text("text") else {
      throw failure(.memberMissing(name(of: "text")))
    }
    guard body.utf8.count <= Limits.reportBytes else {
      throw failure(.tooLarge(limit: Limits.reportBytes))
    }
    var published: Day?
    if let date = try text("date"), !date.isEmpty, date.lowercased() != "unknown" {
      published = Day(iso: date)
      guard published != nil else {
        throw failure(.badDate(member: name(of: "date"), value: date))
      }
    }
    return Report(
      id: identity,
      title: side("title"),
      text: body,
      published: published,
      source: side("source"),
      sourceScale: side("source_scale"),
      url: side("url") ?? side("source_url"),
      language: side("lang"),
      country: side("country")
    )
  }
}

/// The id of a line: as text, and as it is written.
private struct LineID {
  /// The text of it; nil when there is none, or when it is no id.
  let text: String?
  /// The bytes it is written with, `null` when there is none.
  let json: [UInt8]
  /// Whether the line has no id at all.
  let isMissing: Bool

  init(_ value: PropertyValue?, line: ArraySlice<UInt8>, member: String) {
    isMissing = value == nil || value == .null
    switch value {
    case .string(let id) where !id.isEmpty: text = id
    case .integer(let id): text = String(id)
    case .number:
      // A double may not hold all digits of it, so the bytes of the line are taken.
      json = JSONDocument.member(member, of: line)?.bytes ?? Array("null".utf8)
      text = String(decoding: json, as: UTF8.self)
      return
    default: text = nil
    }
    json = text == nil ? Array("null".utf8) : JSONWriter.bytes(of: value ?? .null)
  }
}
