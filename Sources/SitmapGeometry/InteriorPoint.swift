package import SitmapModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Polygon {
  /// A position well inside the area, for a label: the middle of the widest stretch on nine parallels.
  ///
  /// `nil` when the rings enclose nothing. The parallels lie between vertices, so none runs along an edge.
  package var interiorPoint: Coordinate? { widestStretch.map(\.middle) }

  fileprivate var widestStretch: (middle: Coordinate, width: Double)? {
    let rings = ([exterior] + holes).filter { $0.allSatisfy(\.isFinite) }
    let latitudes = Set(rings.joined().map(\.latitude)).sorted()
    guard let south = latitudes.first, let north = latitudes.last, south < north else { return nil }
    var best: (middle: Coordinate, width: Double)?
    for tenth in 1...9 {
      let wanted = south + (north - south) * Double(tenth) / 10
      let above = latitudes.firstIndex { $0 > wanted } ?? latitudes.count - 1
      guard above > 0 else { continue }
      let latitude = (latitudes[above - 1] + latitudes[above]) / 2
      let crossings = Self.crossings(of: latitude, rings)
      // Even-odd: the stretches inside are from the first crossing to the second, and so on.
      for index in stride(from: 0, to: crossings.count - 1, by: 2) {
        let width = (crossings[index + 1] - crossings[index]) * cos(latitude.radians)
        if width > best?.width ?? 0 {
          let middle = (crossings[index] + crossings[index + 1]) / 2
          best = (Coordinate(unchecked: middle, latitude), width)
        }
      }
    }
    return best
  }

  private static func crossings(of latitude: Double, _ rings: [[Coordinate]]) -> [Double] {
    var crossings: [Double] = []
    for ring in rings {
      guard var a = ring.last else { continue }
      for b in ring {
        if (a.latitude > latitude) != (b.latitude > latitude) {
          let share = (latitude - a.latitude) / (b.latitude - a.latitude)
          crossings.append(a.longitude + share * (b.longitude - a.longitude))
        }
        a = b
      }
    }
    return crossings.sorted()
  }
}

extension Geometry {
  /// A position that stands for the shape: the point, the middle of the longest line, well inside the widest area.
  package var representativePoint: Coordinate? {
    if let point { return point }
    if !polygons.isEmpty {
      let stretches = polygons.compactMap(\.widestStretch)
      return stretches.max { $0.width < $1.width }?.middle
    }
    let longest = lines.max { Geometry.lineString($0).length < Geometry.lineString($1).length }
    return longest.flatMap(Self.middle)
  }

  private static func middle(of line: [Coordinate]) -> Coordinate? {
    var left = Geometry.lineString(line).length.metres / 2
    for (a, b) in zip(line, line.dropFirst()) {
      let part = Geodesic(from: a, to: b)
      if part.metres >= left {
        return a.destination(azimuth: part.startAzimuth, distance: .metres(left))
      }
      left -= part.metres
    }
    return line.last
  }
}
