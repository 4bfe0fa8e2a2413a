import SitmapGazetteer
import SitmapModel

/// What a name's candidates say of it, whatever the report.
///
/// A class, since reports share it: one reference is counted, and nothing is copied.
final class NameReading: Sendable {
  /// What they have in common; its tokens are those of no sentence.
  let hit: NameHit
  /// The country of the likeliest that is no people; nil when there is none.
  let country: UInt16?
  /// The first-level units that hold the likeliest ones, but are not they themselves.
  let units: [PlaceIndex]
  /// The country that is named when the name stands in a report; 0 for none.
  let namedCountry: UInt16
  /// The first-level units that are named when it does.
  let namedUnits: [PlaceIndex]

  /// Reads the candidates of a match.
  init(_ match: NameMatch, hit: NameHit, in gazetteer: Gazetteer) {
    self.hit = hit
    country = match.candidates.first { $0.kind != .demonym }
      .map { gazetteer.countryNumber(of: $0.index) }
    units = match.candidates.prefix(Self.held).filter { $0.kind != .demonym }
      .compactMap { candidate in
        gazetteer.admin1(of: candidate.index).flatMap { $0 == candidate.index ? nil : $0 }
      }
    guard match.stopRule == nil, let best = match.candidates.first, !best.isLoose else {
      (namedCountry, namedUnits) = (0, [])
      return
    }
    let code = gazetteer.featureCode(of: best.index)
    let namesCountry =
      FeatureCode.countries.contains(code) || best.kind == .demonym || code == .capital
    namedCountry = namesCountry ? gazetteer.countryNumber(of: best.index) : 0
    namedUnits = match.candidates.prefix(Self.named)
      .filter { !$0.isLoose && gazetteer.featureCode(of: $0.index) == .admin1 }.map(\.index)
  }

  /// Candidates whose units are looked at, and those that may be units themselves; they come the best first.
  private static let held = 8
  private static let named = 4
}
