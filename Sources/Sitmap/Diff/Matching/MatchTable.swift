import SitmapModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The features without a partner, as matching sees them, and how rare each value is among them.
struct MatchTable {
  let old: [Row]
  let new: [Row]
  /// What an equal position says.
  let positionBits: Double
  /// Whether a property, by its number, names a unit that the feature is in.
  let isUnit: [Bool]
  /// Whether a property, by its number, names the place itself.
  let isPlaceName: [Bool]
  /// What a value says that each side has once.
  let singleBits: Double
  private let bits: [Key: Double]

  /// A feature: its values by the number of their property, sorted, and its position.
  struct Row {
    var cells: [(name: Int, value: MatchValue)]
    var point: Coordinate?
  }

  private struct Key: Hashable {
    let name: Int
    let value: MatchValue
  }

  init(_ old: [Feature], _ new: [Feature]) {
    var names: [String: Int] = [:]
    var counts: [Key: Int] = [:]
    func rows(_ features: [Feature]) -> [Row] {
      features.map { feature in
        var row = Row(cells: [], point: feature.geometry?.middle)
        for property in feature.properties
        where property.name != "id" && !FieldRole.provenance.contains(property.name) {
          guard let value = MatchValue(property.value) else { continue }
          let name = names[property.name] ?? names.count
          names[property.name] = name
          row.cells.append((name, value))
          counts[Key(name: name, value: value), default: 0] += 1
        }
        row.cells.sort { $0.name < $1.name }
        return row
      }
    }
    self.old = rows(old)
    self.new = rows(new)
    var isUnit = [Bool](repeating: false, count: names.count)
    for (name, number) in names { isUnit[number] = FieldRole.units.contains(name) }
    self.isUnit = isUnit
    var isPlaceName = [Bool](repeating: false, count: names.count)
    for (name, number) in names { isPlaceName[number] = FieldRole.placeNames.contains(name) }
    self.isPlaceName = isPlaceName
    // So few features say little about how rare a value is in the world, hence the prior.
    let total = Double(old.count + new.count) + 64
    bits = counts.mapValues { max(0, log2(total / (Double($0) + 1))) }
    singleBits = log2(total / 3)
    positionBits = log2(total) - 1
  }

  /// The bits that a value is rare.
  func rarity(_ name: Int, _ value: MatchValue) -> Double {
    bits[Key(name: name, value: value)] ?? positionBits
  }
}
