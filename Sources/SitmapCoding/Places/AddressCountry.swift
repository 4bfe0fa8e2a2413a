package import SitmapGazetteer

/// The country that the address of a report names, in its path: "/report/chad/2082-houses-destroyed".
///
/// An excerpt or a bulletin often leaves out what its heading and its address say. The host says nothing: papers and agencies
/// report of other countries than their own. Two countries in a path say nothing either.
package struct AddressCountry: Sendable {
  private let gazetteer: Gazetteer

  package init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// The country's code (ISO 3166-1 alpha-3); nil when the path names none, or more than one.
  package func country(of address: String) -> String? {
    let words = Self.words(ofPathOf: address)
    var found: Set<String> = []
    var at = 0
    while at < words.count {
      var length = min(Self.longest, words.count - at)
      while length > 0 {
        let name = words[at..<(at + length)].joined(separator: " ")
        if name.utf8.count >= Self.shortest, isUsedUp(by: name, found: &found) { break }
        length -= 1
      }
      at += max(1, length)
    }
    return found.count == 1 ? found.first : nil
  }

  /// Whether a run of words is used up: a country is kept, and "new jersey" is not Jersey.
  private func isUsedUp(by name: String, found: inout Set<String>) -> Bool {
    let names = gazetteer.candidates(named: name).filter { !$0.isLoose && $0.kind != .demonym }
    guard !names.isEmpty else { return false }
    let first = names.first { gazetteer.isCountry($0.index) }
    guard let first else { return name.contains(" ") }
    // Georgia is a larger state too; Niger's namesake in Nigeria, and the province around Guatemala's capital, are smaller.
    let people = gazetteer.population(of: first.index)
    let isShared = names.contains {
      $0.kind == .primary && gazetteer.featureCode(of: $0.index) == .admin1
        && gazetteer.population(of: $0.index) > people
    }
    if !isShared, let code = gazetteer.country(of: first.index) { found.insert(code) }
    return true
  }

  /// The words of the path, where runs of letters stand apart; no more than any address of a report has.
  private static func words(ofPathOf address: String) -> [String] {
    // "http:", nothing, the host, the path.
    let parts = address.prefix(Self.characters).prefix { $0 != "?" && $0 != "#" }
      .split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 3, parts[1].isEmpty else { return [] }
    return parts[3...].joined(separator: "/").split { !$0.isLetter }.map { $0.lowercased() }
  }

  /// Words in the longest names that are tried ("central african republic").
  private static let longest = 3
  /// Bytes of the shortest name that is a name ("chad"), and no word such as "it" or "us".
  private static let shortest = 4
  private static let characters = 500
}
