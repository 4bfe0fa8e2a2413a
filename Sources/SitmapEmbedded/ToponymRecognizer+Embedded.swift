import CWeights
package import SitmapText

extension ToponymRecognizer {
  /// The recogniser with the weights inside the program.
  package static func embedded() -> ToponymRecognizer {
    let bytes = UnsafeRawBufferPointer(
      start: sitmap_weights_recogniser(),
      count: Int(sitmap_weights_recogniser_size())
    )
    guard let model = RecogniserModel(bytes: bytes) else {
      preconditionFailure("the weights inside are damaged; `sitmap-train recogniser` makes them")
    }
    return ToponymRecognizer(model: model)
  }
}
