import SitmapFormats
public import SitmapModel

/// One line of JSON for one report: what `map -f jsonl` and `annotate -f jsonl` write.
public enum RecordLine {
  /// The line of an annotated report, with its line feed; `id` is written as it came.
  public static func annotation(
    _ members: [Property],
    id: [UInt8]
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.bytes += Array("{\"id\":".utf8) + id
    for member in members {
      writer.bytes.append(UInt8(ascii: ","))
      writer.write(name: member.name)
      writer.write(member.value)
    }
    return writer.bytes + Array("}\n".utf8)
  }

  /// The line of a mapped report: a list of GeoJSON features for each layer.
  public static func layers(
    _ layers: [Layer],
    id: [UInt8],
    export: LayerExport
  ) throws(SitmapError) -> [UInt8] {
    var bytes = Array("{\"id\":".utf8) + id
    for layer in layers {
      var writer = JSONWriter()
      writer.write(name: layer.name)
      bytes += Array(",".utf8) + writer.bytes + Array("[".utf8)
      // One feature a line; inside JSON there are no line feeds.
      let features = try export.write([layer]).bytes.split(separator: 10)
      for (index, feature) in features.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes += feature
      }
      bytes.append(UInt8(ascii: "]"))
    }
    return bytes + Array("}\n".utf8)
  }

  /// The line that stands for a report that could not be read.
  public static func failure(_ message: String, line: Int?, id: [UInt8]) -> [UInt8] {
    var writer = JSONWriter()
    writer.bytes += Array("{\"id\":".utf8) + id
    writer.bytes += Array(",\"line\":".utf8)
    writer.write(.count(line))
    writer.bytes += Array(",\"error\":".utf8)
    writer.write(message)
    return writer.bytes + Array("}\n".utf8)
  }

  /// An id as JSON.
  public static func json(_ id: String) -> [UInt8] { JSONWriter.bytes(of: .string(id)) }
}
