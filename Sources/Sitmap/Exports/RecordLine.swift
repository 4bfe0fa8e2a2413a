import SitmapFormats
public import SitmapModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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
      append(lines: try export.write([layer]).bytes, to: &bytes)
      bytes.append(UInt8(ascii: "]"))
    }
    return bytes + Array("}\n".utf8)
  }

  /// The same, for one report after the other: shapes that were written in one line are spared the next.
  public static func layers(
    _ layers: [Layer],
    id: [UInt8],
    export: LayerExport,
    memory: inout DrawingMemory
  ) throws(SitmapError) -> [UInt8] {
    guard export.system.isWGS84, export.fields == nil else {
      return try Self.layers(layers, id: id, export: export)
    }
    var writer = JSONWriter()
    writer.bytes += Array("{\"id\":".utf8) + id
    for layer in layers {
      writer.bytes.append(UInt8(ascii: ","))
      writer.write(name: layer.name)
      writer.bytes.append(UInt8(ascii: "["))
      do throws(ExportError) {
        try writer.write(
          featuresOf: layer,
          decimals: export.precision ?? LayerExport.decimalsOfDegrees,
          texts: &memory.texts
        )
      } catch {
        throw SitmapError(error)
      }
      writer.bytes.append(UInt8(ascii: "]"))
    }
    writer.bytes += Array("}\n".utf8)
    return writer.bytes
  }

  /// Appends lines with commas between in place of their line feeds.
  private static func append(lines: [UInt8], to bytes: inout [UInt8]) {
    bytes.reserveCapacity(bytes.count + lines.count + 16)
    lines.withUnsafeBytes { lines in
      var start = 0
      while start < lines.count, let base = lines.baseAddress {
        let found = memchr(base + start, 10, lines.count - start)
        let end = found.map { UnsafeRawPointer($0) - base } ?? lines.count
        if start > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes.append(contentsOf: lines[start..<end])
        start = end + 1
      }
    }
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
