import SitmapFormats
public import SitmapGazetteer
public import SitmapModel

/// Makes a gazetteer pack of somebody's own data.
public struct PackMaker: Sendable {
  /// What the files are.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A dump of GeoNames: 19 columns with tabs.
    case geonames
    /// OCHA's table of P-codes: Location, Admin Level, P-Code, Name.
    case pcodes
    /// Features with a name.
    case geojson
    /// A table with the columns name, lat, lon and more.
    case csv
  }

  /// What was made.
  public struct Outcome: Sendable, Hashable {
    /// Places in the pack.
    public let places: Int
    /// Rows left out because an earlier one has their id.
    public let repeated: Int
    /// Rows left out because something was wrong with them.
    public let skipped: Int
    /// The first reasons, each with its place.
    public let reasons: [String]
    /// Bytes of the pack.
    public let bytes: Int
  }

  /// What the files are.
  public let kind: Kind
  /// The licence of the data.
  public let licence: String
  /// Whom the licence wants to be named.
  public let attribution: String
  /// The gazetteer below: its countries, and the units that P-codes are of.
  public let gazetteer: Gazetteer

  /// Makes a maker; a licence is asked for because what is written from the data must name it.
  public init(kind: Kind, licence: String, attribution: String, gazetteer: Gazetteer) {
    self.kind = kind
    self.licence = licence
    self.attribution = attribution
    self.gazetteer = gazetteer
  }

  /// Reads files and writes a pack; memory stays bounded however large a dump or table is.
  ///
  /// - Parameters:
  ///   - paths: The files.
  ///   - output: The pack.
  ///   - progress: Called now and then with the rows read so far.
  /// - Returns: What was made.
  /// - Throws: When a file cannot be read, no row is a place, or the pack cannot be written.
  public func make(
    _ paths: [String],
    to output: String,
    progress: (Int) -> Void
  ) throws(SitmapError) -> Outcome {
    var maker = PackImport(
      over: gazetteer,
      about: [
        ("made from", paths.map { ReportNames.stem(of: $0) }.joined(separator: ", ")),
        ("kind", kind.rawValue), ("licence", licence), ("attribution", attribution),
      ],
      source: attribution.isEmpty ? kind.rawValue : attribution,
      scratch: output
    )
    for path in paths { try read(path, &maker, progress) }
    let summary = try write(&maker, to: output)
    guard summary.places > 0 else {
      throw SitmapError(
        .input,
        "no row is a place of the kind \(kind.rawValue), so no pack is written"
          + (summary.reasons.first.map { "; the first: \($0)" } ?? ""),
        file: paths.first,
        hint: "see sitmap gazetteer import --help for what each kind needs"
      )
    }
    return Outcome(
      places: summary.places,
      repeated: summary.repeated,
      skipped: summary.skipped,
      reasons: summary.reasons,
      bytes: summary.bytes
    )
  }

  private func write(
    _ maker: inout PackImport,
    to output: String
  ) throws(SitmapError) -> PackImport.Summary {
    do throws(CompileError) {
      return try maker.write(to: output)
    } catch {
      throw SitmapError(.output, error.description)
    }
  }

  /// Adds a row; only a scratch file that cannot be written makes it fail.
  private func add(
    _ place: ImportedPlace,
    _ maker: inout PackImport,
    at position: String
  ) throws(SitmapError) {
    do throws(CompileError) {
      try maker.add(place, at: position)
    } catch {
      throw SitmapError(.output, error.description)
    }
  }

  private func read(
    _ path: String,
    _ maker: inout PackImport,
    _ progress: (Int) -> Void
  ) throws(SitmapError) {
    switch kind {
    case .geonames:
      try LineFile.forEachLine(of: path, progress: progress) { number, line throws(SitmapError) in
        switch ImportedPlace.geonames(line) {
        case .success(let place): try add(place, &maker, at: "\(path):\(number)")
        case .failure(let problem): maker.skip(problem, at: "\(path):\(number)")
        }
      }
    case .csv, .pcodes:
      var reader: TableReader?
      try LineFile.forEachRecord(of: path, progress: progress) {
        number,
        fields throws(SitmapError) in
        guard let known = reader else {
          reader = try TableReader(header: fields, kind: kind, path: path, gazetteer: gazetteer)
          return
        }
        switch known.place(fields) {
        case .success(let place): try add(place, &maker, at: "\(path):\(number)")
        case .failure(let problem): maker.skip(problem, at: "\(path):\(number)")
        }
      }
    case .geojson:
      let layers = try LayerLoader.load(path) { () throws(FileError) in [] }.layers
      var number = 0
      for feature in layers.flatMap(\.features) {
        number += 1
        try add(FeaturePlace.place(feature), &maker, at: "\(path): feature \(number)")
        if number % 10_000 == 0 { progress(number) }
      }
    }
  }
}
