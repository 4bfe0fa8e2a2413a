public import SitmapModel
import SitmapStore

/// What an argument of the command stands for, where a situation is asked for.
public enum SituationInput: Sendable, Hashable {
  /// A file or folder of layers or reports, or `-`.
  case file(String)
  /// The present situation of a store.
  case store(String)
  /// A snapshot of a store.
  case snapshot(name: String, store: String)
  /// What was known on a day, by the reports of a store.
  case day(Day, store: String)

  /// Reads an argument.
  ///
  /// A path separator, or a file or folder of that name, makes it a file; a date makes it a day; `FILE:NAME` is a
  /// snapshot of another store; all other words are snapshots' names. Without a store such a word is a file.
  public init(_ argument: String, store: String) {
    let isPath = argument == "-" || argument.contains("/") || InputFiles.exists(argument)
    if isPath, InputFiles.exists(argument) {
      self = SituationStore.isStore(argument) ? .store(argument) : .file(argument)
      return
    }
    if let colon = argument.lastIndex(of: ":") {
      let file = String(argument[..<colon])
      let word = String(argument[argument.index(after: colon)...])
      if !file.isEmpty, SituationStore.isStore(file) {
        self = Self.named(word, store: file)
        return
      }
    }
    if isPath || (!Store.isName(argument) && Day(iso: argument) == nil) {
      self = .file(argument)
    } else if SituationStore.isStore(store) || Day(iso: argument) != nil {
      self = Self.named(argument, store: store)
    } else {
      // Most likely a file that is not there, and that is what the message should say.
      self = .file(argument)
    }
  }

  private static func named(_ word: String, store: String) -> SituationInput {
    if let day = Day(iso: word), word.utf8.count == 10 { return .day(day, store: store) }
    return .snapshot(name: word, store: store)
  }

  /// Whether it comes from a store.
  public var isKept: Bool {
    if case .file = self { false } else { true }
  }
}

extension SituationInput {
  /// The layers of a kept situation, whatever the standing of their records; nil for a file.
  public func keptLayers(mapper: () throws(SitmapError) -> Mapper) throws(SitmapError) -> [Layer]? {
    switch self {
    case .file: return nil
    case .store(let path):
      let store = try SituationStore(path: path)
      guard let name = try store.presentName() else { return [] }
      return try store.layers(of: name)
    case .snapshot(let name, let path): return try SituationStore(path: path).layers(of: name)
    case .day(let day, let path):
      let store = try SituationStore(path: path)
      let reports = try store.reports(knownOn: day)
      var mapper = try mapper()
      mapper.corrections = try store.corrections(knownOn: day).adding(mapper.corrections)
      return mapper.map(reports, asOf: day).layers(
        LayerDefinition.filed,
        gazetteer: mapper.gazetteer,
        options: LayerOptions(modalities: Set(Modality.allCases))
      )
    }
  }

  /// The reports that a kept situation rests on; nil for a file.
  public func keptReports() throws(SitmapError) -> [Report]? {
    switch self {
    case .file: return nil
    case .store(let path):
      let store = try SituationStore(path: path)
      guard let name = try store.presentName() else { return [] }
      return try store.reports(of: name)
    case .snapshot(let name, let path): return try SituationStore(path: path).reports(of: name)
    case .day(let day, let path): return try SituationStore(path: path).reports(knownOn: day)
    }
  }

  /// The corrections that a kept situation rests on; none for a file.
  public func keptCorrections() throws(SitmapError) -> Corrections {
    switch self {
    case .file: return Corrections()
    case .store(let path):
      let store = try SituationStore(path: path)
      guard let name = try store.presentName() else { return Corrections() }
      return try store.corrections(of: name)
    case .snapshot(let name, let path): return try SituationStore(path: path).corrections(of: name)
    case .day(let day, let path): return try SituationStore(path: path).corrections(knownOn: day)
    }
  }
}
