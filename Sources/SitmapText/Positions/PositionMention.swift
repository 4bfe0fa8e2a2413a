package import SitmapModel

/// The numbers of a position as they stand in a text, before they are put on the globe.
package struct PositionMention: Sendable, Hashable {
  /// Where they stand.
  package var span: Span
  /// How they are written.
  package var notation: WrittenPosition.Notation
  /// What is written.
  package var numbers: Numbers
  /// Whether the numbers can be nothing else; two bare decimals are a position only beside a place that lies there.
  package var isCertain: Bool

  /// What is written.
  package enum Numbers: Sendable, Hashable {
    /// Degrees north and east; `step` is what the last digit of the coarser of the two stands for, in degrees.
    case degrees(latitude: Double, longitude: Double, step: Double)
    /// Zone, easting and northing in metres, and the letter of the band or hemisphere.
    case utm(zone: Int, letter: Letter, easting: Double, northing: Double, step: Double)
    /// Zone and band, the 100 km square, and the metres inside of it to the south-west corner of a cell.
    case mgrs(zone: Int, band: UInt8, square: Square, cell: Double)
  }

  /// What stands behind the number of a zone.
  package enum Letter: Sendable, Hashable {
    /// "North" or "South" in full.
    case hemisphere(isNorthern: Bool)
    /// A letter, which may be that of a band or of a hemisphere.
    case band(UInt8)
  }

  /// A 100 km square of the grid and a place in it.
  package struct Square: Sendable, Hashable {
    /// Metres east in the zone, to the corner of the cell.
    package var easting: Double
    /// Metres north, less a multiple of 2,000 km that the band tells.
    package var northing: Double
  }
}

/// The bands of latitude of UTM and MGRS: NGA.STND.0037, section 2-6.
package enum GridBand {
  private static let letters = Array("CDEFGHJKLMNPQRSTUVWX".utf8)

  /// Whether a letter is one of a band.
  package static func isBand(_ letter: UInt8) -> Bool { letters.contains(letter) }

  /// The latitudes of a band, in degrees; nil for no band.
  package static func latitudes(of letter: UInt8) -> ClosedRange<Double>? {
    guard let index = letters.firstIndex(of: letter) else { return nil }
    let south = Double(index) * 8 - 80
    return south...(letter == UInt8(ascii: "X") ? 84 : south + 8)
  }
}
