import SitmapModel

/// What a user wrote for a reference system, read before PROJ reads it.
enum SystemName {
  /// The text to hand to PROJ: a PROJ string says that it is a system, not an operation.
  static func prepared(_ name: String) -> String {
    isPROJString(name) && !name.contains("type=crs") ? name + " +type=crs" : name
  }

  /// Whether PROJ's answer is the system that was named.
  ///
  /// PROJ also takes part of a name and answers with any system that has it inside ("foo" is Amersfoort), so a
  /// name must be whole; a code, a URN, WKT, JSON or a PROJ string says exactly what it means.
  static func isAnswered(_ name: String, by found: String) -> Bool {
    if isPROJString(name) || name.contains(":") || name.contains("[") || name.contains("{") {
      return true
    }
    return folded(name) == folded(found)
  }

  /// The system that was probably meant: "UTM 38N", "utm zone 38 n", "32638", "EPSG 32638", "WGS 84".
  static func suggestion(for name: String) -> ReferenceSystem? {
    let text = folded(name)
    if text == "wgs84" || text == "crs84" || text == "lonlat" || text == "latlon" { return .wgs84 }
    if text == "webmercator" || text == "googlemercator" { return ReferenceSystem("EPSG:3857") }
    let system = text.hasPrefix("wgs84") ? text.dropFirst(5) : text[...]
    if system.hasPrefix("utm") { return zone(system.dropFirst(3)) }
    let digits = text.hasPrefix("epsg") ? text.dropFirst(4) : text[...]
    guard let code = Int(digits), (1024...32767).contains(code), !name.contains(":") else {
      return nil
    }
    return ReferenceSystem("EPSG:\(code)")
  }

  /// The UTM zone of "38n", "zone38", "33south"; north when it is not said.
  private static func zone(_ text: Substring) -> ReferenceSystem? {
    let rest = text.hasPrefix("zone") ? text.dropFirst(4) : text
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard let zone = Int(digits), (1...60).contains(zone) else { return nil }
    switch rest.dropFirst(digits.count) {
    case "", "n", "north": return ReferenceSystem("EPSG:\(32600 + zone)")
    case "s", "south": return ReferenceSystem("EPSG:\(32700 + zone)")
    default: return nil
    }
  }

  private static func isPROJString(_ name: String) -> Bool {
    name.contains("proj=") || name.hasPrefix("+init=")
  }

  /// Its letters and digits, in lower case.
  private static func folded(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
