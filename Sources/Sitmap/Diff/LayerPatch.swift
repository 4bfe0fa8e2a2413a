import SitmapFormats
public import SitmapModel

/// Applies a diff to layers.
public enum LayerPatch {
  /// The layers after the edits, each sorted by id: what the diff was made to, when these are what it was made from.
  ///
  /// Throws when something that is to be taken away is not there as it was.
  public static func apply(
    _ edits: [DiffFile.Edit],
    to layers: [Layer],
    isInverse: Bool = false
  ) throws(SitmapError) -> [Layer] {
    var names = layers.map(\.name)
    var contents: [String: [Feature: Int]] = [:]
    for layer in layers {
      for feature in layer.features { contents[layer.name, default: [:]][feature, default: 0] += 1 }
    }
    // A layer that stands alone may have another name than in the diff, as in the diff itself.
    let single = layers.count == 1 && Set(edits.map(\.layer)).count == 1 ? layers.first?.name : nil
    for edit in edits {
      guard let feature = isInverse ? edit.new : edit.old else { continue }
      let layer = single ?? edit.layer
      guard let count = contents[layer]?[feature], count > 0 else {
        throw SitmapError(
          .input,
          "'\(feature.id)' of \(layer) is not there as the diff has it",
          hint: "apply a diff to what it was made from, or with --inverse to what it was made to"
        )
      }
      contents[layer]?[feature] = count - 1
    }
    for edit in edits {
      guard let feature = isInverse ? edit.old : edit.new else { continue }
      let layer = single ?? edit.layer
      if !names.contains(layer) { names.append(layer) }
      contents[layer, default: [:]][feature, default: 0] += 1
    }
    return names.map { Layer(name: $0, features: sorted(contents[$0] ?? [:])) }
  }

  /// Features by id; those of one id by their bytes, so that equal contents give equal layers.
  private static func sorted(_ counts: [Feature: Int]) -> [Feature] {
    counts.flatMap { Array(repeating: $0.key, count: $0.value) }
      .map { (feature: $0, bytes: FeatureJSON.bytes(of: $0)) }
      .sorted { a, b in
        a.feature.id != b.feature.id
          ? a.feature.id < b.feature.id : a.bytes.lexicographicallyPrecedes(b.bytes)
      }.map(\.feature)
  }
}
