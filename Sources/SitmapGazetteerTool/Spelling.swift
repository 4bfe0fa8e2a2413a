import SitmapGazetteer
import SitmapGeometry
import SitmapModel

/// The spelling test: names that the data attests are taken out of the index, then searched for.
///
/// A variant is another Latin spelling of a settlement or unit, near to a name that stays. Half of them
/// lie in countries of conflict. Which are drawn depends on a hash of id and name alone; the part "tune"
/// and the part "test" share none.
struct Spelling {
  /// A spelling that was taken out.
  struct Variant {
    let id: PlaceID
    let name: String
    let coordinate: Coordinate
    let key: UInt64
  }

  /// Variants in a sample.
  static let count = 300
  private static let tolerance = Distance.kilometres(161)
  private static let conflict: Set<String> = [
    "IRQ", "SYR", "PSE", "UKR", "SDN", "YEM", "AFG", "COD", "HTI", "MLI", "BFA", "NER", "NGA",
    "SOM", "SSD", "ETH", "LBY", "LBN", "MMR", "TCD", "CMR", "MOZ", "CAF",
  ]

  /// Draws a sample from a gazetteer.
  static func draw(_ gazetteer: Gazetteer, part: String) -> [Variant] {
    var near: [Variant] = []
    var far: [Variant] = []
    for id in gazetteer.places(ofPack: 0) {
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
        guard (key >> 60) % 2 == (part == "test" ? 0 : 1) else { continue }
        let variant = Variant(id: id, name: name, coordinate: place.coordinate, key: key)
        if conflict.contains(country) { near.append(variant) } else { far.append(variant) }
      }
    }
    func first(_ all: [Variant]) -> [Variant] {
      Array(all.sorted { ($0.key, $0.name) < ($1.key, $1.name) }.prefix(count / 2))
    }
    return first(near) + first(far)
  }

  /// Searches for the variants and says how often the right place is first and among the first five.
  static func report(_ variants: [Variant], _ gazetteer: Gazetteer) -> [String] {
    var first = 0
    var five = 0
    var lines: [String] = []
    for variant in variants {
      var search = PlaceSearch()
      search.limit = 5
      let hits = gazetteer.search(variant.name, search)
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
        + "among five \(share(five))"
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

/// The words of a list that name a town when they are written in small letters.
enum WordCheck {
  static func report(_ gazetteer: Gazetteer, _ bytes: [UInt8]) -> [String] {
    var wrong: [String] = []
    var count = 0
    for line in bytes.split(whereSeparator: { $0 == 10 || $0 == 13 }) {
      let word = String(decoding: line, as: UTF8.self).lowercased()
      count += 1
      let hits = gazetteer.search(word)
      if let hit = hits.first(where: { $0.place.featureClass == .populated }) {
        wrong.append("\(word) -> \(hit.place.name) (\(hit.why))")
      }
    }
    return wrong + ["\(count) words, \(wrong.count) of them answer with a town"]
  }
}
