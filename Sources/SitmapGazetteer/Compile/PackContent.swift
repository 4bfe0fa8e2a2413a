import SitmapModel

/// All that goes into a pack, checked and ready to be laid out.
package struct PackContent: Sendable {
  package var places: [PlaceRow] = []
  package var countries: [CountryCodes] = []
  package var shapes: [ShapeSource] = []
  package var stopWords: [StopWord] = []
  /// Ordinary words, folded.
  package var words: [String] = []
  /// What the pack is: names and texts.
  package var about: [(name: String, text: String)] = []

  /// A place, or names that are added to a place of a pack below.
  package struct PlaceRow: Sendable {
    var id: PackID
    /// The usual name first; only other names in a row that adds names.
    var names: [String]
    var demonyms: [String] = []
    /// Two letters as in `CountryRow.iso2`; 0 for none.
    var country: UInt16 = 0
    var admin1 = ""
    var admin2 = ""
    var featureClass: UInt8 = 0
    var featureCode = ""
    var longitude: Int32 = 0
    var latitude: Int32 = 0
    var population: UInt32 = 0
    /// In units of 100 m; 0 when not given.
    var radius: UInt16 = 0
    var source = ""
    var isStub = false
    var notes: [NameNote] = []
    var codes: [CodeRow] = []
    var disputes: [Dispute] = []
    var times: [PlaceTime] = []

    /// See `Prominence`; 0 for a row that only adds names.
    func prominence(hasShape: Bool) -> Int {
      if isStub { return 0 }
      let code = FeatureCode(featureCode)
      return Prominence.of(
        PlaceKind(FeatureClass(letter: featureClass), code),
        code: code,
        population: Int(population),
        nameBytes: names.reduce(0) { $0 + $1.utf8.count + 1 },
        hasShape: hasShape
      )
    }
  }

  /// What is known about a name of a place.
  package struct NameNote: Sendable, Hashable {
    var name: String
    var language = ""
    var kind: NameStanding = .alternate
    var from: Int32 = .min
    var until: Int32 = .max
  }

  /// A code of a place, with the days from and until which it holds.
  package struct CodeRow: Sendable, Hashable {
    var system: CodeSystem
    var code: String
    var from: Int32 = .min
    var until: Int32 = .max
  }

  /// The days on which a place was one, or on which it was part of another.
  package struct PlaceTime: Sendable, Hashable {
    /// What it was part of; nil for its own days.
    var within: PackID?
    var from: Int32 = .min
    var until: Int32 = .max
  }

  /// A worldview that gives the place to another country.
  package struct Dispute: Sendable, Hashable {
    var worldview: String
    var country: UInt16
    var note: String
  }

  /// The codes of a country.
  package struct CountryCodes: Sendable {
    var iso2: UInt16
    var iso3: String
    var continent: UInt16
    var place: PackID?
  }

  /// A shape in whole numbers of 1e-4 degree: parts, each of rings (or of one line).
  package struct ShapeSource: Sendable {
    var id: PackID
    var kind: ShapeKind
    var parts: [[[(x: Int32, y: Int32)]]]
  }

  /// An ordinary word or name, and when it is a place.
  package struct StopWord: Sendable {
    var word: String
    var rule: StopRule
  }

  /// Two ASCII letters as one number.
  static func letters(_ text: String) -> UInt16? {
    let bytes = Array(text.utf8)
    guard bytes.count == 2, bytes.allSatisfy({ (65...90).contains($0) }) else { return nil }
    return UInt16(bytes[0]) | UInt16(bytes[1]) << 8
  }
}
