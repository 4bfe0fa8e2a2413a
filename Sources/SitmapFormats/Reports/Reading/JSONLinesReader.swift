public import SitmapModel

/// Reads reports from JSON Lines one by one, as the bytes come.
public struct JSONLinesReader: ~Copyable {
  private var source: ByteSource
  private var splitter: LineSplitter
  private let file: String
  private let decoder: JSONLineDecoder
  private var isAtEnd = false

  /// Starts reading; `fields` gives the member names that are not ours (`["text": "body"]`).
  public init(
    source: consuming ByteSource,
    file: String,
    fields: [String: String] = [:],
    lineLimit: Int = Limits.lineBytes
  ) {
    self.source = source
    self.file = file
    splitter = LineSplitter(limit: lineLimit)
    decoder = JSONLineDecoder(file: file, fields: fields, limit: lineLimit)
  }

  /// The next line that is not blank; nil at the end.
  ///
  /// Throws when the bytes cannot be read.
  public mutating func next() throws(ReportError) -> ReportLine? {
    while true {
      if let line = splitter.next() {
        if let result = decoder.decode(line) { return result }
        continue
      }
      if isAtEnd {
        guard let line = splitter.last() else { return nil }
        return decoder.decode(line)
      }
      do throws(FileError) {
        let bytes = try source.read()
        isAtEnd = bytes.isEmpty
        splitter.append(bytes)
      } catch {
        throw ReportError(file: file, problem: .unreadable(error))
      }
    }
  }
}

/// What one line of JSON Lines held.
public struct ReportLine: Sendable, Hashable {
  /// The line's number, from 1.
  public let number: Int
  /// The id as the line has it, in JSON, to be written back unchanged; `null` when it has none.
  public let idJSON: [UInt8]
  /// All members of the line, as they stand; empty when it could not be read.
  public let members: [Property]
  /// The report, or why there is none.
  public let outcome: Result<Report, ReportError>
  /// What was read, but should be looked at.
  public let warnings: [ReportWarning]
}
