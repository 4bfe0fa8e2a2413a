import SitmapGazetteer
import SitmapModel

/// What became of a feature, by the fields that differ.
struct PairKinds {
  /// The kinds, the weightiest first; empty when nothing differs.
  let kinds: [SituationDiff.Kind]

  init(_ old: Feature, _ new: Feature, _ fields: [SituationDiff.FieldChange]) {
    var found: Set<SituationDiff.Kind> = []
    for field in fields { found.insert(Self.kind(of: field, old, new)) }
    kinds = SituationDiff.Kind.allCases.filter { found.contains($0) }
  }

  private static func kind(
    of field: SituationDiff.FieldChange,
    _ old: Feature,
    _ new: Feature
  ) -> SituationDiff.Kind {
    if field.name == "id" { return .rekeyed }
    if field.name == "geometry" {
      if let a = old.geometry?.point, let b = new.geometry?.point, isRounded(a, b) {
        return .rounded
      }
      return .moved
    }
    switch (field.old, field.new) {
    case (let a?, let b?):
      // One number in two forms, as 1 and 1.0, is one too.
      if let a = a.double, let b = b.double, a == b || isRounded(a, b) { return .rounded }
      if case .string(let a) = a, case .string(let b) = b {
        if isRespelled(a, b, isName: FieldRole.names.contains(field.name)) { return .respelled }
      }
    default: break
    }
    if FieldRole.types.contains(field.name) { return .recoded }
    if FieldRole.units.contains(field.name) { return .reassigned }
    if FieldRole.names.contains(field.name) { return .renamed }
    return .changed
  }

  /// Whether one position is the other with fewer decimals.
  static func isRounded(_ a: Coordinate, _ b: Coordinate) -> Bool {
    let longitudes = a.longitude == b.longitude || isRounded(a.longitude, b.longitude)
    let latitudes = a.latitude == b.latitude || isRounded(a.latitude, b.latitude)
    return longitudes && latitudes
  }

  /// Whether one number is the other with fewer decimals: two at least, so that no count is taken for a rounding.
  ///
  /// Below two decimals of a degree a position would have moved by more than a kilometre.
  static func isRounded(_ a: Double, _ b: Double) -> Bool {
    guard a != b, abs(a) < 1e9, abs(b) < 1e9 else { return false }
    var scale = 100.0
    for _ in 2...8 {
      let (x, y) = ((a * scale).rounded(), (b * scale).rounded())
      // The coarser one is whole at this scale, and both are the same there.
      if x == y {
        let slack = 1e-6 * max(1, abs(x) * 1e-9)
        if abs(a * scale - x) < slack || abs(b * scale - y) < slack { return true }
      }
      scale *= 10
    }
    return false
  }

  /// Whether two texts are one in two spellings: equal but for case, marks and punctuation, or for a name also a
  /// letter or two of them.
  static func isRespelled(_ a: String, _ b: String, isName: Bool) -> Bool {
    let folds = (TextFold.fold(a), TextFold.fold(b))
    if folds.0 == folds.1 { return !folds.0.isEmpty }
    guard isName else { return false }
    let (short, long) = folds.0.count < folds.1.count ? folds : (folds.1, folds.0)
    // An article before a name, as in al-Hit.
    if short.count >= 3, long.count - short.count <= 3, long.suffix(short.count) == short[...] {
      return true
    }
    return short.count >= 4 && FieldSimilarity.edits(short, long) >= 0.75
  }
}

/// A text without what spellings differ in.
enum TextFold {
  /// The look-up form of a name, without spaces.
  static func fold(_ text: String) -> [UInt8] { NameFold.fold(text).filter { $0 != 0x20 } }
}
