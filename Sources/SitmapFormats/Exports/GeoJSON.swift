import SitmapModel

extension ExportFormat {
  /// GeoJSON (RFC 7946): WGS 84, longitude first, exterior rings counterclockwise.
  ///
  /// One FeatureCollection, one feature a line. One layer gives it its `name`; features of several
  /// layers say theirs in the property `layer`.
  public static let geoJSON = ExportFormat(
    name: "geojson",
    summary: "GeoJSON (RFC 7946)",
    mediaType: "application/geo+json",
    ending: "geojson",
    holdsProjections: true,
    write: writeGeoJSON
  )

  /// Names that RFC 7946, sections 3 to 7, and the draft of 2008 give a meaning to.
  private static let reservedMembers: Set<String> = [
    "type", "features", "bbox", "crs", "coordinates", "geometries", "geometry", "properties",
    "name",
  ]

  @Sendable
  private static func writeGeoJSON(_ input: ExportInput) throws(ExportError) -> [UInt8] {
    let options = input.options
    if let projection = options.projection, !options.allowCRSMember {
      throw .needsCRSMember(system: projection.system.name)
    }
    for member in options.foreignMembers where reservedMembers.contains(member.name) {
      throw .reservedMember(member.name)
    }
    var features = JSONWriter()
    var extent = Extent()
    try input.forEach { (row) throws(ExportError) in
      features.raw(features.bytes.isEmpty ? "\n" : ",\n")
      features.write(row, input)
      if let shape = row.shape { extent.add(shape) }
    }
    var writer = JSONWriter()
    writer.raw("{\"type\":\"FeatureCollection\"")
    if input.layers.count == 1 {
      writer.raw(",\"name\":")
      writer.write(input.layers[0].name)
    }
    if let system = options.projection?.system {
      writer.raw(",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":")
      writer.write(urn(of: system))
      writer.raw("}}")
    }
    if let box = options.projection == nil ? extent.degrees : extent.plain {
      writer.raw(",\"bbox\":[")
      for (index, number) in box.enumerated() {
        if index > 0 { writer.byte(",") }
        writer.write(coordinate: number, decimals: options.precision)
      }
      writer.byte("]")
    }
    for member in options.foreignMembers {
      writer.byte(",")
      writer.write(name: member.name)
      writer.write(member.value)
    }
    writer.raw(",\"features\":[")
    let isEmpty = features.bytes.isEmpty
    writer.bytes.append(contentsOf: features.bytes)
    writer.raw(isEmpty ? "]}\n" : "\n]}\n")
    return writer.bytes
  }

  /// The name of a system as the `crs` member of the 2008 draft wants it; a name that is not an
  /// authority and a code stays as it is.
  private static func urn(of system: ReferenceSystem) -> String {
    let parts = system.name.split(separator: ":", omittingEmptySubsequences: false)
    let isCode =
      parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x2B }
      }
    guard isCode else { return system.name }
    let version = parts[0] == "OGC" ? "1.3" : ""
    return "urn:ogc:def:crs:\(parts[0]):\(version):\(parts[1])"
  }
}
