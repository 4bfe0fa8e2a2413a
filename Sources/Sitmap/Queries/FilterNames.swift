import SitmapFormats
import SitmapModel

/// Watches whether the properties that a filter asks for are there at all: a name that no feature has is a slip.
struct FilterNames {
  /// Names that no feature had so far.
  private var missing: [String]
  /// Names of properties that were met, to say which one may be meant.
  private var known: Set<String> = []
  private var features = 0

  /// Features whose names are kept.
  private static let looked = 1000

  init(_ query: Query) {
    // `id` is every feature's.
    missing = (query.filter?.properties ?? []).filter {
      $0 != "id" && !["geometry", "geom"].contains($0)
    }
  }

  /// Whether every name was met.
  var isDone: Bool { missing.isEmpty }

  /// Looks at a feature; what was met already costs nothing.
  mutating func look(at properties: [Property]) {
    missing.removeAll { name in
      properties.contains { $0.name == name || name.hasPrefix($0.name + ".") }
    }
    guard !isDone, features < Self.looked else { return }
    features += 1
    for property in properties { known.insert(property.name) }
  }

  /// What to tell; nil when every name was met, or there was nothing to look at.
  func warning(file: String? = nil) -> SitmapError? {
    guard let name = missing.first, !known.isEmpty else { return nil }
    let all = known.sorted()
    return SitmapError(
      .partial,
      "filter: no record has a property '\(name)'",
      file: file,
      hint: NearWord.hint(name, of: all)
        ?? "there are: " + all.prefix(20).joined(separator: ", ")
    )
  }
}

extension Query {
  /// What to tell when the filter asks for a property that no feature of these layers has; nil when all is well.
  package func warning(about layers: [Layer]) -> SitmapError? {
    var names = FilterNames(self)
    for layer in layers {
      for feature in layer.features {
        if names.isDone { return nil }
        names.look(at: feature.properties)
      }
    }
    return names.warning()
  }
}
