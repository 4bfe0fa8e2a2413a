import SitmapModel
import SitmapStore

/// One side of a diff: its layers, and what it rests on as far as that is known.
package struct SituationSide: Sendable {
  /// The layers.
  package var layers: [Layer]
  /// The hashes of its reports by id; nil when only the records tell.
  var reports: [String: String]?
  /// The reports with their texts.
  var texts: [Report] = []
  /// Reports of its store that were withdrawn, with the reason.
  var withdrawn: [String: String] = [:]
  /// The corrections that it was made with; nil when only the records tell.
  var corrections: Corrections?
  /// The gazetteer and the program that it was made with; nil when not known.
  var gazetteer: String?
  var program: String?

  /// A side of which only the layers are known.
  package init(layers: [Layer]) { self.layers = layers }
}

extension SituationSide {
  /// A situation of a store; nil for a file.
  ///
  /// Layers that repeat or only serve records (flows, places, mentions) are left out unless they are named.
  package init?(
    _ input: SituationInput,
    layers names: [String]?,
    mapper: () throws(SitmapError) -> Mapper
  ) throws(SitmapError) {
    guard let layers = try input.keptLayers(mapper: mapper) else { return nil }
    self.layers = layers.filter { Self.isCompared($0.name, names, of: layers.map(\.name)) }
    try know(input)
  }

  /// Whether a layer takes part in a diff.
  static func isCompared(_ layer: String, _ names: [String]?, of all: [String]) -> Bool {
    if let names { return names.contains(layer) }
    let context = [LayerDefinition.flows, .places, .mentions].map(\.name)
    return !context.contains(layer) || all.allSatisfy { context.contains($0) }
  }

  /// Fills in what the store knows.
  mutating func know(_ input: SituationInput) throws(SitmapError) {
    let path: String
    var info: SnapshotInfo?
    switch input {
    case .file: return
    case .store(let file): path = file
    case .snapshot(_, let file), .day(_, let file): path = file
    }
    let kept = try SituationStore(path: path)
    let stored = try kept.asking { (store) throws(StoreError) in try store.reports() }
    for report in stored { withdrawn[report.report.id] = report.withdrawn }
    switch input {
    case .file: return
    case .store: info = try kept.asking { (store) throws(StoreError) in try store.present() }
    case .snapshot(let name, _):
      info = try kept.asking { (store) throws(StoreError) in try store.snapshot(name) }
    case .day(let day, _):
      texts = try kept.reports(knownOn: day)
      let ids = Set(texts.map(\.id))
      var hashes: [String: String] = [:]
      for report in stored where ids.contains(report.report.id) {
        if texts.contains(report.report) { hashes[report.report.id] = report.hash }
      }
      reports = hashes
      corrections = try kept.corrections(knownOn: day)
      return
    }
    guard let info else { return }
    gazetteer = info.gazetteer.isEmpty ? nil : info.gazetteer
    program = info.program
    let own = stored.filter { info.reports.contains($0.number) }
    // Layers of another origin rest on no reports of ours: what their records say is all that is known.
    guard !own.isEmpty else { return }
    corrections = try kept.corrections { info.corrections.contains($0.number) }
    texts = own.map(\.report)
    reports = Dictionary(own.map { ($0.report.id, $0.hash) }) { _, last in last }
  }
}

extension DiffContext {
  /// What lies between two sides.
  package init(from old: SituationSide, to new: SituationSide) {
    self.init(from: old.layers, to: new.layers)
    if let before = old.reports, let after = new.reports {
      newReports = Set(after.keys).subtracting(before.keys)
      goneReports = Set(before.keys).subtracting(after.keys)
      revisedReports = Set(after.keys.filter { before[$0] != nil && before[$0] != after[$0] })
    }
    if let before = old.corrections, let after = new.corrections {
      corrections = (before.all + after.all).filter { one in
        before.all.contains(one) != after.all.contains(one)
      }
    }
    withdrawn = old.withdrawn.merging(new.withdrawn) { _, now in now }
    if let a = old.gazetteer, let b = new.gazetteer { hasOtherGazetteer = a != b }
    if let a = old.program, let b = new.program { hasOtherProgram = a != b }
    for report in old.texts + new.texts { reports[report.id] = ReportText(report) }
  }
}
