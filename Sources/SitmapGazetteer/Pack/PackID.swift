import SitmapModel

/// An identity taken apart: "geonames:98245" is a prefix and a number, others are a prefix and text.
struct PackID: Hashable, Comparable {
  let prefix: String
  let isNumeric: Bool
  let number: UInt32
  let rest: String

  /// Takes an identity apart; nil when there is no colon.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    prefix = String(decoding: bytes[..<colon], as: UTF8.self)
    rest = String(decoding: bytes[(colon + 1)...], as: UTF8.self)
    let value = UInt32(rest)
    isNumeric = value.map(String.init) == rest
    number = isNumeric ? value ?? 0 : 0
  }

  /// By prefix, numbers first and by size, then text.
  static func < (a: PackID, b: PackID) -> Bool {
    if a.prefix != b.prefix { return a.prefix < b.prefix }
    if a.isNumeric != b.isNumeric { return a.isNumeric }
    return a.isNumeric ? a.number < b.number : a.rest < b.rest
  }
}

extension Pack {
  /// The row of an identity; nil when the pack has none.
  func row(of id: PackID) -> Int? {
    for namespace in 0..<count(.namespaces) {
      guard (load(UInt32.self, .namespaces, namespace, 4) == 1) == id.isNumeric,
        string(at: load(UInt32.self, .namespaces, namespace)) == id.prefix
      else { continue }
      let first = min(placeCount, Int(load(UInt32.self, .namespaces, namespace, 8)))
      let end = min(placeCount, first + Int(load(UInt32.self, .namespaces, namespace, 12)))
      return row(in: first..<end, isNumeric: id.isNumeric, number: id.number, text: id.rest)
    }
    return nil
  }

  /// The row of a number or text among the sorted rows of one namespace.
  func row(in rows: Range<Int>, isNumeric: Bool, number: UInt32, text: String) -> Int? {
    var low = rows.lowerBound
    var high = rows.upperBound
    func key(_ row: Int) -> UInt32 { load(UInt32.self, .places, row, PlaceField.idNumber) }
    while low < high {
      let middle = (low + high) / 2
      let isBefore = isNumeric ? key(middle) < number : string(at: key(middle)) < text
      if isBefore { low = middle + 1 } else { high = middle }
    }
    guard low < rows.upperBound else { return nil }
    return (isNumeric ? key(low) == number : string(at: key(low)) == text) ? low : nil
  }
}
