import SitmapModel

/// The fields of a place row.
extension Pack {
  /// Whether the row only adds names to a place of a pack below.
  func isStub(_ row: Int) -> Bool { codeField(row) & PlaceField.isStub != 0 }

  /// Whether there is a shape for it.
  func hasShape(_ row: Int) -> Bool { codeField(row) & PlaceField.hasShape != 0 }

  private func codeField(_ row: Int) -> UInt16 { load(UInt16.self, .places, row, PlaceField.code) }

  /// Degrees, each brought into its range.
  func coordinate(_ row: Int) -> Coordinate {
    let longitude = Double(load(Int32.self, .places, row, PlaceField.longitude))
    let latitude = Double(load(Int32.self, .places, row, PlaceField.latitude))
    return Coordinate(
      unchecked: min(180, max(-180, longitude / PackFormat.degree)),
      min(90, max(-90, latitude / PackFormat.degree))
    )
  }

  /// Inhabitants; 0 when unknown.
  func population(_ row: Int) -> Int {
    Int(load(UInt32.self, .places, row, PlaceField.population))
  }

  /// The radius that the row gives; nil when it gives none.
  func radius(_ row: Int) -> Distance? {
    let hundreds = load(UInt16.self, .places, row, PlaceField.radius)
    return hundreds == 0 ? nil : .metres(Double(hundreds) * 100)
  }

  /// The feature class; a damaged one is `region`.
  func featureClass(_ row: Int) -> FeatureClass {
    FeatureClass(letter: load(UInt8.self, .codes, Int(codeField(row) & PlaceField.codeMask)))
  }

  /// The feature code.
  func featureCode(_ row: Int) -> FeatureCode {
    FeatureCode(packed: load(UInt64.self, .codes, Int(codeField(row) & PlaceField.codeMask)) >> 8)
  }

  /// The row of its country in this pack; nil when it has none.
  func countryRow(_ row: Int) -> Int? {
    let number = Int(load(UInt16.self, .places, row, PlaceField.country))
    return number == 0 ? nil : number - 1
  }

  /// The row of its unit in this pack; nil when it has none.
  func unitRow(_ row: Int, level: Int) -> Int? {
    let field = level == 1 ? PlaceField.admin1 : PlaceField.admin2
    let number = load(UInt32.self, .places, row, field)
    return number == 0 ? nil : Int(number) - 1
  }

  /// The name of its source.
  func source(_ row: Int) -> String {
    let low = Int(load(UInt8.self, .places, row, PlaceField.source))
    let high = Int(load(UInt16.self, .places, row, PlaceField.sourceHigh))
    return string(at: load(UInt32.self, .sources, high << 8 | low))
  }

  /// Its prominence; see `Prominence`.
  func prominence(_ row: Int) -> Int {
    Int(load(UInt16.self, .places, row, PlaceField.prominence))
  }

  /// Where its names stand in the file.
  func nameRange(_ row: Int) -> Range<Int> {
    guard row >= 0, row < placeCount else { return 0..<0 }
    let end = count(.nameText)
    let first = min(end, Int(load(UInt32.self, .places, row, PlaceField.names)))
    let next =
      row + 1 < placeCount ? Int(load(UInt32.self, .places, row + 1, PlaceField.names)) : end
    return (start(.nameText) + first)..<(start(.nameText) + max(first, min(end, next)))
  }

  /// Its usual name.
  func name(_ row: Int) -> String {
    let range = nameRange(row)
    let end = bytes.firstIndex(of: UInt8(ascii: "\n"), in: range) ?? range.upperBound
    return bytes.text(range.lowerBound..<end)
  }

  /// All its names, the usual one first.
  func names(_ row: Int) -> [String] {
    bytes.text(nameRange(row)).split(separator: "\n").map(String.init)
  }

  /// Which of its names have a look-up form, counted from the usual one; read where they stand.
  func ordinals(ofName folded: ArraySlice<UInt8>, of row: Int) -> [Int] {
    let range = nameRange(row)
    var found: [Int] = []
    var form: [UInt8] = []
    var start = range.lowerBound
    var ordinal = 0
    while start < range.upperBound {
      let end =
        bytes.firstIndex(of: UInt8(ascii: "\n"), in: start..<range.upperBound) ?? range.upperBound
      if end > start {
        form.removeAll(keepingCapacity: true)
        bytes.withBytes(start..<end) { _ = NameFold.append($0, to: &form) }
        if form[...] == folded { found.append(ordinal) }
        ordinal += 1
      }
      start = end + 1
    }
    return found
  }

  /// Its identity as text.
  func idText(_ row: Int) -> String {
    let namespace = Int(load(UInt8.self, .places, row, PlaceField.namespace))
    let number = load(UInt32.self, .places, row, PlaceField.idNumber)
    let prefix = string(at: load(UInt32.self, .namespaces, namespace))
    let isNumeric = load(UInt32.self, .namespaces, namespace, 4) == 1
    return prefix + ":" + (isNumeric ? String(number) : string(at: number))
  }
}

/// A feature code of up to seven letters as one number, so that it compares without a string.
package struct FeatureCode: Sendable, Hashable, CustomStringConvertible {
  let packed: UInt64

  init(packed: UInt64) { self.packed = packed & 0xFF_FFFF_FFFF_FFFF }

  /// Packs a code; letters after the seventh are dropped.
  package init(_ text: String) {
    var value: UInt64 = 0
    for (i, byte) in text.utf8.prefix(7).enumerated() { value |= UInt64(byte) << (8 * UInt64(i)) }
    packed = value
  }

  /// The code as text.
  package var description: String {
    var letters: [UInt8] = []
    for i in 0..<7 {
      let byte = UInt8(truncatingIfNeeded: packed >> (8 * UInt64(i)))
      if byte == 0 { break }
      letters.append(byte)
    }
    return String(decoding: letters, as: UTF8.self)
  }
}

extension FeatureClass {
  /// The class of a letter; `region` for what is none.
  init(letter: UInt8) {
    self =
      switch letter {
      case UInt8(ascii: "A"): .administrative
      case UInt8(ascii: "H"): .water
      case UInt8(ascii: "P"): .populated
      case UInt8(ascii: "R"): .road
      case UInt8(ascii: "S"): .spot
      case UInt8(ascii: "T"): .terrain
      case UInt8(ascii: "U"): .undersea
      case UInt8(ascii: "V"): .vegetation
      default: .region
      }
  }
}
