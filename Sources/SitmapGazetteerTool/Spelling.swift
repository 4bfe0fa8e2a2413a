import SitmapGazetteer
import SitmapGeometry
import SitmapModel

/// The spelling test: names that the data attests are taken out of the index, then searched for.
///
/// A variant is another Latin spelling of a settlement or unit, near to a name that stays. No place farther away bears
/// it, so that it is gone from the index when its own place has lost it. Half of them lie in countries of conflict.
/// Which are drawn depends on hashes of ids and names alone; the parts "tune" and "test" share no place, and the
/// prices of letters (`Gazetteer/prices.py`) were learned from places of "tune".
struct Spelling {
  /// A spelling that was taken out.
  struct Variant {
    let id: PlaceID
    let name: String
    let coordinate: Coordinate
    let key: UInt64
    /// All places near by that bear it.
    var bearers: [PlaceID] = []
  }

  /// Variants in a sample.
  static let count = 300
  private static let tolerance = Distance.kilometres(161)
  private static let conflict: Set<String> = [
    "IRQ", "SYR", "PSE", "UKR", "SDN", "YEM", "AFG", "COD", "HTI", "MLI", "BFA", "NER", "NGA",
    "SOM", "SSD", "ETH", "LBY", "LBN", "MMR", "TCD", "CMR", "MOZ", "CAF",
  ]

  /// Draws a sample from a gazetteer; with `shared`, of names that places far away bear too.
  static func draw(_ gazetteer: Gazetteer, part: String, shared: Bool = false) -> [Variant] {
    var near: [Variant] = []
    var far: [Variant] = []
    for id in gazetteer.places(ofPack: 0) where (hash(id.text) >> 63 == 0) == (part == "test") {
      guard let place = gazetteer.place(id), let country = place.country,
        place.featureClass == .populated || ["ADM1", "ADM2"].contains(place.featureCode),
        place.population >= 1000 || place.featureClass == .administrative
      else { continue }
      let names = gazetteer.names(of: id)
      let forms = names.map { NameFold.folded($0) }
      for (i, name) in names.enumerated().dropFirst() where isLatin(forms[i]) {
        let others = forms.indices.filter { $0 != i }.map { forms[$0] }
        guard forms[i].utf8.count >= 4, !others.contains(forms[i]),
          others.contains(where: { isLatin($0) && isSpelling(forms[i], $0) })
        else { continue }
        let key = hash(id.text + "\t" + name)
        let variant = Variant(id: id, name: name, coordinate: place.coordinate, key: key)
        if conflict.contains(country) { near.append(variant) } else { far.append(variant) }
      }
    }
    func first(_ all: [Variant]) -> [Variant] {
      let ordered = all.sorted { ($0.key, $0.name) < ($1.key, $1.name) }
      return Array(
        ordered.lazy.compactMap { borne($0, gazetteer, shared: shared) }.prefix(count / 2)
      )
    }
    return first(near) + first(far)
  }

  /// The variant with all that bear its name; nil when a place far away does and `shared` is not wanted, or the
  /// other way round.
  private static func borne(_ variant: Variant, _ gazetteer: Gazetteer, shared: Bool) -> Variant? {
    let bearers = gazetteer.candidates(named: variant.name).filter { !$0.isLoose }.map(\.index)
    let isShared = bearers.contains {
      !gazetteer.coordinate(of: $0).isWithin(tolerance, of: variant.coordinate)
    }
    guard isShared == shared else { return nil }
    var variant = variant
    variant.bearers = shared ? [variant.id] : bearers.map { gazetteer.id(of: $0) }
    return variant
  }

  /// Searches for the variants and says how often the right place is first and among the first five.
  static func report(_ variants: [Variant], _ gazetteer: Gazetteer) -> [String] {
    var first = 0
    var five = 0
    var anywhere = 0
    var lines: [String] = []
    for variant in variants {
      var search = PlaceSearch()
      search.limit = 500
      let all = gazetteer.search(variant.name, search)
      if all.contains(where: { $0.place.coordinate.isWithin(tolerance, of: variant.coordinate) }) {
        anywhere += 1
      }
      let hits = all.prefix(5)
      let right = hits.map { $0.place.coordinate.isWithin(tolerance, of: variant.coordinate) }
      if right.first == true { first += 1 }
      if right.contains(true) { five += 1 }
      if right.first != true {
        let usual = gazetteer.place(variant.id)
        let got = hits.map { "\($0.place.name) \($0.place.country ?? "") \($0.score) \($0.kind)" }
        lines.append(
          "\(right.contains(true) ? "five" : "miss")\t\(variant.name)\t\(usual?.name ?? "") "
            + "\(usual?.country ?? "")\t\(got.joined(separator: "; "))"
        )
      }
    }
    func share(_ number: Int) -> Double {
      (Double(number) / Double(max(1, variants.count)) * 1000).rounded() / 1000
    }
    lines.append(
      "\(variants.count) variants left out of the index: first within 161 km \(share(first)), "
        + "among five \(share(five)), anywhere \(share(anywhere))"
    )
    return lines
  }

  private static func isLatin(_ form: String) -> Bool { form.utf8.allSatisfy { $0 < 0x80 } }

  /// Whether two names are spellings of one: at most a third of the letters differ, vowels apart.
  private static func isSpelling(_ a: String, _ b: String) -> Bool {
    let (a, b) = (Array(a.utf8), Array(b.utf8))
    guard abs(a.count - b.count) <= 4 else { return false }
    return EditDistance.of(a, b) <= max(1, min(a.count, b.count) / 3)
  }

  private static func hash(_ text: String) -> UInt64 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    value = (value ^ value >> 33) &* 0xFF51_AFD7_ED55_8CCD
    return value ^ value >> 33
  }
}
