import SitmapModel

/// The systems that need no look into PROJ's database: it costs 11 ms or more, these 0.05 ms.
enum KnownSystem: Hashable {
  case wgs84
  case webMercator
  case utm(zone: Int, south: Bool)

  /// Reads EPSG:4326 and its other names, EPSG:3857, EPSG:32601...32660 and EPSG:32701...32760.
  init?(_ system: ReferenceSystem) {
    if system.isWGS84 {
      self = .wgs84
      return
    }
    let name = system.name.uppercased()
    guard name.hasPrefix("EPSG:"), let code = Int(name.dropFirst(5)) else { return nil }
    switch code {
    case 3857: self = .webMercator
    case 32601...32660: self = .utm(zone: code - 32600, south: false)
    case 32701...32760: self = .utm(zone: code - 32700, south: true)
    default: return nil
    }
  }

  /// The step from longitude and latitude in radians to this system; `nil` for WGS 84 itself.
  var step: String? {
    switch self {
    case .wgs84: nil
    case .webMercator: "+proj=webmerc +lat_0=0 +lon_0=0 +x_0=0 +y_0=0 +ellps=WGS84"
    case .utm(let zone, let south):
      "+proj=utm +zone=\(zone)\(south ? " +south" : "") +ellps=WGS84"
    }
  }

  var axes: Axes { self == .wgs84 ? .degrees : .metres }

  var area: AreaOfUse {
    switch self {
    case .wgs84: return .world
    case .webMercator:
      return AreaOfUse(
        box: BoundingBox(unchecked: -180, -85.06, 180, 85.06),
        name: "the world between 85.06 degrees south and north (EPSG:3857)",
        margin: 0
      )
    case .utm(let zone, let south):
      let west = Double(zone) * 6 - 186
      // 15 degrees from the central meridian the scale is 3 % too great; further out it is no map any more.
      return AreaOfUse(
        box: BoundingBox(unchecked: west, south ? -80 : 0, west + 6, south ? 0 : 84),
        name: "UTM zone \(zone)\(south ? "S" : "N"), longitudes \(Int(west)) to \(Int(west + 6))",
        margin: 12
      )
    }
  }

  /// The pipeline from one known system to another, in degrees and metres.
  static func pipeline(from: KnownSystem, to: KnownSystem) -> String {
    if from == to { return "+proj=noop" }
    var text = "+proj=pipeline"
    if let step = from.step {
      text += " +step +inv \(step)"
    } else {
      text += " +step +proj=unitconvert +xy_in=deg +xy_out=rad"
    }
    if let step = to.step {
      text += " +step \(step)"
    } else {
      text += " +step +proj=unitconvert +xy_in=rad +xy_out=deg"
    }
    return text
  }
}
