import SitmapModel

/// What a search wants, worked out once.
struct SearchFilter {
  private let gazetteer: Gazetteer
  private let search: PlaceSearch
  private let container: PlaceIndex?
  /// Whether a container was named that does not exist: nothing is in it.
  private let isImpossible: Bool

  init(_ gazetteer: Gazetteer, _ search: PlaceSearch) {
    self.gazetteer = gazetteer
    self.search = search
    container = search.container.flatMap { gazetteer.index(of: $0) }
    isImpossible = search.container != nil && container == nil
  }

  /// Whether a place may be a hit; what costs most is asked last.
  func admits(_ index: PlaceIndex) -> Bool {
    if isImpossible { return false }
    if search.minimumPopulation > 0,
      gazetteer.population(of: index) < search.minimumPopulation
    {
      return false
    }
    if search.classes.count < FeatureClass.allCases.count,
      !search.classes.contains(gazetteer.featureClass(of: index))
    {
      return false
    }
    if let country = search.country, gazetteer.country(of: index) != country { return false }
    guard let container else { return true }
    return index != container && gazetteer.contains(index, in: container)
  }
}

/// Hits of a search, each place once with its best reason.
struct HitList {
  struct Item {
    let index: PlaceIndex
    let reason: PlaceHit.Reason
    /// The name that matched, folded or as written; nil for the text itself.
    let name: String?
    let score: Double
  }

  private let filter: SearchFilter
  private var items: [Item] = []
  private var positions: [PlaceIndex: Int] = [:]
  private var refused: Set<PlaceIndex> = []

  init(filter: SearchFilter) { self.filter = filter }

  var isEmpty: Bool { items.isEmpty }

  /// Adds a place, or improves it.
  mutating func add(
    _ index: PlaceIndex,
    _ reason: PlaceHit.Reason,
    _ name: String?,
    _ score: Double,
    isTerm: Bool = false
  ) {
    let item = Item(index: index, reason: reason, name: name, score: score)
    if let position = positions[index] {
      if items[position].score < score { items[position] = item }
      return
    }
    guard !refused.contains(index) else { return }
    guard filter.admits(index) else {
      refused.insert(index)
      return
    }
    positions[index] = items.count
    items.append(item)
  }

  /// What prominence adds to the order of hits: a capital stands before a village of nearly its name.
  static let prominenceWeight = 0.15
  /// The same for near spellings, where a letter tells more than fame.
  static let nearWeight = 0.03
  /// The prominence of a large country.
  private static let greatest = 640.0

  /// The best first; equal ones by prominence, then by place.
  func ranked(_ gazetteer: Gazetteer) -> [Item] {
    items.map { item -> (key: Double, item: Item) in
      let prominence = Double(gazetteer.prominence(of: item.index)) / Self.greatest
      let isNear = if case .spelling = item.reason { true } else { false }
      let weight = isNear ? Self.nearWeight : Self.prominenceWeight
      return (item.score + weight * min(1, prominence), item)
    }.sorted { a, b in
      a.key != b.key ? a.key > b.key : a.item.index < b.item.index
    }.map(\.item)
  }
}
