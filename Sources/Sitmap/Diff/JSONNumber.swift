import SitmapFormats

/// Numbers for people, as the layers have them.
package enum JSONNumber {
  /// At most seven decimals, no zeros at the end.
  package static func text(_ value: Double) -> String {
    var writer = JSONWriter()
    writer.write(coordinate: value, decimals: 7)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
