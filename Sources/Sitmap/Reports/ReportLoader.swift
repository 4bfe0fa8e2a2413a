public import SitmapFormats
public import SitmapModel

/// Reads reports from files, folders and standard input; one that cannot be read never stops the others.
public struct ReportLoader: Sendable {
  /// What fills the gaps of reports that do not say it themselves.
  public var defaults: Defaults
  /// Names of members in JSON Lines, by our names: `["text": "body"]`.
  public var fields: [String: String]

  /// What is known about all reports of a run.
  public struct Defaults: Sendable, Hashable {
    /// The publication date.
    public var published: Day?
    /// The source.
    public var source: String?
    /// The country that reports are about.
    public var country: String?

    /// Makes defaults; what is not given stays unknown.
    public init(published: Day? = nil, source: String? = nil, country: String? = nil) {
      self.published = published
      self.source = source
      self.country = country
    }

    /// The report with its gaps filled.
    public func filling(_ report: Report) -> Report {
      var report = report
      report.published = report.published ?? published
      report.source = report.source ?? source
      report.country = report.country ?? country
      return report
    }
  }

  /// What came of the inputs.
  public struct Loaded: Sendable {
    /// The reports, in the order of the inputs.
    public var reports: [Report] = []
    /// What could not be read.
    public var failures: [SitmapError] = []
    /// What was read, but should be looked at.
    public var warnings: [SitmapError] = []
  }

  /// Makes a loader.
  public init(defaults: Defaults = Defaults(), fields: [String: String] = [:]) {
    self.defaults = defaults
    self.fields = fields
  }

  /// Reads all inputs; `standardInput` gives the bytes of `-`.
  public func load(
    _ inputs: [String],
    standardInput: () throws(FileError) -> [UInt8]
  ) -> Loaded {
    var loaded = Loaded()
    var paths: [String] = []
    for input in inputs {
      do throws(SitmapError) {
        paths += try InputFiles.paths(of: input)
      } catch {
        loaded.failures.append(error)
      }
    }
    var datedByName: [(path: String, day: Day)] = []
    for (path, id) in zip(paths, ReportNames.ids(forPaths: paths)) {
      do throws(SitmapError) {
        let batch = try read(path, id: id, standardInput: standardInput)
        for var report in batch.reports.map(defaults.filling) {
          if report.published == nil, let day = Self.day(of: path) {
            report.published = day
            datedByName.append((path, day))
          }
          loaded.reports.append(report)
        }
        loaded.failures += batch.errors.map { SitmapError($0) }
        loaded.warnings += batch.warnings.map { SitmapError($0) }
      } catch {
        loaded.failures.append(error)
      }
    }
    if let first = datedByName.first {
      let more = datedByName.count > 1 ? ", and \(datedByName.count - 1) more by theirs" : ""
      loaded.warnings.append(
        SitmapError(
          .partial,
          "is dated \(first.day) by its name\(more)",
          file: first.path,
          hint: "'date:' in front matter or --date tells another day"
        )
      )
    }
    tellApart(&loaded)
    return loaded
  }

  /// The day in the name of a file that holds one report; a file of lines is not of one day.
  private static func day(of path: String) -> Day? {
    path == "-" || ReportFormat.of(path: path).isLines ? nil : ReportNames.day(of: path)
  }

  private func read(
    _ path: String,
    id: String,
    standardInput: () throws(FileError) -> [UInt8]
  ) throws(SitmapError) -> ReportBatch {
    let bytes: [UInt8]
    do throws(FileError) {
      if path == "-" {
        bytes = try standardInput()
      } else {
        var source = try ByteSource(path: path)
        bytes = try source.readAll(limit: Self.limit(of: path))
      }
    } catch {
      throw SitmapError(error, writing: false)
    }
    let format = path == "-" ? Self.format(of: bytes) : ReportFormat.of(path: path)
    do throws(ReportError) {
      let file = path == "-" ? "standard input" : path
      return try format.read(ReportInput(bytes: bytes, file: file, id: id, fields: fields))
    } catch {
      throw SitmapError(error)
    }
  }

  /// A file of one report has the limit of a report; a file of lines, that of a layer.
  private static func limit(of path: String) -> Int {
    ReportFormat.of(path: path).isLines ? Limits.layerBytes : Limits.reportBytes
  }

  /// Standard input has no ending: what begins with `{` is JSON Lines.
  private static func format(of bytes: [UInt8]) -> ReportFormat {
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    return first == UInt8(ascii: "{") ? .jsonLines : .text
  }

  /// Gives each report an id of its own: offsets would point into the wrong text otherwise.
  private func tellApart(_ loaded: inout Loaded) {
    var seen: [String: Report] = [:]
    var reports: [Report] = []
    for var report in loaded.reports {
      if seen[report.id] == report {
        loaded.warnings.append(
          SitmapError(.partial, "report '\(report.id)' was given twice and is read once")
        )
        continue
      }
      var number = 1
      let id = report.id
      while seen[report.id] != nil {
        number += 1
        report.id = "\(id)#\(number)"
      }
      if number > 1 {
        loaded.warnings.append(
          SitmapError(
            .partial,
            "another report has the id '\(id)' too; this one is '\(report.id)' here",
            hint: "give each report an id of its own"
          )
        )
      }
      seen[report.id] = report
      reports.append(report)
    }
    loaded.reports = reports
  }
}
