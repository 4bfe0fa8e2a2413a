public import SitmapGazetteer
public import SitmapModel

/// A place that a user named for a question, and the others of that name.
public struct PlaceChoice: Sendable, Hashable {
  /// The place that was taken.
  public let place: Place
  /// The others that the name could mean, best first.
  public let others: [Place]

  /// What the place is for, which decides between a province and the town that it is named after.
  public enum Use: Sendable, Hashable {
    /// A region: areas are preferred.
    case area
    /// The middle of a circle: settlements and spots are preferred.
    case centre
  }

  /// Finds the place of an identity ("geonames:98245"), a country code ("IQ", "IRQ"), a code of a unit ("IQG01",
  /// "IQ-AN", "IQ.01") or airport, or a name.
  ///
  /// - Parameters:
  ///   - text: The identity, code or name.
  ///   - use: What it is for.
  ///   - country: A country code that names are looked up in; nil for all.
  ///   - gazetteer: Where to look.
  /// - Throws: When there is no such place or country.
  public init(
    _ text: String,
    for use: Use,
    country: String? = nil,
    gazetteer: Gazetteer
  ) throws(SitmapError) {
    if text.contains(":"), let place = gazetteer.place(PlaceID(text)) {
      self.init(place: place, others: [])
      return
    }
    let isCode =
      (2...3).contains(text.utf8.count) && text.utf8.allSatisfy { (65...90).contains($0) }
    if isCode, let place = gazetteer.country(code: text) {
      self.init(place: place, others: [])
      return
    }
    // Codes of units and airports have a digit or a mark; letters alone are a name first.
    let coded = gazetteer.places(code: text)
    let hasMark = text.utf8.contains { !(65...90).contains($0 & ~0x20) }
    if hasMark, let place = coded.first {
      self.init(place: place, others: Array(coded.dropFirst()))
      return
    }
    var found = try Self.find(text, country: country, gazetteer: gazetteer)
    if found.isEmpty { found = coded }
    guard let best = found.first else {
      throw SitmapError(
        .usage,
        "the gazetteer has no place '\(text)'" + (country.map { " in \($0)" } ?? ""),
        hint: Self.hint(text, country: country, gazetteer: gazetteer)
      )
    }
    // A province beside its town, but never a namesake in another country.
    let namesake = found.first { $0.country == best.country && Self.isArea($0) == (use == .area) }
    let place = namesake ?? best
    self.init(place: place, others: found.filter { $0.id != place.id })
  }

  private init(place: Place, others: [Place]) {
    self.place = place
    self.others = others
  }

  /// The places of a name, best first, in one country if it is given.
  public static func find(
    _ name: String,
    country: String?,
    gazetteer: Gazetteer
  ) throws(SitmapError) -> [Place] {
    let found = gazetteer.find(name: name)
    guard let country else { return found }
    guard let code = gazetteer.country(code: country)?.country else {
      throw SitmapError(
        .usage,
        "'\(country)' is not a country code",
        hint: "use ISO 3166-1 codes of two or three letters, such as IQ or IRQ"
      )
    }
    return found.filter { $0.country == code }
  }

  /// What to try: the places of nearest spelling.
  private static func hint(_ text: String, country: String?, gazetteer: Gazetteer) -> String {
    var search = PlaceSearch()
    search.country = country.flatMap { gazetteer.country(code: $0)?.country }
    search.limit = 3
    let isCode =
      (2...3).contains(text.utf8.count) && text.utf8.allSatisfy { (65...90).contains($0) }
    if isCode { return codeHint(text, gazetteer) }
    let near = gazetteer.search(text, search).map { "\($0.place.name) (\($0.place.id))" }
    return near.isEmpty
      ? "try another spelling, or an id from 'sitmap places NAME'"
      : "did you mean " + near.joined(separator: ", ") + "?"
  }

  /// What to try for a code that no country has: those that differ in one letter, with the same first letter before others.
  private static func codeHint(_ code: String, _ gazetteer: Gazetteer) -> String {
    let letters = Array(code.utf8)
    var near: [String] = []
    for index in letters.indices.reversed() {
      for letter in UInt8(ascii: "A")...UInt8(ascii: "Z") where letter != letters[index] {
        var other = letters
        other[index] = letter
        let text = String(decoding: other, as: UTF8.self)
        if let place = gazetteer.country(code: text) { near.append("\(text) \(place.name)") }
      }
    }
    guard !near.isEmpty else {
      return "country codes are those of ISO 3166-1, such as IQ or IRQ; names are taken too"
    }
    return "no country has this code; near it are " + near.prefix(10).joined(separator: ", ")
  }

  /// A place in a few words.
  public static func summary(of place: Place) -> String { SentenceText.place(place) }

  private static func isArea(_ place: Place) -> Bool {
    place.featureClass == .administrative || place.featureCode == "CONT"
      || (place.featureClass == .region && place.hasShape)
  }

  /// Whether it is a region that has neither an outline nor codes: only a circle stands for it.
  public var isBare: Bool {
    switch place.featureClass {
    case .region, .terrain, .water, .vegetation, .undersea:
      !place.hasShape && place.featureCode != "CONT"
    case .administrative, .populated, .road, .spot: false
    }
  }

  /// The place in a few words, with the best of the others: what a user is told about the choice.
  public var summary: String {
    var text = Self.summary(of: place)
    if let other = others.first {
      text +=
        "; of \(others.count + 1) places of that name, the next is \(SentenceText.place(other))"
    }
    return text
  }
}
