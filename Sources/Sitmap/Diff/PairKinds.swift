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
    // What was not known before, or is not any more, is told as another value: nothing went from one place or unit to
    // the next.
    if isNothing(field.old) || isNothing(field.new) { return .changed }
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
        let isName = FieldRole.names.union(FieldRole.unitNames).contains(field.name)
        if isRespelled(a, b, isName: isName) { return .respelled }
      }
    default: break
    }
    if FieldRole.types.contains(field.name) { return .recoded }
    if FieldRole.units.contains(field.name) { return .reassigned }
    if FieldRole.names.contains(field.name) { return .renamed }
    return .changed
  }

  private static func isNothing(_ value: PropertyValue?) -> Bool {
    switch value {
    case nil, .null, .string(""): true
    default: false
    }
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

  /// Whether two texts are one in two spellings: equal but for case, marks and punctuation, or for a name also for an
  /// article before it or a letter or two in its words.
  ///
  /// Word by word: North Kivu is not South Kivu in another spelling, though few letters differ.
  static func isRespelled(_ a: String, _ b: String, isName: Bool) -> Bool {
    let folds = (TextFold.fold(a), TextFold.fold(b))
    if folds.0 == folds.1 { return !folds.0.isEmpty }
    guard isName else { return false }
    let (short, long) = folds.0.count < folds.1.count ? folds : (folds.1, folds.0)
    // An article before a name, as in al-Hit.
    if short.count >= 3, long.suffix(short.count) == short[...] {
      let article = String(decoding: long.prefix(long.count - short.count), as: UTF8.self)
      if articles.contains(article) { return true }
    }
    let words = (TextFold.words(a), TextFold.words(b))
    // One word may be written as two: Deir ez-Zor, Deirezzor.
    guard words.0.count == words.1.count else { return isNear(folds.0, folds.1) }
    return zip(words.0, words.1).allSatisfy { $0 == $1 || isNear($0, $1) }
  }

  /// Whether two words are a letter or two apart: in a word of four letters one makes another name too often.
  private static func isNear(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    min(a.count, b.count) >= 5 && FieldSimilarity.edits(a, b) >= 0.75
  }

  /// Articles that are written before a name or left out.
  private static let articles: Set<String> = [
    "al", "el", "ul", "ad", "ed", "an", "en", "ar", "er", "as", "es", "ash", "esh", "at", "et",
    "az", "ez", "the", "la", "le", "les", "los", "las",
  ]
}

/// A text without what spellings differ in.
enum TextFold {
  /// The look-up form of a name, without spaces.
  static func fold(_ text: String) -> [UInt8] { NameFold.fold(text).filter { $0 != 0x20 } }

  /// The words of the look-up form.
  static func words(_ text: String) -> [[UInt8]] {
    NameFold.fold(text).split(separator: 0x20).map(Array.init)
  }
}
