public import SitmapModel

extension LayerExport {
  /// Puts a system that fits where the features lie in the place of the names `utm` and `auto`; others stay.
  ///
  /// Throws when there is no position to choose by.
  public mutating func chooseSystem(for layers: [Layer]) throws(SitmapError) {
    guard SystemChoice.isAsked(by: system.name) else { return }
    var extent = GlobeExtent()
    for geometry in layers.lazy.flatMap(\.features).compactMap(\.geometry) { extent.add(geometry) }
    system = try SystemChoice.system(named: system.name, for: try extent.box())
  }
}
