package import SitmapGazetteer

/// The country that the address of a report tells: "/report/chad/2082-houses-destroyed", "/resources/MDRBJ011.pdf".
///
/// An excerpt or a bulletin often leaves out what its heading and its address say. Where the path names no place either, the
/// publisher's own country is likely: at home one leaves the country out, of abroad one names it. Addresses that contradict
/// themselves, and sections for news from abroad, tell nothing.
package struct AddressCountry: Sendable {
  private let gazetteer: Gazetteer

  package init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// The country's code (ISO 3166-1 alpha-3), and whether only the publisher tells it; nil when nothing does.
  package func reading(of address: String) -> Reading? {
    let parts = Self.parts(of: address)
    guard parts.count > 3, parts[1].isEmpty else { return nil }
    let path = parts[3...].joined(separator: "/")
      .replacing(/%[0-9A-Fa-f]{2}/, with: " ", maxReplacements: Self.characters)
    if let country = ReportCode.country(in: path).flatMap(known) {
      return Reading(country: country, isPublisher: false)
    }
    let words = path.split { !$0.isLetter }.map { Self.withoutHazard($0.lowercased()) }
    let countries = named(in: words, by: country)
    let found = countries.isEmpty ? named(in: words, by: home) : countries
    if !found.isEmpty {
      return found.count == 1 ? found.first.map { Reading(country: $0, isPublisher: false) } : nil
    }
    guard !words.contains(where: { Self.abroad.contains($0) }) else { return nil }
    let host = parts[2].prefix { $0 != ":" }.lowercased()
    return publisher(String(host)).map { Reading(country: $0, isPublisher: true) }
  }

  /// "yunnanquake2014": a name that is written in one word with what happened there.
  private static func withoutHazard(_ word: String) -> String {
    guard let hazard = hazards.first(where: { word.hasSuffix($0) }), word != hazard else {
      return word
    }
    return String(word.dropLast(hazard.utf8.count))
  }

  private static let hazards = [
    "earthquake", "quake", "floods", "flood", "flooding", "cyclone", "typhoon", "hurricane",
    "wildfires", "eruption", "drought", "famine", "crisis",
  ]

  /// What an address tells.
  package struct Reading: Sendable, Hashable {
    /// ISO 3166-1 alpha-3.
    package let country: String
    /// Whether the publisher is of that country, and nothing else tells it.
    package let isPublisher: Bool

    package init(country: String, isPublisher: Bool) {
      self.country = country
      self.isPublisher = isPublisher
    }
  }

  /// What the names in some words give, the longest first.
  private func named(in words: [String], by read: ([NameCandidate]) -> String?) -> Set<String> {
    var found: Set<String> = []
    var at = 0
    while at < words.count {
      var length = min(Self.longest, words.count - at)
      while length > 0 {
        let name = words[at..<(at + length)].joined(separator: " ")
        let isTwofold = name == Self.twofold && !words.contains("democratic")
        if name.utf8.count >= Self.shortest, !isTwofold {
          let names = self.names(name)
          let country = names.isEmpty ? nil : read(names)
          if let country { found.insert(country) }
          // "new jersey" is not Jersey.
          if country != nil || !names.isEmpty && length > 1 { break }
        }
        length -= 1
      }
      at += max(1, length)
    }
    return found
  }

  /// The places of a name, also of one that lost the apostrophe of its genitive: "brazils-south".
  private func names(_ name: String) -> [NameCandidate] {
    guard gazetteer.stopRule(of: name) == nil, !Self.abroad.contains(name)
    else { return [] }
    let names = gazetteer.candidates(named: name).filter { !$0.isLoose && $0.kind != .demonym }
    guard names.isEmpty, name.hasSuffix("s"), name.utf8.count > Self.shortest else { return names }
    return gazetteer.candidates(named: String(name.dropLast())).filter {
      !$0.isLoose && gazetteer.isCountry($0.index)
    }
  }

  /// The country that is called so, unless a more populous unit is: Georgia is a larger state too; Niger's namesake in
  /// Nigeria, and the province around Guatemala's capital, are smaller.
  private func country(_ names: [NameCandidate]) -> String? {
    guard let first = names.first(where: { gazetteer.isCountry($0.index) }) else { return nil }
    let code = gazetteer.country(of: first.index)
    let people = gazetteer.population(of: first.index)
    let isShared = names.contains {
      $0.kind == .primary && gazetteer.featureCode(of: $0.index) == .admin1
        && gazetteer.population(of: $0.index) > people
    }
    return isShared ? nil : code
  }

  /// The country of a large city or unit whose name hardly anything abroad bears: "chongqing-floods-continue".
  private func home(_ names: [NameCandidate]) -> String? {
    let people = names.map { (candidate: $0, number: gazetteer.population(of: $0.index)) }
    guard let largest = people.max(by: { $0.number < $1.number }), largest.number >= Self.large,
      let country = gazetteer.country(of: largest.candidate.index)
    else { return nil }
    let isShared = people.contains {
      gazetteer.country(of: $0.candidate.index) != country && $0.number * Self.few > largest.number
    }
    return isShared ? nil : country
  }

  /// The country of a publisher: by the country's name in the host ("tribuneindia.com"), by a list, by the host's domain.
  private func publisher(_ host: String) -> String? {
    let labels = host.split(separator: ".").map(String.init)
    guard labels.count >= 2, let domain = labels.last else { return nil }
    for label in labels.dropLast() {
      if let country = Publishers.countries[label].flatMap(known) ?? country(inLabel: label) {
        return country
      }
    }
    // An organisation may work anywhere ("oxfam.org.hk").
    guard domain.utf8.count == 2, !Publishers.openDomains.contains(domain),
      labels[labels.count - 2] != "org"
    else { return nil }
    return known(domain == "uk" ? "gb" : domain)
  }

  /// "cambodiadaily", "indianexpress", "oxfamindia": the longest name of a country or its people that a label begins or ends with.
  private func country(inLabel label: String) -> String? {
    guard label.utf8.count <= Self.longestLabel else { return nil }
    var length = label.utf8.count
    while length >= Self.shortestInLabel {
      for part in [label.prefix(length), label.suffix(length)] {
        let names = gazetteer.candidates(named: String(part)).filter { !$0.isLoose }
        if let country = country(names) { return country }
      }
      length -= 1
    }
    return nil
  }

  /// The code (ISO 3166-1 alpha-3) of a country's code of two or three letters.
  private func known(_ code: String) -> String? {
    gazetteer.countryIndex(code: code.uppercased()).flatMap { gazetteer.country(of: $0) }
  }

  /// "http:", nothing, the host, the parts of the path; no more than any address of a report has.
  private static func parts(of address: String) -> [Substring] {
    address.prefix(characters).prefix { $0 != "?" && $0 != "#" }
      .split(separator: "/", omittingEmptySubsequences: false)
  }

  /// Sections in which papers put what happened in other countries.
  private static let abroad: Set<String> = [
    "world", "worldwide", "international", "internacional", "internacionales", "internazionale",
    "monde", "mundo", "global", "foreign", "overseas", "abroad", "asia", "africa", "afrique",
    "africas", "europe", "europa", "america", "americas", "mideast", "middle", "oceania", "pacific",
  ]
  /// A country to some publishers, its neighbour to others.
  private static let twofold = "congo"
  /// Words in the longest names that are tried ("central african republic").
  private static let longest = 3
  /// Bytes of the shortest name that is a name ("chad"), and no word such as "it" or "us".
  private static let shortest = 4
  private static let shortestInLabel = 5
  private static let longestLabel = 40
  private static let characters = 500
  /// People of a place that is known abroad by its name alone.
  private static let large = 1_000_000
  /// A namesake abroad has at most this part of its people.
  private static let few = 10
}
