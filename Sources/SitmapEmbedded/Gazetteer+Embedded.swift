import CGazetteer
package import SitmapGazetteer

extension Gazetteer {
  /// The gazetteer inside the program: the world, and over it what people wrote.
  ///
  /// Opening checks headers and bounds only; it takes well under a millisecond.
  package static func embedded() throws(PackError) -> Gazetteer {
    try Gazetteer(packs: [
      Pack(embedded: sitmap_gazetteer_base(), count: Int(sitmap_gazetteer_base_size())),
      Pack(embedded: sitmap_gazetteer_curated(), count: Int(sitmap_gazetteer_curated_size())),
    ])
  }
}
