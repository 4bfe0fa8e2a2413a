import Sitmap

/// Turns reports into lines, one for one, in the order of the input, each written as soon as it is made.
struct LineFilter {
  /// Files, folders, or `-`.
  let inputs: [String]
  /// How reports are read.
  let loader: ReportLoader
  /// Where the lines go: a path, or `-`.
  let output: String

  /// Runs the filter; `line` makes the line of a report from it and the members of its line; its id is
  /// to be written as it came.
  func run(
    _ session: inout Session,
    line: (Report, [Property], [UInt8]) throws(SitmapError) -> [UInt8]
  ) throws(SitmapError) -> ExitStatus {
    var collected: [UInt8] = []
    var done = 0
    var failed = 0
    func emit(_ bytes: [UInt8], _ session: inout Session) throws(SitmapError) {
      if output == "-" { try session.write(bytes) } else { collected += bytes }
    }
    var paths: [String] = []
    for input in inputs { paths += try InputFiles.paths(of: input) }
    for (path, id) in zip(paths, ReportNames.ids(forPaths: paths)) {
      guard path == "-" || ReportFormat.of(path: path).isLines else {
        (done, failed) = try one(path, id: id, done, failed, &session, line, emit)
        continue
      }
      var reader = try reader(path, session.io)
      while let next = try Self.next(&reader) {
        switch next.outcome {
        case .success(let report):
          try emit(try line(loader.defaults.filling(report), next.members, next.idJSON), &session)
          done += 1
        case .failure(let error):
          failed += 1
          try emit(
            RecordLine.failure(error.message, line: next.number, id: next.idJSON),
            &session
          )
          if !session.isQuiet { session.report(SitmapError(error)) }
        }
      }
    }
    if output != "-" { try session.write(collected, to: output) }
    session.note("\(done) \(done == 1 ? "line" : "lines")" + (failed > 0 ? ", \(failed) bad" : ""))
    return failed > 0 ? .partial : .done
  }

  /// A file that is one report gives one line.
  private func one(
    _ path: String,
    id: String,
    _ done: Int,
    _ failed: Int,
    _ session: inout Session,
    _ line: (Report, [Property], [UInt8]) throws(SitmapError) -> [UInt8],
    _ emit: ([UInt8], inout Session) throws(SitmapError) -> Void
  ) throws(SitmapError) -> (Int, Int) {
    let loaded = loader.load([path]) { () throws(FileError) in [] }
    for warning in loaded.warnings { session.warn(warning) }
    for failure in loaded.failures {
      try emit(
        RecordLine.failure(failure.message, line: failure.line, id: RecordLine.json(id)),
        &session
      )
      session.report(failure)
    }
    for var report in loaded.reports {
      if report.id == ReportNames.stem(of: path) { report.id = id }
      try emit(try line(report, [], RecordLine.json(report.id)), &session)
    }
    return (done + loaded.reports.count, failed + loaded.failures.count)
  }

  private func reader(_ path: String, _ io: CommandIO) throws(SitmapError) -> JSONLinesReader {
    do throws(FileError) {
      let source = try path == "-" ? io.source() : ByteSource(path: path)
      return JSONLinesReader(
        source: source,
        file: path == "-" ? "standard input" : path,
        fields: loader.fields
      )
    } catch {
      throw SitmapError(error, writing: false)
    }
  }

  private static func next(
    _ reader: inout JSONLinesReader
  ) throws(SitmapError) -> ReportLine? {
    do throws(ReportError) {
      return try reader.next()
    } catch {
      throw SitmapError(error)
    }
  }
}
