public import SitmapFormats
public import SitmapGazetteer
public import SitmapModel

/// Records counted and their figures summed by unit, time, type or source, as humanitarian tables have them.
///
/// People who moved and people who are there are never one sum, nor a part with its total, nor the same in persons and
/// in households; what is known only as a range stays one.
public struct SituationTable: Sendable {
  /// What the rows are by.
  let keys: [TableKey]
  /// Properties that are summed besides.
  let sums: [String]
  let gazetteer: Gazetteer
  private let properties: [String]
  private var known: Set<String> = []
  private(set) var rows: [[String?]: Row] = [:]
  private(set) var total = Row()
  /// Movements whose figure is no sum of people: houses, and what is neither a move nor people who are there.
  private(set) var unsummed = 0

  /// What is known of a row.
  struct Row: Sendable {
    var counts: [TableMeasure: Int] = [:]
    var terms: [TableMeasure: [TableTerm]] = [:]
    var sums: [String: Double] = [:]

    /// The sum of a measure.
    func sum(_ measure: TableMeasure) -> TableSum {
      let terms = terms[measure] ?? []
      return measure.isStock ? .stock(terms) : .flow(terms)
    }
  }

  /// Makes an empty table.
  ///
  /// - Parameters:
  ///   - keys: What the rows are by; none for one row of all.
  ///   - sums: Numeric properties to sum besides, because somebody asked for it.
  ///   - gazetteer: Where the units of positions and the names of codes are.
  public init(by keys: [TableKey], sums: [String] = [], gazetteer: Gazetteer) {
    self.keys = keys
    self.sums = sums
    self.gazetteer = gazetteer
    properties = keys.compactMap { if case .property(let name) = $0 { name } else { nil } }
  }

  /// Adds a record.
  public mutating func add(_ feature: Feature, of layer: String) {
    if !properties.isEmpty || !sums.isEmpty, known.count < Limits.tableColumns {
      for property in feature.properties { known.insert(property.name) }
    }
    let hasUnits = keys.contains { $0.isUnit }
    let record = TableRecord(
      feature,
      of: layer,
      properties: properties,
      sums: sums,
      needsUnits: hasUnits,
      gazetteer: gazetteer
    )
    let own = keys.flatMap { $0.cells(record, record.unit) }
    let count = TableMeasure.count(of: record.kind)
    rows[own, default: Row()].counts[count, default: 0] += 1
    total.counts[count, default: 0] += 1
    for (name, value) in record.sums {
      rows[own, default: Row()].sums[name, default: 0] += value
      total.sums[name, default: 0] += value
    }
    if record.kind == .movement, record.figures.isEmpty, feature.integer("figure_low") != nil {
      unsummed += 1
    }
    for measure in TableMeasure.allCases {
      guard let term = record.figures[measure], hasUnits || !measure.isOfUnits else { continue }
      let cells = keys.flatMap { $0.cells(record, record.unit(for: measure)) }
      rows[cells, default: Row()].terms[measure, default: []].append(term)
      total.terms[measure, default: []].append(term)
    }
  }

  /// Adds the features of a layer that answer a question; with `realOnly` what is planned, hypothetical or negated is left out.
  ///
  /// Throws when the question's place is not in the gazetteer.
  public mutating func add(
    _ layer: Layer,
    where query: Query,
    realOnly: Bool = true
  ) throws(SitmapError) {
    for feature in try layer.select(query, gazetteer: gazetteer).features {
      if realOnly, !feature.isReal { continue }
      add(feature, of: layer.name)
    }
  }

  /// Adds the features of a stream that answer a question; memory grows with the figures alone.
  ///
  /// - Parameters:
  ///   - query: The question.
  ///   - layer: What `--type` may name the features by.
  ///   - realOnly: Whether what is planned, hypothetical or negated is left out.
  ///   - open: Opens the stream, watching these properties.
  /// - Returns: How many features were read and selected, and what the stream let pass.
  /// - Throws: When the stream breaks, or the question's place is not in the gazetteer.
  public mutating func add(
    where query: Query,
    of layer: String,
    realOnly: Bool = true,
    open: (_ watching: [String]) throws(SitmapError) -> FeatureStream
  ) throws(SitmapError) -> FeatureFlow.Result {
    let selection = try StreamSelection(query, layer: layer, gazetteer: gazetteer)
    var stream = try open(selection.watched)
    var result = FeatureFlow.Result()
    var names = selection.names
    do throws(LayerError) {
      while try stream.advance() {
        result.read += 1
        if !names.isDone { names.look(at: stream.properties) }
        guard selection.accepts(stream) else { continue }
        let feature = stream.feature
        if realOnly, !feature.isReal { continue }
        result.selected += 1
        add(feature, of: layer)
      }
    } catch {
      throw SitmapError(error)
    }
    result.notes = stream.notes
    result.warning = names.warning(file: stream.file)
    return result
  }

  /// Throws when rows are by a property, or sums of one, that no record has.
  public func checkNames() throws(SitmapError) {
    guard !total.counts.isEmpty else { return }
    for name in properties + sums where !known.contains(name) {
      throw SitmapError(
        .usage,
        "no record has a property '\(name)'",
        hint: NearWord.hint(name, of: known.sorted())
          ?? "rows are by adm0, adm1, adm2, day, week, month, year, type, source, layer or a property"
      )
    }
  }
}
