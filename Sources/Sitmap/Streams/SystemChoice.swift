import SitmapGeometry
public import SitmapModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Chooses a reference system that fits where data lie.
public enum SystemChoice {
  /// Whether a name asks for a system that fits: `utm` or `auto`.
  public static func isAsked(by name: String) -> Bool {
    ["utm", "auto"].contains(name.lowercased())
  }

  /// The system that `utm` or `auto` stands for where data lie; any other name is a system's own.
  ///
  /// Throws when there is no box to choose by.
  public static func system(
    named name: String,
    for box: BoundingBox?
  ) throws(SitmapError) -> ReferenceSystem {
    guard isAsked(by: name) else { return ReferenceSystem(name) }
    guard let box else {
      throw SitmapError(.usage, "there is no position to choose a system for", hint: "name one")
    }
    return name.lowercased() == "utm" ? utm(for: box) : fitting(box)
  }

  /// The UTM zone of the middle of a box; the exceptions around Norway and Svalbard are zones too.
  public static func utm(for box: BoundingBox) -> ReferenceSystem {
    let (longitude, latitude) = middle(of: box)
    var zone = Int(((longitude + 180) / 6).rounded(.down)) % 60 + 1
    if (56..<64).contains(latitude), (3..<12).contains(longitude) { zone = 32 }
    if latitude >= 72, (0..<42).contains(longitude) {
      zone = longitude < 9 ? 31 : longitude < 21 ? 33 : longitude < 33 ? 35 : 37
    }
    return ReferenceSystem("EPSG:\(latitude < 0 ? 32700 + zone : 32600 + zone)")
  }

  /// A system that fits a box: a UTM zone where one holds it all (conformal), else one that keeps areas.
  ///
  /// Equal-area: EASE-Grid 2.0 (EPSG:6933) for the world, Lambert azimuthal around a pole or a compact region, Albers for a
  /// region of the middle latitudes that is longer from west to east, with its standard parallels a sixth from the edges
  /// (Snyder 1987, "Map projections: a working manual", page 99).
  public static func fitting(_ box: BoundingBox) -> ReferenceSystem {
    let (longitude, latitude) = middle(of: box)
    let width = box.width
    let height = box.north - box.south
    if width <= 8, height <= 30, box.south >= -80, box.north <= 84 { return utm(for: box) }
    if width > 180 || height > 120 {
      if box.south >= 45 || box.north <= -45 { return azimuthal(0, box.south > 0 ? 90 : -90) }
      return ReferenceSystem("EPSG:6933")
    }
    if box.south >= 60 || box.north <= -60 { return azimuthal(longitude, box.south > 0 ? 90 : -90) }
    let breadth = width * cos(latitude * .pi / 180)
    let isMiddle = box.south > 10 || box.north < -10
    guard breadth > 1.5 * height, isMiddle else { return azimuthal(longitude, latitude) }
    return ReferenceSystem(
      "+proj=aea +lat_1=\(rounded(box.south + height / 6)) +lat_2=\(rounded(box.north - height / 6))"
        + " +lat_0=\(rounded(latitude)) +lon_0=\(rounded(longitude)) +datum=WGS84 +units=m"
        + " +no_defs +type=crs"
    )
  }

  private static func azimuthal(_ longitude: Double, _ latitude: Double) -> ReferenceSystem {
    ReferenceSystem(
      "+proj=laea +lat_0=\(rounded(latitude)) +lon_0=\(rounded(longitude)) +datum=WGS84 +units=m"
        + " +no_defs +type=crs"
    )
  }

  private static func middle(of box: BoundingBox) -> (Double, Double) {
    var longitude = box.west + box.width / 2
    if longitude > 180 { longitude -= 360 }
    return (min(longitude, 179.999_999), (box.south + box.north) / 2)
  }

  /// To a tenth of a degree: names stay short, and small changes of the data keep the system.
  private static func rounded(_ degrees: Double) -> Double { (degrees * 10).rounded() / 10 }
}
